### Events, plans, contest.

menu-calendar = Календарь

calendar-title = Календарь
calendar-years = Годы
calendar-empty = По этому выбору записей нет.
calendar-undated = Месяц неизвестен

event-online = онлайн
event-theme = Тема
event-host = Принимающая сторона
event-part-of = В рамках
event-open = Открыть событие
event-outcomes = Итоги
event-programme = Программа
event-speakers = Выступавшие
event-participation = Участие
event-governments =
    Названо { $n ->
        [one] { $n } регион
        [few] { $n } региона
        [many] { $n } регионов
       *[other] { $n } регионов
    }.
event-partly-named = Участвовали и другие, которых отчёт не называет.
event-persons = Участников: { $shown }.
event-country = Страна
event-governments-column = Регионы
event-persons-column = Участники
event-within = В рамках этого события

event-kind-general-assembly = Генеральная Ассамблея
event-kind-working-committee = Рабочая комиссия высокого уровня
event-kind-subcommittee = Заседание подкомиссии
event-kind-workshop = Рабочий семинар членов АРАССВА
event-kind-roundtable = Круглый стол
event-kind-training = Стажировка
event-kind-forum = Форум
event-kind-near-day = NEAR DAY
event-kind-contest = Конкурс
event-kind-exhibition = Выставка
event-kind-education = Образование
event-kind-bilateral = Двусторонняя встреча
event-kind-conference = Конференция
event-kind-ceremony = Церемония
event-kind-other = Прочее
event-status-held = проведено
event-status-planned = запланировано
event-status-proposed = предложено
event-status-cancelled = отменено

outcome-adopted = принято
outcome-rejected = отклонено
outcome-decided = решено
outcome-agreed = согласовано
outcome-proposed = предложено
outcome-reported = доложено
outcome-announced = объявлено

contest-works =
    { $n ->
        [one] { $shown } работа
        [few] { $shown } работы
        [many] { $shown } работ
       *[other] { $shown } работ
    }
contest-entries = Работы по регионам
contest-government = Регион
contest-works-column = Работы
contest-awards = Награды
contest-no-names = Авторы несовершеннолетние: их имена не хранятся.
award-grand = Главный приз
award-excellence = Приз за мастерство
award-encouragement = Поощрительный приз
award-shortlisted = Шорт-лист

plans-title = Планы
plans-lead = Что объявлено на будущее в годовом отчёте за 2024 год; состоялось ли это, видно в календаре.
plan-passed = срок прошёл
calendar-file = Подписаться в календаре (iCalendar)
calendar-feeds = Календари отдельных органов для подписки

### Members, bodies, offices, subcommittees, partners.

menu-members = Члены
menu-bodies = Органы
menu-subcommittees = Подкомиссии
menu-secretariat = Секретариат

members-title = Члены
members-lead =
    { $date }: в ассоциации { $n ->
        [one] { $n } регион
        [few] { $n } региона
        [many] { $n } регионов
       *[other] { $n } регионов
    }.
members-undated =
    { $n ->
        [one] Дата вступления { $shown } участника не записана; он считается со дня основания.
       *[other] Дата вступления { $shown } участников не записана; они считаются со дня основания.
    }
members-kind-full = полноправные члены
members-kind-associate = ассоциированные члены
members-kind-special = специальные члены
members-kind-observer = наблюдатели
members-count-full =
    { $n ->
        [one] полноправный член
        [few] полноправных члена
       *[other] полноправных членов
    }
members-count-associate =
    { $n ->
        [one] ассоциированный член
        [few] ассоциированных члена
       *[other] ассоциированных членов
    }
members-count-special =
    { $n ->
        [one] специальный член
        [few] специальных члена
       *[other] специальных членов
    }
members-count-observer =
    { $n ->
        [one] наблюдатель
        [few] наблюдателя
       *[other] наблюдателей
    }
members-position =
    { $lat }° { $ns ->
        [n] с. ш.
       *[s] ю. ш.
    }, { $lon }° { $ew ->
        [e] в. д.
       *[w] з. д.
    }
members-kind-one-full = Полноправный член
members-kind-one-associate = Ассоциированный член
members-kind-one-special = Специальный член
members-kind-one-observer = Наблюдатель
members-filter-text = Название, на любом языке
members-filter-country = Страна
members-filter-kind = Вид членства
members-found =
    { $n ->
        [one] { $shown } регион
        [few] { $shown } региона
        [many] { $shown } регионов
       *[other] { $shown } регионов
    }
members-none = Ничего не подошло.
members-not-on-day = В этот день не член
members-iso = ISO 3166-2
members-within = Входит в
members-type = Тип региона
members-seat = Центр
members-website = Сайт
members-list-number = Номер в печатном списке страны
members-history = Членство
members-never = Членство не записано.
members-began-at = где началось
members-names = Названия
members-name-period = Период
members-name-always = всегда
members-aliases = Другие написания:
members-misprint = опечатка
members-no-mentions = Больше ничего об этом регионе не записано.

mention-term = Должности и командированные сотрудники
mention-subcommittee = Координируемые подкомиссии
mention-event = Встречи и программы
mention-outcome = Решения
mention-engagement = Встречи Секретариата
mention-news = Новости
mention-invitation = Направленные приглашения
mention-letter = Присланные открытки и письма
mention-support = Полученная поддержка
mention-entry = Конкурсные работы
mention-award = Награды конкурса
mention-budget = Доли бюджета
mention-plan = Планы
mention-claim = Утверждения отчёта
mention-partner = Партнёры

role-holder = занимает должность
role-dispatched = командировал сотрудника
role-coordinator = координатор
role-co-coordinator = сокоординатор
role-participant = участвовал
role-host = принимал
role-presenter = выступил с докладом
role-reporter = сообщил
role-partner = сторона встречи
role-winner = награждён
role-trainee = стажёры
role-applicant = заявители
role-registered = зарегистрировано
role-speaker = выступил
role-staff = персонал
role-concerned = имеет отношение
role-counterpart = собеседник
role-inviter = пригласил
role-supported = получил поддержку
role-entrant = прислал работы
role-funder = финансирует
role-grand = главный приз
role-excellence = приз за мастерство
role-encouragement = поощрительный приз
role-shortlisted = шорт-лист
role-new-year-card = новогодняя открытка
role-new-year-letter = новогоднее письмо
role-thank-you = благодарность
role-reply-condolence = ответ на соболезнование
role-reply-congratulation = ответ на поздравление
role-office-change = смена должности
role-other = прочее

bodies-title = Органы
bodies-lead = Кто решает, кто готовит, кто исполняет.
article-of-charter = Устав, статья { $article }
body-duties = Обязанности
body-units = Подразделения
body-posts = Должности
body-meetings = Записанные заседания
term-seen = в записях за { $date } год
term-dispatched = командирован:
term-nobody = На этот день никто не записан.
term-others = Другие сроки: { $shown }

secretariat-title = Секретариат
secretariat-lead = Подразделения, должности, те, кто их занимает, и направившие их регионы.

subcommittees-title = Подкомиссии
subcommittees-lead =
    { $date }: { $n ->
        [one] { $n } подкомиссия
        [few] { $n } подкомиссии
        [many] { $n } подкомиссий
       *[other] { $n } подкомиссий
    }.
subcommittee-name = Подкомиссия
subcommittee-coordinator = Координатор
subcommittee-founded = Создана
subcommittee-times = Заседаний
subcommittee-fields = Направления
subcommittee-item = Пункт положения
subcommittee-not-on-day = В этот день не существует
subcommittees-others = Не существующие в этот день

partners-title = Партнёры
partner-founded = Основание
partner-ended = Партнёрство завершено
partner-members = Членов, по печатному тексту
partner-countries = Стран, по печатному тексту
government-type-administrative-region = Область
government-type-administrative-territory = Край
government-type-autonomous-region = Автономный район
government-type-basic-city = Город
government-type-capital-city = Столица
government-type-metropolitan-city = Город-метрополия
government-type-municipality = Город центрального подчинения
government-type-prefecture = Префектура
government-type-province = Провинция
government-type-province-CN = Провинция
government-type-province-KR = Провинция (до)
government-type-province-KP = Провинция (до)
government-type-province-MN = Аймак
government-type-region = Область
government-type-republic = Республика
government-type-special-city = Особый город
government-type-special-self-governing-city = Особый самоуправляемый город
government-type-special-self-governing-province = Особая самоуправляемая провинция
map-title = Карта членов на { $date }
map-zoom = Приблизить страну
map-whole = Все
map-past = Пропустить карту: те же члены перечислены ниже
map-note = Схема; не выражает позиции о границах. Контуры: Natural Earth.
body-calendar = В календаре
body-calendar-file = Подписаться на заседания (iCalendar)
secretariat-chart = Схема организации
mention-all = В общем списке
members-contacts = Контакты (не публикуются)

### The annual report and other papers.

report-title = Годовой отчёт за { $year } год
report-description = { $association }: деятельность за { $year } год, вычислено по реестру.
report-contents = Содержание
report-chapter-figures = Год в цифрах
report-chapter-bodies = Генеральная Ассамблея и Рабочая комиссия высокого уровня
report-chapter-programmes = Программы Секретариата
report-chapter-members = Члены и партнёры
report-chapter-edition = Об этом издании
report-greetings-note = Это краткие изложения своими словами вместо подписанных текстов печатного отчёта.
report-figures-lead = Каждое число вычислено по записям года. Его название и состав указаны в изданиях HTML и JSON.
report-chart-growth = Члены на конец каждого года (дата вступления известна)
report-chart-governments = Участвовавшие администрации по мероприятиям и странам
report-chart-works = Присланные на конкурс работы по странам
report-chart-engagements = Встречи и поездки по месяцам
report-chart-news = Новости по странам
report-chart-alt = Диаграмма: { $title }. { $values }
report-theme = Тема: { $theme }
report-unknown = нет данных
report-at-least = ≥ { $value }
report-fact-countries =
    { $n ->
        [one] страна
        [few] страны
       *[other] стран
    }
report-fact-subcommittees =
    { $n ->
        [one] подкомиссия
        [few] подкомиссии
       *[other] подкомиссий
    }
report-fact-events =
    { $n ->
        [one] проведённое заседание или мероприятие
        [few] проведённых заседания и мероприятия
       *[other] проведённых заседаний и мероприятий
    }
report-fact-works =
    { $n ->
        [one] работа, присланная на конкурс
        [few] работы, присланные на конкурс
       *[other] работ, присланных на конкурс
    }
report-fact-engagements =
    { $n ->
        [one] встреча или поездка
        [few] встречи и поездки
       *[other] встреч и поездок
    }
report-fact-news =
    { $n ->
        [one] новость членов
        [few] новости членов
       *[other] новостей членов
    }
report-fact-invitations =
    { $n ->
        [one] приглашение
        [few] приглашения
       *[other] приглашений
    }
report-fact-letters =
    { $n ->
        [one] открытка или письмо
        [few] открытки и письма
       *[other] открыток и писем
    }
report-fact-support =
    { $n ->
        [one] случай поддержки членов
        [few] случая поддержки членов
       *[other] случаев поддержки членов
    }
report-fact-governments =
    { $n ->
        [one] регион
        [few] региона
       *[other] регионов
    }
report-fact-persons =
    { $n ->
        [one] участник
        [few] участника
       *[other] участников
    }
report-fact-trainees =
    { $n ->
        [one] стажёр
        [few] стажёра
       *[other] стажёров
    }
report-fact-awards =
    { $n ->
        [one] награда
        [few] награды
       *[other] наград
    }
report-fact-posts =
    { $n ->
        [one] должность секретариата
        [few] должности секретариата
       *[other] должностей секретариата
    }
report-fact-dispatched =
    { $n ->
        [one] сотрудник, направленный членами
        [few] сотрудника, направленных членами
       *[other] сотрудников, направленных членами
    }
report-fact-times =
    { $n ->
        [one] заседание за всё время
        [few] заседания за всё время
       *[other] заседаний за всё время
    }
report-fact-never-met =
    { $n ->
        [one] подкомиссия, ни разу не заседавшая
        [few] подкомиссии, ни разу не заседавшие
       *[other] подкомиссий, ни разу не заседавших
    }
report-fact-section =
    { $n ->
        [one] встреча или поездка: { $section }
        [few] встречи и поездки: { $section }
       *[other] встреч и поездок: { $section }
    }
report-not-met = В { $year } году не созывалась.
report-date = Дата
report-from = От кого
report-addressee = Кому
report-signed = Подписал
report-subject = Предмет
report-kind = Вид
report-outcome = Итог
report-result = Результат
report-name = Имя
report-office = Должность
report-award = Награда
report-work = Работа
report-unit = Подразделение
report-post = Должность
report-dispatched = Кем направлен
report-staff = Сотрудники
report-held = { $post }: { $name }
report-money = { $amount } { $currency }
report-percent = { $n } %
report-share = Доля
report-cite = { $instrument }, ст. { $article }
report-clause = Пункт
report-says = Содержание пункта
report-act = Действие
report-note = Примечание
report-since = Член с
report-results-lead = Основные результаты, как их приводит печатный отчёт.
report-edition-how = Отчёт составлен по реестру, каким он был на { $date }: оттуда взяты числа и тексты.
report-edition-words = Тексты изложены своими словами и не являются официальными. Если текста на этом языке нет, он приводится на другом с пометкой.
report-edition-log = Журнал изменений реестра содержал { $size } записей.
report-edition-claims = Напечатанные значения и записи
report-edition-fonts = Набрано шрифтами Noto Sans и Noto Sans CJK по лицензии SIL Open Font License 1.1.
report-verdict = Вывод
report-meaning = Значение
report-verdict-confirmed = Записи дают то же значение.
report-verdict-differs = Записи или напечатанные части дают другое значение.
report-verdict-incomplete = Для части записей числа нет; остальные не противоречат.
report-verdict-no-parts = В записях нет ни одной части.
report-verdict-not-computed = Утверждение или число, которое не складывается из записей.
report-figures-records = Числа и их записи
report-figures-records-lead = Каждое число под своим названием и записи, из которых оно складывается. ≠ отмечает число, которое в печатном отчёте иное.
report-claim-differs = { $title } (напечатано: { $printed }; в записях: { $computed })
report-sheet-attendance = Участие
report-sheet-persons = Участники по мероприятиям
report-figure = Показатель
report-parts = Частей
report-completeness = Полнота
report-complete = полный
report-incomplete = нижняя граница

certificate-membership = Свидетельство о членстве
certificate-membership-description = { $name }: членство на { $date }
certificate-before = Настоящим удостоверяется, что
certificate-membership-after = состоит на { $date } в реестре: { $association }. Вид членства: { $kind }.
certificate-proof = Составлено по открытому реестру, где его можно проверить.
certificate-download = Свидетельство о членстве (PDF)

menu-reports = Годовые отчёты
editions-title = Годовые отчёты
editions-lead = Отчёты, составленные по реестру и выпущенные. Выпущенное издание не меняется; после исправления выходит новое, где сказано, что изменилось.
editions-none = Пока не выпущено ни одного отчёта.
edition-number = Издание { $number }
edition-title = Годовой отчёт за { $year } год, издание { $number }
edition-superseded = есть более новое издание
edition-lead = Файлы ниже — те самые, что были выпущены, байт в байт.
edition-issued = Выпущено
edition-by = Кем выпущено
edition-by-operator = оператор системы
edition-figures = Показатели в основе
edition-files = Файлы
edition-bytes = { $bytes } байт
edition-digest = Рядом с каждым файлом — его SHA-256, по которому его может проверить любой.
edition-chapters = Главы с изменённым содержанием
report-form-pdf = Для печати (PDF)
report-form-html = Для чтения с экрана (HTML)
report-form-xlsx = Статистика в таблицах (XLSX)
report-form-json = Показатели как данные (JSON)
report-produce = Составить и выпустить
report-produce-lead = Отчёт составляется в фоне. До выпуска его видят те, кому разрешено его составлять.
report-no-years = Нет записей, о которых можно отчитаться.
report-year = Год
report-langs = Языки
report-forms = Форматы
report-produce-do = Составить
report-issue = Выпустить издание
report-issue-lead = Все языки и форматы составляются заново и хранятся навсегда. Отменить нельзя; исправление — новое издание.
report-issue-sure = Я просмотрел составленное.
report-issue-do = Выпустить
report-jobs = Составление отчётов
report-jobs-none = Отчётов пока не запрашивали.
report-job-title = Отчёт за { $year } год
report-job-waiting = в очереди
report-job-running = составляется
report-job-ready = готово
report-job-failed = не удалось
report-job-interrupted = прервано
report-job-issues = выпуск издания
report-job-progress = Готово файлов: { $step } из { $steps }.
report-job-doing = Сейчас: { $lang }, { $form }.
report-job-bar = Ход составления
report-job-refresh = Страница обновляется каждые несколько секунд.
report-job-look = Посмотреть сейчас
report-job-interrupted-help = Программа остановилась до завершения отчёта. Ничего не выпущено.
report-job-again = Начать заново
report-job-edition = К выпущенному изданию
report-job-day = Это черновики; они хранятся один день.
report-failure-no-records = За { $value } год записей нет.
report-failure-no-records-remedy = Годы с записями: { $instead }.
report-failure-missing-forms = В шрифтах нет этих знаков: { $value }
report-failure-missing-forms-remedy = Исправьте запись, где они стоят, или попросите дополнить шрифты.
report-failure-unchanged = Реестр говорит то же, что издание { $value }; выпускать нечего.
report-failure-unchanged-remedy = Если что-то неверно, сначала исправьте реестр.
report-failure-overtaken = Тем временем вышло другое издание за этот год. Ничего не выпущено.
report-failure-overtaken-remedy = Посмотрите на него и начните заново, если нужно.
report-failure-bug = При составлении отчёта произошла ошибка на нашей стороне.
report-failure-bug-remedy = Это записано в журнал. Начните заново; если повторится, сообщите оператору системы.
report-edition-draft = Это черновик: он не был выпущен.
report-edition-issued = { $date } выпущено издание { $number }.
report-edition-changes = Отличия от издания { $number }
report-before = Было
report-after = Стало
report-chapter = Глава
report-change = Изменение
report-change-changed = содержание изменено
report-change-added = новая
report-change-gone = убрана
report-photo = { $title } (изображение: { $credit })
report-photo-missing = { $caption }. Изображение не может быть показано: { $alt }
report-claims = Напечатанное, чего записи не подтверждают
report-claims-lead = Для каждого — вывод и причина.
report-part-greetings = { subject-messages }
report-part-figures = { report-chapter-figures }
report-part-bodies = { report-chapter-bodies }
report-part-subcommittees = { subject-subcommittees }
report-part-programmes = { report-chapter-programmes }
report-part-results = { subject-results }
report-part-engagements = { subject-news }
report-part-news = { subject-member-news }
report-part-invitations = { subject-invitations }
report-part-letters = { subject-letters }
report-part-support = { subject-support }
report-part-secretariat = { subject-secretariat }
report-part-finance = { subject-finance }
report-part-charter = { charter-title }
report-part-members = { report-chapter-members }
report-part-edition = { report-chapter-edition }

problem-report-year = За год «{ $value }» записей нет.
problem-report-year-remedy = Выберите год с записями: { $instead }.
problem-report-none = Для «{ $value }» ничего не выбрано.
problem-report-none-remedy = Выберите хотя бы одно: { $instead }.
problem-report-early = { $value } год ещё не закончился.
problem-report-early-remedy = Составьте сейчас черновик, а отчёт выпустите по окончании года.
problem-report-sure = Не поставлена отметка «{ $value }».
problem-report-sure-remedy = Составьте отчёт, просмотрите его и поставьте отметку.
problem-report-busy = Один отчёт уже составляется, а составляется по одному.
problem-report-busy-remedy = Дождитесь его; ход виден на странице годовых отчётов.
problem-report-done = Составление завершено; начинать заново нечего.
problem-report-done-remedy = Закажите новое на странице годовых отчётов.
problem-report-file = Файла «{ $value }» здесь нет.
problem-report-file-remedy = Черновики хранятся один день; выпущенные издания — на странице годовых отчётов.

certificate-link = свидетельство
certificate-participation = Свидетельство об участии
certificate-participation-description = { $name }, участие: { $event }
certificate-participation-after = значится среди участников мероприятия «{ $event }».
certificate-participation-of = Свидетельство об участии: { $name }
certificate-award = Свидетельство о награде
certificate-award-description = { $title }: { $award }, { $event }
certificate-award-before = Этой награды удостоена работа
certificate-award-after = Представлена на «{ $event }». Администрация: { $name }.
certificate-award-of = Свидетельство о награде за «{ $title }»

report-charter-official = Где внесена официальная формулировка, она приведена как есть; в остальных случаях — краткое изложение своими словами.

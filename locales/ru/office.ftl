### Engagements, correspondence, support, finance, claims and findings.

menu-engagements = Встречи и поездки
menu-findings = Результаты сверки
menu-claims = Утверждения отчёта

engagements-title = Встречи и поездки
engagements-lead = Встречи, визиты, приёмы и выступления Генерального секретаря и Секретариата.
engagements-sections = Разделы
engagements-found = Записей: { $shown }
engagement-during = Событие, во время которого это было
engagement-governments = Регионы
engagement-persons = Собеседники
engagement-organisations = Организации
section-korea = Члены из Кореи
section-china = Члены из Китая
section-japan = Члены из Японии
section-mongolia = Члены из Монголии
section-russia = Члены из России
section-missions = Посольства и консульства
section-organisations = Организации
engagement-kind-meeting = встреча
engagement-kind-courtesy-call = визит вежливости
engagement-kind-visit-received = приём гостей
engagement-kind-visit-made = визит
engagement-kind-reception = приём
engagement-kind-speech = выступление
engagement-kind-attendance = участие
engagement-kind-application = заявление
engagement-kind-agreement = соглашение
engagement-kind-roundtable = круглый стол
engagement-kind-video-message = видеообращение
engagement-kind-tour = поездка
engagement-kind-other = прочее

correspondence-title = Письма и приглашения
correspondence-lead = Открытки, письма и приглашения, полученные Секретариатом в 2024 году.
letters-title = Открытки и письма
letters-organisations = От организаций
invitations-title = Приглашения
letter-kind-new-year-card = новогодняя открытка
letter-kind-new-year-letter = новогоднее письмо
letter-kind-thank-you = благодарственное письмо
letter-kind-reply-condolence = ответ на соболезнование
letter-kind-reply-congratulation = ответ на поздравление
letter-kind-office-change = письмо о смене должности
letter-kind-other = прочее
addressee-secretary-general = Генеральному секретарю
addressee-secretariat = Секретариату

support-title = Поддержка членов
support-lead = Оказано услуг в 2024 году: { $shown }.
support-kind-invitation = помощь с приглашениями
support-kind-attendance = участие
support-kind-speech = выступление
support-kind-video-message = видеообращение
support-kind-translation = письменный перевод
support-kind-interpretation = устный перевод
support-kind-agreement = помощь с соглашением
support-kind-bilateral-meeting = организация встречи
support-kind-visit = помощь с визитом
support-kind-materials = материалы
support-kind-other = прочее

finance-title = Бюджет
finance-lead = Бюджет Секретариата, как он напечатан в годовом отчёте. Счетов здесь пока нет.
finance-shares = Кто несёт расходы
finance-funder = Финансирует
finance-conversions = Та же сумма в других валютах, как напечатано
finance-currency = Валюта
finance-amount = Сумма
finance-rate = { $currency } за единицу, по расчёту

quantity-exact = { $value } { $unit }
quantity-about = около { $value } { $unit }
quantity-about-bare = около { $value }
quantity-more-than = более { $value } { $unit }
quantity-more-than-bare = более { $value }
unit-governments =
    { $n ->
        [one] регион
        [few] региона
       *[many] регионов
    }
unit-governments-of =
    { $n ->
        [one] региона
       *[other] регионов
    }
unit-persons =
    { $n ->
        [one] человек
        [few] человека
       *[many] человек
    }
unit-persons-of =
    { $n ->
        [one] человека
       *[other] человек
    }
unit-countries =
    { $n ->
        [one] страна
        [few] страны
       *[many] стран
    }
unit-countries-of =
    { $n ->
        [one] страны
       *[other] стран
    }
unit-works =
    { $n ->
        [one] работа
        [few] работы
       *[many] работ
    }
unit-works-of =
    { $n ->
        [one] работы
       *[other] работ
    }
unit-items =
    { $n ->
        [one] пункт
        [few] пункта
       *[many] пунктов
    }
unit-items-of =
    { $n ->
        [one] пункта
       *[other] пунктов
    }
unit-events =
    { $n ->
        [one] событие
        [few] события
       *[many] событий
    }
unit-events-of =
    { $n ->
        [one] события
       *[other] событий
    }
unit-works-awarded =
    { $n ->
        [one] награждённая работа
        [few] награждённые работы
       *[many] награждённых работ
    }
unit-works-awarded-of =
    { $n ->
        [one] награждённой работы
       *[other] награждённых работ
    }
unit-committees =
    { $n ->
        [one] подкомиссия
        [few] подкомиссии
       *[many] подкомиссий
    }
unit-committees-of =
    { $n ->
        [one] подкомиссии
       *[other] подкомиссий
    }
unit-clauses =
    { $n ->
        [one] пункт
        [few] пункта
       *[many] пунктов
    }
unit-clauses-of =
    { $n ->
        [one] пункта
       *[other] пунктов
    }
unit-years =
    { $n ->
        [one] год
        [few] года
       *[many] лет
    }
unit-years-of =
    { $n ->
        [one] года
       *[other] лет
    }
unit-percent = %
unit-KRW = вон
unit-USD = долл. США
unit-CNY = юаней
unit-JPY = иен

findings-title = Результаты сверки
findings-lead = Что напечатано в годовом отчёте — рядом с тем, что дают его же части. Кто прав, здесь не решается.
findings-confirmed = Подтверждено записями: { $shown }.
findings-nothing = За это время утверждений в записях нет.
findings-none = Всё, что можно вычислить, подтверждено записями.
verdict-differs = Расходится
verdict-incomplete = Части неполны
verdict-no-parts = Частей нет в записях
verdict-not-computed = Не вычисляется
verdict-confirmed = Подтверждено
verdict-help-differs = В документе одно значение, части дают другое.
verdict-help-incomplete = У некоторых частей нет числа; имеющиеся не противоречат напечатанному.
verdict-help-no-parts = В документе есть значение, но нет частей, из которых оно складывается.
finding-printed = Напечатано
finding-computed = По записям
finding-summed = Сумма напечатанных частей
finding-unknown = неизвестных частей: { $shown }
finding-at-least = не менее { $value }
finding-nothing = не из чего вычислить
finding-parts = Частей: { $shown }
claims-title = Утверждения отчёта
claims-lead = Утверждений годового отчёта в записях: { $shown }.
claims-subjects = Темы
subject-identity = Ассоциация
subject-membership = Членство
subject-assembly = Генеральная Ассамблея
subject-chair = Председатель
subject-working-committee = Рабочая комиссия высокого уровня
subject-subcommittees = Подкомиссии
subject-workshop = Рабочий семинар членов АРАССВА
subject-roundtable = Круглый стол послов
subject-bilateral = Двусторонние встречи
subject-training = Стажировка госслужащих
subject-forum = Форум молодых лидеров
subject-near-day = NEAR DAY
subject-contest = Конкурс рисунков
subject-education = Международное просвещение
subject-results = Основные результаты
subject-news = Встречи Секретариата
subject-member-news = Новости членов
subject-invitations = Приглашения
subject-letters = Открытки и письма
subject-support = Поддержка членов
subject-secretariat = Секретариат
subject-finance = Финансы
subject-charter = Устав
subject-regulation = Положение о подкомиссиях
subject-partners = Партнёры
subject-map = Карта
subject-plans = Планы
subject-messages = Приветствия
practice-title = Заседания и статьи
practice-help = Где запись заседания не показывает того, чего требует статья: что в записи, статья и что было бы нужно. Письменных голосов в записи нет; запись может быть неполной.
practice-competence = компетенция не показана
practice-quorum = кворум не показан

menu-log = Журнал изменений
log-title = Журнал изменений
log-lead = Каждое изменение реестра становится записью журнала в том порядке, в каком оно сделано. То, что подписано контрольной точкой, нельзя изменить или изъять незаметно.
log-private = Запись публикуется как обязательство с солью: число из 32 байтов, которое закрепляет содержание и ничего о нём не сообщает. Личные сведения можно стереть, и журнал остаётся верным.
log-newest = Последняя контрольная точка
log-entries = Охвачено записей
log-waiting =
    { $n ->
        [one] С тех пор сделана { $shown } запись; она ждёт следующей контрольной точки.
        [few] С тех пор сделаны { $shown } записи; они ждут следующей контрольной точки.
       *[other] С тех пор сделано { $shown } записей; они ждут следующей контрольной точки.
    }
log-signed = Подписано
log-root = Корень
log-name = Имя журнала
log-key = Ключ проверки
log-key-former = Прежний ключ проверки
log-witnesses = Свидетели
log-no-witness = Ни один регион-член её ещё не заверил.
log-download = Скачать последнюю контрольную точку
log-checkpoints = Контрольные точки
log-earlier = Все контрольные точки, { $shown }, в JSON
log-note = Подписанный текст
log-note-over = контрольная точка на { $size }
log-none = Пока ничего не подписано.
log-how = Проверить самостоятельно
log-how-keep = Сохраните ключ проверки и контрольную точку, лучше вне этого сайта. У кого они есть, тот сможет позже показать, изменены ли записи и все ли на месте.
log-how-receipt = Возьмите квитанцию на важную для вас запись по её номеру:
log-how-folder = Скопируйте опубликованную папку и проверьте её без этого сайта:
log-how-check = Проверьте квитанцию без всякой связи:
log-how-witness = Регион-член может быть свидетелем: он заверяет контрольную точку, только если журнал продолжает ту, что он заверил прежде:
log-formats = Форматы открыты, их читают и другие программы: RFC 6962, а также tlog-tiles, tlog-checkpoint, tlog-proof и tlog-cosignature от C2SP.
check-observed = Решений, по записям о которых не видно того, чего требует статья: { $shown }
check-verdict = { $verdict }: { $shown }
check-computed = напечатано { $printed } (строки { $lines }), вычислено { $computed } ({ $figure })
check-summed = напечатано { $printed } (строки { $lines }), сумма напечатанных частей { $computed }
check-parts = части: { $parts }

claim-reason = Причина:

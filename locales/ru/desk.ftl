### Рабочий стол: формы, история, таблицы.

datum-abbreviation = Сокращение
datum-addressee = Адресат
datum-aliases = Другие написания
datum-article = Статья
datum-attendance = Участвовавшие администрации
datum-began-at = Началось на мероприятии
datum-body = Орган
datum-certainty = Достоверность
datum-coordinators = Координаторы
datum-countries = Стран, как напечатано
datum-country = Страна (код, например KR)
datum-date = Дата
datum-delegations = Делегации
datum-dispatched-by = Направлен администрацией
datum-duties = Обязанности
datum-email = Электронная почта
datum-ended = Завершение
datum-ended-at = Завершилось на мероприятии
datum-event = Мероприятие
datum-fields = Направления работы
datum-founded = Основание
datum-from = С
datum-government = Администрация
datum-governments = Администрации
datum-host = Принимающая сторона
datum-iso = Код ISO 3166-2
datum-kind = Вид
datum-lang = Язык
datum-list-number = Номер в печатном списке
datum-matter = Вопрос
datum-members = Членов, как напечатано
datum-membership = Членство
datum-name = Название
datum-names = Названия
datum-note = Примечание
datum-number = Номер
datum-office = Должность или отдел
datum-online = Проведено онлайн
datum-partly-named = Названы лишь некоторые участники
datum-order = Место в списке
datum-ordinal = Который по счёту
datum-organisation = Организация
datum-organisations = Организации
datum-outcomes = Итоги
datum-parent = Входит в орган
datum-part-of = Часть мероприятия
datum-person = Лицо в официальной роли
datum-persons = Число участников
datum-persons-met = С кем встречались
datum-phone = Телефон
datum-picture = Изображение
datum-picture-alt = Текст вместо изображения
datum-picture-credit = Подпись об источнике изображения
datum-place = Место
datum-position = Широта и долгота центра
datum-post = Должность
datum-postal-address = Почтовый адрес
datum-programme = Программа
datum-regulation-item = Пункт положения
datum-role = Роль
datum-seat = Центр
datum-section = Раздел отчёта
datum-seen = Упоминается
datum-source = Источник
datum-speakers = Выступавшие
datum-spelling = Написание
datum-state = Состояние
datum-status = Статус
datum-summary = Краткое содержание
datum-theme = Тема
datum-times-held = Проведено заседаний
datum-title = Заголовок
datum-type = Статус в своей стране
datum-type-then = Статус под этим названием, если иной
datum-until = По
datum-website = Сайт
datum-wikidata = Номер в Викиданных
datum-within = Входит в состав
desk-governments = Администрации
desk-government = Новая администрация
desk-contacts = Контакты (не публикуются)
desk-contact = Новый контакт
desk-bodies = Органы
desk-body = Новый орган
desk-posts = Должности
desk-post = Новая должность
desk-terms = Лица и сроки полномочий
desk-term = Новый срок полномочий
desk-subcommittees = Подкомиссии
desk-subcommittee = Новая подкомиссия
desk-partners = Партнёры
desk-partner = Новый партнёр
desk-events = Мероприятия
desk-event = Новое мероприятие
desk-engagements = Официальные встречи
desk-engagement = Новая встреча
desk-letters = Письма
desk-letter = Новое письмо
desk-invitations = Приглашения
desk-invitation = Новое приглашение
desk-supports = Поддержка членов
desk-support = Новая запись о поддержке
desk-news-items = Новости
desk-news-item = Новая новость
desk-title = Рабочий стол
desk-lead = Создание, исправление и завершение записей по формам и таблицам. Ничего не удаляется: каждое состояние остаётся в истории.
desk-new = Новая запись
desk-filter = Текст в записи
desk-name = Название
desk-id = Идентификатор
desk-written-at = Последнее изменение
desk-history = История
desk-more = Следующие записи
desk-reviewed = подтверждено
desk-needed = (обязательно)
desk-whole-number = целое число
desk-choose-listed = выберите из списка поля
desk-read-only = Вам доступен только просмотр. Для записи нужен другой мандат.
desk-add-row = Добавить строку: «{ $name }»
desk-drop-row = Убрать строку { $n }
desk-hint-date = День, месяц или год: 2024-05-22, 2024-05, 2024
desk-hint-reference = По идентификатору или любому названию в записях
desk-hint-id = Часть адреса записи, навсегда. Если оставить пустым, составляется из других полей.
desk-hint-id-government = Код ISO 3166-2, например KR-42, с добавлением для части региона.
desk-hint-picture = JPEG, PNG или WebP, не более 6 МБ и 40 миллионов пикселей. Изображение создаётся заново: данные о месте, камере и авторе из файла не сохраняются. Текст вместо него нужен на всех шести языках.
desk-picture-chosen = Изображение этой записи
desk-picture-clear = Убрать изображение
desk-picture-before = Прежнее изображение
desk-picture-after = Новое изображение
desk-note = Почему (останется в истории)
desk-preview = Посмотреть изменения
desk-preview-lead = Пока ничего не записано. Запись изменится так.
desk-apply = Записать
desk-back = Назад к форме
desk-done = Записано.
desk-unchanged = Форма не отличается от записи.
desk-end = Завершить запись
desk-end-lead = Запись остаётся и действует только по этот день.
desk-end-on = Последний день
desk-end-missing = Укажите последний день.
desk-conflict = Запись изменил кто-то другой
desk-conflict-lead = Запись изменена после того, как вы открыли форму. Ниже — как она выглядит сейчас и что изменила бы ваша форма. Ваше пока не записано.
desk-conflict-on = Продолжить с моей формой
desk-differences = Изменения
desk-no-difference = Ни одно поле не отличается.
desk-field = Поле
desk-before = Было
desk-after = Станет
desk-yes = да
desk-undo = Записать это состояние снова
desk-undo-lead = Прежнее состояние записывается как новое; промежуточные изменения остаются в истории.
desk-to-form = К форме
desk-entry = запись аудита { $number }
desk-by-operator = Из файлов данных ассоциации
desk-action-import = Прочитано из файла
desk-action-create = Создано
desk-action-correct = Исправлено
desk-action-end = Завершено
desk-action-undo = Прежнее состояние записано снова
sheet-title = Таблица
sheet-lead = Много записей сразу: заполните шаблон, загрузите его, посмотрите судьбу каждой строки и запишите все строки или ни одной. До 5 000 строк и 5 МБ.
sheet-rows-lead = Таблица — это полный список делегаций мероприятия: строк, которых в ней нет, не будет и в списке.
sheet-participants = Участники таблицей
sheet-templates = Шаблоны
sheet-filled = XLSX с имеющимися записями
sheet-columns = Столбцы
sheet-upload = Загрузка
sheet-file = Таблица (XLSX) или CSV (UTF-8)
sheet-preview = Посмотреть судьбу каждой строки
sheet-fates = Судьба строк
sheet-fate = Результат
sheet-line = Строка
sheet-details = Столбец и пояснение
sheet-fate-added = добавлено
sheet-fate-changed = изменено
sheet-fate-unchanged = без изменений
sheet-fate-refused = отклонено
sheet-apply = Записать все строки
sheet-apply-lead = Пока ничего не записано. Все строки записываются вместе.
sheet-cannot-apply = Из этой таблицы ничего нельзя записать: строка отклонена или отличий нет.
sheet-changed-meanwhile = Реестр тем временем изменился: загрузите таблицу ещё раз.
sheet-no-file = Выберите файл.
sheet-unknown-column = Столбец «{ $column }» неизвестен. Ближайший: { $near }
sheet-note-id = Для новой записи можно оставить пустым.
sheet-note-needed = Обязательно.
sheet-note-list = Несколько значений разделяются точкой с запятой.
sheet-note-on-change = Из таблицы
sheet-note-of = Из таблицы { $name }
grid-too-large = Файл или ячейка слишком велики.
grid-too-many-rows = В таблице больше 5 000 строк.
grid-unknown = Файл — не таблица XLSX и не CSV.
grid-broken = Файл повреждён и не читается.
grid-encoding = Текст не в UTF-8: сохраните как «CSV UTF-8».
grid-empty = Под заголовком таблицы нет строк.
alias-kind-short = краткая форма
alias-kind-former = прежнее название
alias-kind-misprint = опечатка
alias-kind-abbreviation = сокращение
alias-kind-variant = вариант
alias-kind-reading = чтение
body-kind-assembly = ассамблея
body-kind-committee = комиссия
body-kind-secretariat = секретариат
body-kind-department = отдел
body-kind-branch = филиал
body-kind-office = бюро
news-state-draft = черновик
news-state-published = опубликовано
desk-count =
    { $n ->
        [one] { $shown } запись
        [few] { $shown } записи
        [many] { $shown } записей
       *[other] { $shown } записей
    }
desk-states =
    { $n ->
        [one] { $shown } состояние
        [few] { $shown } состояния
        [many] { $shown } состояний
       *[other] { $shown } состояний
    }
desk-changes =
    { $n ->
        [one] Отличается { $shown } поле
        [few] Отличаются { $shown } поля
        [many] Отличаются { $shown } полей
       *[other] Отличаются { $shown } полей
    }
sheet-hidden =
    { $n ->
        [one] Ещё { $shown } строка не показана.
        [few] Ещё { $shown } строки не показаны.
        [many] Ещё { $shown } строк не показаны.
       *[other] Ещё { $shown } строк не показаны.
    }
desk-not-own = Контакт можно внести только для своей администрации.
datum-withdrawn = Отозвано (день)
datum-withdrawn-reason = Почему отозвано
desk-withdraw = Отозвать запись
desk-withdraw-lead = Запись остаётся и сообщает об отзыве; с этого дня она не входит в списки и показатели. Причину укажите в поле выше.
desk-withdraw-on = С этого дня

### Frame, problems, formats and messages about data files.

skip-to-content = К содержанию
nav-languages = Языки
nav-main = Главное меню
nav-crumbs = Где вы находитесь

as-of-label = Ассоциация на дату
as-of-show = Показать
as-of-behind = Записи доведены до { $date }; из более позднего в них лишь отдельные факты.
title-of-year = { $title }, { $year } год

unreviewed-note = Некоторые тексты на этой странице — ещё никем не подтверждённые переводы.
footer-source = Реестр: { $name }. Ведётся в Plenary; все цифры вычислены по записям.
source-line = Годовой отчёт за 2024 год, строка { $lines }
source-lines = Годовой отчёт за 2024 год, строки { $lines }
list-comma = {", "}
clause-comma = {", "}
colon = {": "}
bracketed = {" "}({ $text })
list-and = { $first } и { $last }
source-other = другие страницы и документы
han-only-note = ※ В записях имя есть только китайскими иероглифами, как в отчёте; написание другим письмом неизвестно.
page-printed = По состоянию на { $date } · { $address }
page-description = { $title } – открытый реестр: { $name }.

date-unknown = дата не записана
date-since = с { $date }
date-until = до { $date }
number-unknown = число не записано
not-on-record = Нет в записях.
list-empty = Здесь нет записей.
pager = Части списка
pager-part = { $first }–{ $last } из { $total }
pager-previous = Назад
pager-next = Далее

filter-label = Сузить список
filter-all = Все
filter-apply = Применить
filter-reset = Показать все

country-CN = Китай
country-JP = Япония
country-KR = Республика Корея
country-KP = КНДР
country-MN = Монголия
country-RU = Россия
country-VN = Вьетнам
country-KG = Киргизия
country-KZ = Казахстан
country-BR = Бразилия
country-MM = Мьянма
country-TH = Таиланд
country-FR = Франция
country-ZZ = Прочие

certainty-confirmed = подтверждено
certainty-reported = по другим источникам
certainty-disputed = источники расходятся
certainty-deduced = выведено из отчёта
certainty-external = известно не из отчёта
certainty-date-unknown = дата не записана
certainty-inferred = предположительно
certainty-expected = ожидается
certainty-proposed = предложено

problem-code = Код для Секретариата:
problem-home = На главную страницу
problem-back = Назад к форме
field-name-government = Региональная администрация
field-name-subcommittee = Подкомиссия
field-name-matter = Вопрос
field-name-title = Заголовок
field-name-text = Текст
field-name-summary = Содержание пункта
field-name-name = Название
field-name-place = Место
field-name-starts_at = Начало
field-name-ends_at = Окончание
field-name-closes_at = Окончание голосования
field-name-zone = Часовой пояс
field-name-persons = Число лиц
field-name-head = Глава делегации
field-name-year = Год
field-name-from = Вступает в силу
field-name-until = До
field-name-due = Срок
field-name-task = Что сделать
field-name-item = Пункт повестки
field-name-parent = Раздел повестки
field-name-clause = Пункт
field-name-event = Объявленное заседание
field-name-cite = Номер новой статьи
field-name-clause_title = Заголовок статьи
field-name-rules = Правила как данные
field-name-votes = Голоса
field-name-choice = Голос
field-name-minutes = Время, минут
field-name-seconds = Секунды
field-name-role = Роль
field-name-email = Адрес почты
field-name-desk = Направление
field-name-dispatched_by = Кем направлен
field-name-lang = Язык
field-name-last = Последний день
field-name-body = Орган
field-name-amends = Изменяемое предложение
field-name-annuls = Отменяемое решение
field-name-file = Файл
problem-members = К списку членов
problem-page = По этому адресу страницы нет.
problem-page-remedy = Возможно, в адресе опечатка или такой страницы никогда не было. Начните отсюда:
problem-page-detail = Возможно, адрес введён с ошибкой. Все ресурсы описаны в /api/v1/openapi.json.
problem-about = Что означает это сообщение
problem-about-lead = Программы, запрашивающие JSON, получают эту ошибку под указанным кодом (RFC 9457), люди видят её как страницу. Многоточие стоит там, где называется присланное.
problem-about-remedy = Что делать
problem-record = Записи «{ $value }» нет.
problem-record-remedy = Возможно, в адресе опечатка. Адреса записей постоянны: здесь ничего не удаляют.
problem-no-dates = У «{ $value }» пока нет календаря.
problem-no-dates-remedy = Ни у одного заседания нет даты. В общем календаре есть все события с датами.
problem-government = Региона «{ $value }» в записях нет.
problem-government-remedy = Ищите по коду ISO 3166-2 (например, CN-LN), названию или варианту. В списке членов есть все.
problem-unknown-language = «{ $value }» не входит в шесть языков сайта.
problem-unknown-language-remedy = Сайт говорит на en, zh, ja, ko, mn и ru: выберите язык вверху страницы.
problem-date = Даты «{ $value }» не существует.
problem-date-remedy = Укажите год, месяц и день, например { $instead }.
problem-month = «{ $value }» — не месяц.
problem-month-remedy = Укажите год и месяц, например { $instead }.
problem-year = «{ $value }» — не год.
problem-year-remedy = Укажите четыре цифры, например { $instead }.
problem-choice = «{ $value }» не входит в значения «{ $field }».
problem-choice-remedy = Выберите одно из: { $instead }.
problem-country = «{ $value }» — не код страны.
problem-country-remedy = Укажите две заглавные латинские буквы, например { $instead }.
problem-page-key = С «{ $value }» список продолжить нельзя.
problem-page-key-remedy = Возьмите значение «next» из предыдущего ответа, например { $instead }, или опустите параметр.
problem-limit = Список не может содержать «{ $value }» записей.
problem-limit-remedy = Запросите { $instead } записей.
problem-too-long = Адрес слишком длинный.
problem-too-long-remedy = Сократите запрос до 2048 знаков.
problem-not-acceptable = Этот адрес отвечает только в JSON, а запрошено «{ $value }».
problem-not-acceptable-remedy = Запросите application/json или откройте одноимённую страницу.
problem-parameter = У этого ресурса нет параметра «{ $field }».
problem-parameter-remedy = Возможные параметры: { $instead }. Описание — в /api/v1/openapi.json.
problem-government-key = «{ $value }» — не код региона.
problem-government-key-remedy = Код региона — по ISO 3166-2, например { $instead }.
problem-method = Этот адрес не принимает метод { $value }.
problem-method-remedy = Здесь допустимо: { $instead }.
problem-bug = У нас что-то сломалось.
problem-bug-remedy = Это записано в журнал. Повторите попытку чуть позже; если не поможет, сообщите Секретариату, какая это страница.

fault-refused = Ошибок в файлах данных: { $n }. Ничего не записано.
fault-instead = Вместо этого: { $instead }
fault-instead-type =
    Вместо этого: { $instead ->
        [text] текст в кавычках
        [integer] целое число
        [list] список
       *[other] { $instead }
    }
fault-empty = Текст «{ $field }» пуст.
fault-negative = В поле «{ $field }» стоит { $value }: число не может быть меньше нуля.
fault-encoding = В строке есть знак не в кодировке UTF-8. Сохраните файл в UTF-8.
fault-neither = Нет ни поля «{ $field }», ни того, что могло бы его заменить.
fault-foreign = «{ $value }» — регион не той страны, что указана в записи (поле «{ $field }»).
fault-lines = В поле «{ $field }» стоит «{ $value }»: это не список строк.
fault-lines-reversed = В поле «{ $field }» стоит «{ $value }»: строки кончаются раньше, чем начинаются.
fault-lines-beyond = В поле «{ $field }» стоит «{ $value }», а строк в документе всего { $instead }.
fault-fact = В поле «{ $field }» стоит «{ $value }»: это не номер факта.
fault-number = В поле «{ $field }» стоит «{ $value }»: единица измерения считает иное.
fault-figure = Поле «{ $field }» называет «{ $value }»: показателя с таким именем нет.
import-absent =
    { $n ->
        [one] { $n } записи реестра больше нет в файлах данных. Она остаётся:
       *[other] { $n } записей реестра больше нет в файлах данных. Они остаются:
    }
fault-syntax = Файл не является правильным TOML: { $value }.
fault-unknown-kind = Вида записей «{ $field }» нет.
fault-unknown-field = В такой записи нет поля «{ $field }».
fault-missing = Нет поля «{ $field }».
fault-type =
    В поле «{ $field }» стоит { $value ->
        [integer] целое число
        [float] дробное число
        [string] текст
        [boolean] «да» или «нет»
        [datetime] дата без кавычек
        [array] список
        [table] таблица
       *[other] «{ $value }»
    }, а это сюда не подходит.
fault-date = В поле «{ $field }» стоит «{ $value }»: такой даты нет.
fault-choice = В поле «{ $field }» стоит «{ $value }»: такого значения нет.
fault-country = В поле «{ $field }» стоит «{ $value }»: это не код ISO 3166-1.
fault-id = «{ $value }» не может быть идентификатором.
fault-duplicate = Идентификатор «{ $value }» использован дважды для этого вида записей.
fault-reference = Поле «{ $field }» называет «{ $value }», чего нет в записях.
fault-ambiguous = Поле «{ $field }» называет «{ $value }»: так зовётся не одна запись.
fault-language = Нет текста «{ $field }»: каждый текст нужен на всех шести языках.
fault-no-source = Запись не говорит, откуда она: нужно «{ $field }» или «sources».
fault-address = В поле «{ $field }» стоит «{ $value }»: это не адрес в интернете.
fault-mail = В поле «{ $field }» стоит «{ $value }»: это не адрес электронной почты.
fault-backwards = В поле «{ $field }» стоит { $value }: это раньше начала.
fault-overlap = Две строки «{ $field }» действуют в один день, а может только одна. Укажите, до какого дня действует первая.
fault-character = Поле «{ $field }» содержит управляющий символ, недопустимый в тексте.
fault-too-long = Запись или примечание слишком длинные.
fault-corrected = Запись «{ $value }» исправлена в реестре, а файл с тех пор изменился: сведите их за рабочим столом.
problem-question = В запросе больше { $instead } знаков.
problem-question-remedy = Введите меньше слов.
feed-atom = Подписаться на этот список (Atom)
problem-case = Случай нельзя прочесть: { $value }
problem-case-remedy = Исправьте это поле и спросите снова.

## Signing in, forms and their refusals
nav-account = Учётная запись
account-sign-in = Войти
account-sign-out = Выйти
account-work = Моя работа
demo-banner = Демонстрация: должности вымышлены, ничто здесь никого не обязывает, письма не покидают этот компьютер.
demo-mails = Письма
demo-as = Войти как…
form-faults = Проверьте, пожалуйста:
problem-sign-in-needed = Вы не вошли или сеанс завершён.
problem-sign-in-needed-remedy = Войдите, затем вернитесь в браузере назад и отправьте форму снова: введённое сохранится.
problem-forbidden = Ни одно из ваших полномочий этого не позволяет: { $value }.
problem-forbidden-remedy = Нужно одно из этих полномочий в отношении данного предмета: { $instead }. Полномочия предоставляет Секретариат.
mandate-of-desk = { $role } ({ $desk })
problem-form-key = Эта форма отправлена не со страницы этого сайта, или страница устарела.
problem-form-key-remedy = Вернитесь, обновите страницу и отправьте форму ещё раз. Файлы cookie этого сайта должны быть разрешены.
problem-form = Форму не удаётся прочитать.
problem-form-remedy = Отправьте её со страницы без изменений, текст в UTF-8.
problem-too-large = Отправленное слишком велико.
problem-too-large-remedy = Принимается не более { $instead }.
problem-picture-kind = «{ $value }» — не изображение, которое принимается, как бы оно ни называлось.
problem-picture-kind-remedy = Отправьте изображение в формате { $instead }.
problem-picture-bytes = Файл «{ $value }» слишком велик.
problem-picture-bytes-remedy = Принимается не более { $instead }: сохраните его в меньшем размере.
problem-picture-pixels = В изображении «{ $value }» слишком много пикселей.
problem-picture-pixels-remedy = Принимается не более 40 миллионов, например { $instead }.
problem-picture-damaged = Файл «{ $value }» повреждён или неполон.
problem-picture-damaged-remedy = Откройте его в программе для изображений, сохраните заново и отправьте.
problem-media-type = Формат «{ $value }» здесь не читается.
problem-media-type-remedy = Отправьте одним из способов: { $instead }.
problem-too-many = Слишком много попыток с вашего адреса.
problem-too-many-remedy = Подождите минуту и попробуйте снова.
fault-twice = То же самое уже стоит в строке { $value }.
problem-undo = Это состояние нельзя записать снова: { $value }
problem-undo-remedy = То, на что оно ссылается, изменилось. Исправьте запись через форму.
problem-upload = Ожидающей таблицы «{ $value }» нет.
problem-upload-remedy = Она уже записана или ждала больше суток. Загрузите её ещё раз.
problem-stale = Запись «{ $value }» тем временем изменилась.
problem-stale-remedy = Ничего не записано. Откройте её ещё раз и посмотрите новое состояние.
source-register = Внесено в реестр { $date }
record-withdrawn = Отозвано { $date }: { $reason }
field-name-entrusts = Поручаемые вопросы
field-name-visibility = Кому видно
field-name-progress = Что сделано
field-name-responsible = Ответственный

### Front page and news.

menu-news = Новости

home-title = Главная
home-figures = В цифрах на { $date }
home-governments =
    { $n ->
        [one] регион
        [few] региона
        [many] регионов
       *[other] региона
    }
home-countries =
    { $n ->
        [one] страна
        [few] страны
        [many] стран
       *[other] страны
    }
home-subcommittees =
    { $n ->
        [one] подкомиссия
        [few] подкомиссии
        [many] подкомиссий
       *[other] подкомиссии
    }
home-by-country = Регионы по странам
home-explore = Разделы
home-founded = Основана
home-before-founding = На { $date } записей нет: ассоциация ещё не основана.

news-title = Новости членов
news-headline-only = В годовом отчёте напечатан только этот заголовок.
news-of-government = Новости: { $name }
news-lead = Новостей от членов за 2024 год: { $shown }.
search-title = Поиск
search-everything = Поиск по всему
search-label = Что вы ищете?
search-submit = Найти
search-hint = Введите имя, место, год или тему на любом из шести языков.
search-nothing = Ничего не найдено. Попробуйте меньше слов, другое написание или другой язык.
search-near = похожее написание
search-kinds = Виды результатов
search-kind-government = Региональная администрация
search-kind-body = Орган
search-kind-subcommittee = Подкомиссия
search-kind-term = Должность
search-kind-partner = Партнёр
search-kind-instrument = Документ
search-kind-clause = Статья
search-kind-decision = Решение
search-kind-event = Событие
search-kind-plan = План
search-kind-award = Награда
search-kind-engagement = Встреча
search-kind-letter = Письмо
search-kind-invitation = Приглашение
search-kind-support = Поддержка
search-kind-budget = Бюджет
search-kind-claim = Утверждение отчёта
search-kind-news = Новость
search-found =
    { $n ->
    [one] { $shown } результат
    [few] { $shown } результата
   *[other] { $shown } результатов
}
home-next = Ближайшие даты
home-last = Последние события
home-support = Что Секретариат сделал для отдельных членов по их просьбе.
home-all-news = Все новости
menu-statistics = Статистика
statistics-title = Статистика
statistics-lead = Всё вычислено по записям, ничего не вписано вручную; каждую таблицу можно скачать.
statistics-growth = Число членов на конец каждого года (только с известной датой вступления)
statistics-year = Год
statistics-month = Месяц
statistics-section = Собеседник
statistics-event = Событие
statistics-government = Регион
statistics-count = Число
statistics-total = Всего
statistics-undated = Дата вступления не зафиксирована
statistics-month-unknown = Месяц неизвестен
statistics-undated-note =
    { $n ->
        [one] Дата вступления { $shown } члена не зафиксирована. Он не входит ни в один столбец: неизвестно, к какому году его отнести; в таблице ему отведена отдельная строка.
       *[other] Дата вступления { $shown } членов не зафиксирована. Они не входят ни в один столбец: неизвестно, к какому году их отнести; в таблице им отведена отдельная строка.
    }
statistics-drawn = Показано { $drawn } из { $all }; все — в таблице ниже.
statistics-governments = Регионы-участники по событиям и странам
statistics-persons = Участники по событиям и странам
statistics-engagements-month = Встречи по месяцам и странам проведения
statistics-engagements-section = Встречи по собеседникам
statistics-works = Работы на конкурс рисунков по регионам
statistics-table = Числа таблицей

## What waits
work-draft = Черновик к публикации: { $title }
about-title = Об этом реестре
about-lead = Что здесь собрано, кто за это отвечает и что известно о читателях.
about-records = Что показано
about-records-text = Каждая страница показывает ассоциацию по записям на день, указанный вверху. Цифры вычислены по записям, а каждая запись называет документ и строки, откуда она взята. Неподтверждённые переводы отмечены.
about-contact = Кто отвечает
about-contact-text = Реестр ведёт и исправляет секретариат. Заметив ошибку, сообщите о ней, указав адрес страницы.
about-website = Сайт ассоциации
about-access = Доступность
about-access-text = Страницы сделаны по WCAG 2.2, уровень AA: с клавиатуры, с программой чтения, в светлых и тёмных цветах, с увеличением, на бумаге и без JavaScript. Перед каждым выпуском все виды страниц проверяет программа. Столкнувшись с препятствием, сообщите секретариату.
about-privacy = Личные данные
about-privacy-text = Чтение не оставляет следов: пока никто не открыл страницу входа, cookie не ставятся, с других сайтов ничего не загружается, а журнал сервера не хранит ни почтовых адресов, ни имён. Должностные лица названы только по публичной должности, дети — никогда.
about-own = Вошедший видит на странице о себе, что о нём хранится, забирает это файлом и может потребовать стереть; сделанное по должности остаётся в записях.
about-data = Для программ
about-data-text = Всё, что показано на страницах, можно получить как данные, без ключа.
about-data-api = Описание интерфейса (OpenAPI)
about-data-calendar = Календарь для подписки (iCalendar)
about-data-news = Новости для подписки (Atom)
about-data-decisions = Решения для подписки (Atom)
about-data-tables = Статистика в таблицах (CSV, XLSX)

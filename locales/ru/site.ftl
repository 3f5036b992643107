### Front page and news.

menu-news = Новости

home-title = Главная
home-figures = В цифрах на { $date }
home-governments = регионов
home-countries = стран
home-subcommittees = подкомиссий
home-by-country = Члены по странам
home-explore = Разделы
home-founded = Основана

news-title = Новости членов
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
search-kind-event = Событие
search-kind-plan = План
search-kind-award = Награда
search-kind-engagement = Встреча
search-kind-letter = Письмо
search-kind-invitation = Приглашение
search-kind-support = Поддержка
search-kind-budget = Бюджет
search-kind-claim = Напечатанная цифра
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
statistics-growth = Число членов на конец каждого года
statistics-year = Год
statistics-month = Месяц
statistics-section = Собеседник
statistics-event = Событие
statistics-government = Регион
statistics-count = Число
statistics-total = Всего
statistics-undated = дата вступления неизвестна
statistics-undated-note = Член с неизвестной датой вступления учтён с основания; на деле начало могло быть ниже.
statistics-governments = Регионы-участники по событиям и странам
statistics-persons = Участники по событиям и странам
statistics-engagements-month = Встречи по месяцам
statistics-engagements-section = Встречи по собеседникам
statistics-works = Работы на конкурс рисунков по регионам
statistics-table = Числа таблицей

## What waits
work-draft = Черновик к публикации: { $title }

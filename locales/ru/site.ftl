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

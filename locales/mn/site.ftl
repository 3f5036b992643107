### Front page and news.

menu-news = Мэдээ

home-title = Нүүр хуудас
home-figures = Тоогоор ({ $date })
home-governments = орон нутгийн захиргаа
home-countries = улс
home-subcommittees = салбар хороо
home-by-country = Улсаар
home-explore = Танилцах
home-founded = Байгуулагдсан

news-title = Гишүүдийн мэдээ
news-lead = 2024 оны гишүүдийн { $shown } мэдээ.

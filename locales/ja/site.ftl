### Front page and news.

menu-news = ニュース

home-title = トップページ
home-figures = 数字で見る（{ $date }）
home-governments = 自治体
home-countries = か国
home-subcommittees = 分科委員会
home-by-country = 国別の会員
home-explore = 見る
home-founded = 設立

news-title = 会員のニュース
news-lead = 2024年の会員自治体のニュース{ $shown }件。

### Front page and news.

menu-news = 新闻

home-title = 首页
home-figures = 数字概览（{ $date }）
home-governments = 个地方政府
home-countries = 个国家
home-subcommittees = 个专门委员会
home-by-country = 各国会员
home-explore = 浏览
home-founded = 成立日期

news-title = 会员新闻
news-lead = 2024年会员地方政府新闻{ $shown }条。

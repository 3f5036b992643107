### Front page and news.

menu-news = 新闻

home-title = 首页
home-figures = 数字概览（{ $date }）
home-governments =
    { $n ->
       *[other] 个地方政府
    }
home-countries =
    { $n ->
       *[other] 个国家
    }
home-subcommittees =
    { $n ->
       *[other] 个专门委员会
    }
home-by-country = 各国会员
home-explore = 浏览
home-founded = 成立日期
home-before-founding = { $date }尚在联合会成立之前，没有任何记录。

news-title = 会员新闻
news-headline-only = 年度报告仅列此标题。
news-of-government = { $name }的新闻
news-lead = 2024年会员地方政府新闻{ $shown }条。
search-title = 搜索
search-everything = 全站搜索
search-label = 您要查找什么？
search-submit = 搜索
search-hint = 可用六种语言中的任何一种输入名称、地点、年份或主题。
search-nothing = 未找到结果。请减少词语，或换一种写法、换一种语言。
search-near = 写法相近
search-kinds = 结果类别
search-kind-government = 地方政府
search-kind-body = 机构
search-kind-subcommittee = 专门委员会
search-kind-term = 职务
search-kind-partner = 合作伙伴
search-kind-instrument = 规章
search-kind-clause = 条款
search-kind-event = 活动
search-kind-plan = 计划
search-kind-award = 获奖作品
search-kind-engagement = 往来活动
search-kind-letter = 信函
search-kind-invitation = 邀请
search-kind-support = 对会员的支持
search-kind-budget = 预算
search-kind-claim = 报告中的表述
search-kind-news = 新闻
search-found = 共{ $shown }条结果
home-next = 近期日程
home-last = 最近活动
home-support = 秘书处应会员请求提供的支持。
home-all-news = 全部新闻
menu-statistics = 统计
statistics-title = 统计
statistics-lead = 均由记录计算，并非手工填写；每个数字都可连同其表格下载。
statistics-growth = 历年年末会员数
statistics-year = 年份
statistics-month = 月份
statistics-section = 往来对象
statistics-event = 活动
statistics-government = 地方政府
statistics-count = 数量
statistics-total = 合计
statistics-undated = 加入日期无记录
statistics-undated-note = 另有{ $shown }个会员的加入日期无记录，未列入任何年份的柱形：无从得知应归入哪一年。表中单列一行。
statistics-drawn = 图中显示{ $all }项中的{ $drawn }项；全部见下表。
statistics-governments = 各活动参加的地方政府数（按国家）
statistics-persons = 各活动参加人数（按国家）
statistics-engagements-month = 按月份与所在国统计的往来活动
statistics-engagements-section = 各对象往来活动
statistics-works = 绘画征集作品数（按地方政府）
statistics-table = 以表格显示数字

## What waits
work-draft = 待发布的草稿：{ $title }

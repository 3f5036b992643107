### Front page and news.

menu-news = 新闻

home-title = 首页
home-figures = 数字概览（{ $date }）
home-governments =
    { $n ->
       *[other] 地方政府
    }
home-countries =
    { $n ->
       *[other] 国家
    }
home-subcommittees =
    { $n ->
       *[other] 专门委员会
    }
home-by-country = 各国地方政府
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
search-kind-decision = 决定
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
statistics-growth = 历年年末会员数（仅计有入会日期者）
statistics-year = 年份
statistics-month = 月份
statistics-section = 往来对象
statistics-event = 活动
statistics-government = 地方政府
statistics-count = 数量
statistics-total = 合计
statistics-undated = 入会日期无记录
statistics-month-unknown = 月份未记载
statistics-undated-note = 另有{ $shown }个会员的入会日期无记录，未列入任何年份的柱形：无从得知应归入哪一年。表中单列一行。
statistics-drawn = 图中显示{ $all }项中的{ $drawn }项；全部见下表。
statistics-governments = 各活动参加的地方政府数（按国家）
statistics-persons = 各活动参加人数（按国家）
statistics-engagements-month = 按月份与所在国统计的往来活动
statistics-engagements-section = 各对象往来活动
statistics-works = 绘画作品征集活动收到的作品数（按地方政府）
statistics-table = 以表格显示数字

## What waits
work-draft = 待发布的草稿：{ $title }
about-title = 关于本名册
about-lead = 本站刊载的内容、负责方，以及对读者信息的处理。
about-records = 内容
about-records-text = 每个页面均按上方日期显示联合会当日的记录。数字均由记录计算得出，每条记录注明所据文件及行号。尚未核定的译文均有标注。
about-contact = 负责与联系
about-contact-text = 本名册由秘书处维护并更正。如发现错误，请将页面地址一并告知秘书处。
about-website = 联合会网站
about-access = 无障碍
about-access-text = 页面按 WCAG 2.2 AA 级制作：可用键盘和读屏软件操作，支持深浅配色、放大和打印，无需 JavaScript。每次发布前均由程序检查各类页面。如遇障碍，请告知秘书处。
about-privacy = 隐私
about-privacy-text = 浏览不留痕迹：打开登录页面之前不设置任何 Cookie，不从其他网站加载内容，服务器日志不保存邮箱和姓名。公务人员仅以其公职出现，不收录任何儿童的姓名。
about-own = 登录用户可在个人页面查看所保存的本人信息、下载为文件并要求删除；履职行为的记录予以保留。
about-data = 数据接口
about-data-text = 页面所示内容均可作为数据获取，无需密钥。
about-data-api = 接口说明（OpenAPI）
about-data-calendar = 可订阅日历（iCalendar）
about-data-news = 可订阅新闻（Atom）
about-data-decisions = 可订阅决定（Atom）
about-data-tables = 统计表格（CSV、XLSX）

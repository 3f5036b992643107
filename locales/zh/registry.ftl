### Members, bodies, offices, subcommittees, partners.

menu-members = 会员
menu-bodies = 机构
menu-subcommittees = 专门委员会
menu-secretariat = 秘书处

members-title = 会员地方政府
members-lead = { $date }，联合会共有{ $n }个地方政府。
members-undated = 其中{ $shown }个的入会日期未见记录，自联合会成立之日起计入。
members-kind-full = 正式会员
members-kind-associate = 准会员
members-kind-special = 特别会员
members-kind-observer = 观察员
members-count-full =
    { $n ->
       *[other] 正式会员
    }
members-count-associate =
    { $n ->
       *[other] 准会员
    }
members-count-special =
    { $n ->
       *[other] 特别会员
    }
members-count-observer =
    { $n ->
       *[other] 观察员
    }
members-position =
    { $ns ->
        [n] 北纬
       *[s] 南纬
    }{ $lat }°，{ $ew ->
        [e] 东经
       *[w] 西经
    }{ $lon }°
members-kind-one-full = 正式会员
members-kind-one-associate = 准会员
members-kind-one-special = 特别会员
members-kind-one-observer = 观察员
members-filter-text = 名称（任何语言）
members-filter-country = 国家
members-filter-kind = 会员种类
members-found = { $shown }个地方政府
members-none = 没有符合条件的地方政府。
members-not-on-day = 当日不是会员
members-iso = ISO 3166-2
members-within = 隶属
members-type = 行政级别
members-seat = 所在地
members-website = 网站
members-list-number = 在本国印刷名单中的序号
members-history = 会员资格
members-never = 没有会员资格的记录。
members-began-at = 入会会议
members-names = 名称
members-name-period = 使用期间
members-name-always = 一直
members-aliases = 其他写法：
members-misprint = 误印
members-no-mentions = 没有其他涉及该地方政府的记录。

mention-term = 任职与派遣公务员
mention-subcommittee = 担任协调员的专门委员会
mention-event = 会议与活动
mention-outcome = 决定
mention-engagement = 秘书处的往来活动
mention-news = 新闻
mention-invitation = 发出的邀请
mention-letter = 寄来的贺卡与信函
mention-support = 获得的支持
mention-entry = 征集作品
mention-award = 作品获奖
mention-budget = 预算分担
mention-plan = 计划
mention-claim = 报告中的表述
mention-partner = 合作伙伴

role-holder = 担任
role-dispatched = 派遣公务员
role-coordinator = 协调员
role-co-coordinator = 共同协调员
role-participant = 参加
role-host = 主办
role-presenter = 发表
role-reporter = 报告
role-partner = 会谈方
role-winner = 获奖
role-trainee = 学员
role-applicant = 申请者
role-registered = 已报名
role-speaker = 致辞
role-staff = 工作人员
role-concerned = 相关
role-counterpart = 会见方
role-inviter = 邀请方
role-supported = 受支持方
role-entrant = 投稿
role-funder = 出资方
role-grand = 最优秀奖
role-excellence = 优秀奖
role-encouragement = 鼓励奖
role-shortlisted = 入围奖
role-new-year-card = 贺年卡
role-new-year-letter = 新年贺信
role-thank-you = 感谢信
role-reply-condolence = 慰问信复函
role-reply-congratulation = 贺信复函
role-office-change = 职务变动致函
role-other = 其他

bodies-title = 机构
bodies-lead = 谁决定，谁筹备，谁执行。
article-of-charter = 宪章{ $article }
body-duties = 职责
body-units = 内设机构
body-posts = 职务
body-meetings = 会议记录
term-seen = { $date }年在任
term-dispatched = 派遣方：
term-nobody = 当日无在任记录。
term-others = 其他任期{ $shown }个

secretariat-title = 秘书处
secretariat-lead = 内设机构、岗位、在任人员及其派遣政府。

subcommittees-title = 专门委员会
subcommittees-lead = { $date }共有{ $n }个专门委员会。
subcommittee-name = 专门委员会
subcommittee-coordinator = 协调员
subcommittee-founded = 成立
subcommittee-times = 举办次数
subcommittee-fields = 领域
subcommittee-item = 规定条目
subcommittee-not-on-day = 当日不存在
subcommittees-others = 当日不存在的专门委员会

partners-title = 合作伙伴
partner-founded = 成立
partner-ended = 合作结束
partner-members = 成员数（报告所载）
partner-countries = 国家数（报告所载）
government-type-administrative-region = 州（俄）
government-type-administrative-territory = 边疆区
government-type-autonomous-region = 自治区
government-type-basic-city = 市
government-type-capital-city = 首都
government-type-metropolitan-city = 广域市
government-type-municipality = 直辖市
government-type-prefecture = 府、县
government-type-province = 省、道
government-type-province-CN = 省
government-type-province-KR = 道
government-type-province-KP = 道
government-type-province-MN = 省
government-type-region = 州
government-type-republic = 共和国
government-type-special-city = 特别市
government-type-special-self-governing-city = 特别自治市
government-type-special-self-governing-province = 特别自治道
map-title = { $date }会员分布图
map-zoom = 缩放至国家
map-whole = 全部
map-past = 跳过地图：下方列出同样的会员
map-note = 示意图，不表示任何边界立场。图形：Natural Earth。
body-calendar = 在日程中查看
body-calendar-file = 订阅其会议（iCalendar）
secretariat-chart = 组织架构图
mention-all = 在完整列表中查看
members-contacts = 联系人（不公开）

### Engagements, correspondence, support, finance, claims and findings.

menu-engagements = 往来活动
menu-findings = 核对结果
menu-claims = 报告中的表述

engagements-title = 往来活动
engagements-lead = 秘书长和秘书处的会谈、访问、接待与致辞。
engagements-sections = 分类
engagements-found = 共{ $shown }项
engagement-during = 所在的活动
engagement-governments = 相关地方政府
engagement-persons = 会见人士
engagement-organisations = 机构
section-korea = 韩国会员
section-china = 中国会员
section-japan = 日本会员
section-mongolia = 蒙古国会员
section-russia = 俄罗斯会员
section-missions = 使领馆
section-organisations = 有关机构
engagement-kind-meeting = 会谈
engagement-kind-courtesy-call = 礼节性拜会
engagement-kind-visit-received = 来访
engagement-kind-visit-made = 出访
engagement-kind-reception = 接待
engagement-kind-speech = 致辞
engagement-kind-attendance = 出席
engagement-kind-application = 申请
engagement-kind-agreement = 协议
engagement-kind-roundtable = 恳谈会
engagement-kind-video-message = 视频致辞
engagement-kind-tour = 参观
engagement-kind-other = 其他

correspondence-title = 信函与邀请
correspondence-lead = 2024年秘书处收到的贺卡、信函和邀请。
letters-title = 贺卡与信函
letters-organisations = 来自有关机构
invitations-title = 邀请
letter-kind-new-year-card = 贺年卡
letter-kind-new-year-letter = 新年贺信
letter-kind-thank-you = 感谢信
letter-kind-reply-condolence = 慰问信复函
letter-kind-reply-congratulation = 贺信复函
letter-kind-office-change = 职务变动致函
letter-kind-other = 其他
addressee-secretary-general = 致秘书长
addressee-secretariat = 致秘书处

support-title = 对会员的支持
support-lead = 2024年提供支持{ $shown }项。
support-kind-invitation = 邀请支持
support-kind-attendance = 出席
support-kind-speech = 致辞
support-kind-video-message = 视频致辞
support-kind-translation = 翻译
support-kind-interpretation = 口译
support-kind-agreement = 协议支持
support-kind-bilateral-meeting = 会谈支持
support-kind-visit = 访问支持
support-kind-materials = 资料
support-kind-other = 其他

finance-title = 预算
finance-lead = 年度报告所载的秘书处预算。此处尚无账目。
finance-shares = 分担情况
finance-funder = 出资方
finance-conversions = 同一金额的其他货币值（报告所载）
finance-currency = 货币
finance-amount = 金额
finance-rate = 隐含汇率（每单位折合{ $currency }）

quantity-exact = { $value }{ $unit }
quantity-about = 约{ $value }{ $unit }
quantity-about-bare = 约{ $value }
quantity-more-than = 超过{ $value }{ $unit }
quantity-more-than-bare = 超过{ $value }
unit-governments =
    { $n ->
       *[other] 个地方政府
    }
unit-governments-of =
    { $n ->
       *[other] 个地方政府
    }
unit-persons =
    { $n ->
       *[other] 人
    }
unit-persons-of =
    { $n ->
       *[other] 人
    }
unit-countries =
    { $n ->
       *[other] 个国家
    }
unit-countries-of =
    { $n ->
       *[other] 个国家
    }
unit-works =
    { $n ->
       *[other] 件作品
    }
unit-works-of =
    { $n ->
       *[other] 件作品
    }
unit-items =
    { $n ->
       *[other] 项
    }
unit-items-of =
    { $n ->
       *[other] 项
    }
unit-events =
    { $n ->
       *[other] 次活动
    }
unit-events-of =
    { $n ->
       *[other] 次活动
    }
unit-works-awarded =
    { $n ->
       *[other] 件获奖作品
    }
unit-works-awarded-of =
    { $n ->
       *[other] 件获奖作品
    }
unit-committees =
    { $n ->
       *[other] 个专门委员会
    }
unit-committees-of =
    { $n ->
       *[other] 个专门委员会
    }
unit-clauses =
    { $n ->
       *[other] 条
    }
unit-clauses-of =
    { $n ->
       *[other] 条
    }
unit-years =
    { $n ->
       *[other] 年
    }
unit-years-of =
    { $n ->
       *[other] 年
    }
unit-percent = %
unit-KRW = 韩元
unit-USD = 美元
unit-CNY = 人民币元
unit-JPY = 日元

findings-title = 核对结果
findings-lead = 年度报告所载数值与记录各部分得出的数值并列。此处不判断孰是孰非。
findings-confirmed = { $shown }项表述得到记录证实。
findings-nothing = 该时期没有表述记录在案。
findings-none = 凡可计算者，均得到记录证实。
verdict-differs = 不一致
verdict-incomplete = 部分缺失
verdict-no-parts = 无分项记录
verdict-not-computed = 不作计算
verdict-confirmed = 已证实
verdict-help-differs = 文件所载为一值，记录的各部分得出另一值。
verdict-help-incomplete = 部分分项没有数字；已有的数字与所载数值不矛盾。
verdict-help-no-parts = 文件载有数值，但没有其分项。
finding-printed = 报告所载
finding-computed = 据记录
finding-summed = 报告所载分项合计
finding-unknown = { $shown }个分项不详
finding-at-least = 至少{ $value }
finding-nothing = 无从计算
finding-parts = { $shown }个分项
claims-title = 报告中的表述
claims-lead = 已记录年度报告的{ $shown }项表述。
claims-subjects = 主题
subject-identity = 联合会
subject-membership = 会员
subject-assembly = 全体会议
subject-chair = 主席
subject-working-committee = 高级事务委员会
subject-subcommittees = 专门委员会
subject-workshop = NEAR工作会议
subject-roundtable = 大使恳谈会
subject-bilateral = 一对一会谈
subject-training = 公务员研修
subject-forum = 青年领袖论坛
subject-near-day = NEAR DAY
subject-contest = 绘画作品征集
subject-education = 国际理解教育
subject-results = 主要成果
subject-news = 秘书处往来活动
subject-member-news = 会员新闻
subject-invitations = 邀请
subject-letters = 贺卡与信函
subject-support = 对会员的支持
subject-secretariat = 秘书处
subject-finance = 财务
subject-charter = 宪章
subject-regulation = 专门委员会规定
subject-partners = 合作伙伴
subject-map = 地图
subject-plans = 计划
subject-messages = 致辞
practice-title = 会议记录与条款对照
practice-help = 会议记录未显示条款所要求之处：记录所示、条款及所需条件。书面表决未载入记录；记录可能不完整。
practice-competence = 未见权限依据
practice-quorum = 未见法定人数

menu-log = 变更日志
log-title = 变更日志
log-lead = 本名册的每一次变更，都按发生的先后成为日志中的一条记录。检查点签署过的内容，一旦被更改或删去就会显露出来。
log-private = 公布的记录是加盐承诺值：32 字节的数值，它固定了内容，却不透露内容。个人信息可以抹除，日志依然有效。
log-newest = 最新检查点
log-entries = 涵盖的记录数
log-waiting = 此后又有 { $shown } 条记录，等待下一个检查点。
log-signed = 签署时间
log-root = 根值
log-name = 日志名称
log-key = 验证密钥
log-key-former = 以前的验证密钥
log-witnesses = 见证方
log-no-witness = 尚无会员政府附签。
log-download = 下载最新检查点
log-checkpoints = 检查点
log-earlier = 全部{ $shown }个检查点（JSON）
log-note = 签名文本
log-note-over = 涵盖 { $size } 条的检查点
log-none = 尚未签署任何内容。
log-how = 自行核验
log-how-keep = 请保存验证密钥和一个检查点，最好存放在本网站以外的地方。持有者日后可以证明记录是否被更改或缺失。
log-how-receipt = 按编号领取与您有关的记录的回执：
log-how-folder = 复制已公布的文件夹，不依赖本网站进行核验：
log-how-check = 无需联网核验回执：
log-how-witness = 会员政府可以担任见证方：只有当日志从其上次附签之处延续时，才附签新的检查点：
log-formats = 格式公开，其他程序也能读取：RFC 6962，以及 C2SP 的 tlog-tiles、tlog-checkpoint、tlog-proof 和 tlog-cosignature。
check-observed = { $shown }项在案决定未显示条款所要求的内容
check-verdict = { $verdict }：{ $shown }
check-computed = 所载{ $printed }（第{ $lines }行），计算得{ $computed }（{ $figure }）
check-summed = 所载{ $printed }（第{ $lines }行），所载分项合计{ $computed }
check-parts = 分项：{ $parts }

claim-reason = 原因：

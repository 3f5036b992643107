### Events, plans, contest.

menu-calendar = 日程

calendar-title = 日程
calendar-years = 年份
calendar-empty = 没有符合此条件的记录。
calendar-undated = 月份不详

event-online = 线上
event-theme = 主题
event-host = 主办方
event-part-of = 所属活动
event-open = 查看该活动
event-outcomes = 成果
event-programme = 议程
event-speakers = 致辞与发言
event-participation = 参加情况
event-governments = 列明{ $shown }个地方政府。
event-partly-named = 另有与会者，报告未列明。
event-persons = { $shown }人参加。
event-country = 国家
event-governments-column = 地方政府
event-persons-column = 人数
event-within = 同期活动

event-kind-general-assembly = 全体会议
event-kind-working-committee = 高级事务委员会
event-kind-subcommittee = 专门委员会会议
event-kind-workshop = NEAR工作会议
event-kind-roundtable = 恳谈会
event-kind-training = 研修
event-kind-forum = 论坛
event-kind-near-day = NEAR DAY
event-kind-contest = 作品征集
event-kind-exhibition = 展览
event-kind-education = 教育
event-kind-bilateral = 一对一会谈
event-kind-conference = 会议
event-kind-ceremony = 仪式
event-kind-other = 其他
event-status-held = 已举行
event-status-planned = 计划中
event-status-proposed = 提议中
event-status-cancelled = 已取消

outcome-adopted = 通过
outcome-rejected = 未通过
outcome-decided = 决定
outcome-agreed = 商定
outcome-proposed = 提议
outcome-reported = 报告
outcome-announced = 宣布

contest-works = 作品{ $shown }件
contest-entries = 各地方政府的作品
contest-government = 地方政府
contest-works-column = 作品
contest-awards = 奖项
contest-no-names = 作者为未成年人，不保存姓名。
award-grand = 最优秀奖
award-excellence = 优秀奖
award-encouragement = 鼓励奖
award-shortlisted = 入围奖

plans-title = 计划
plans-lead = 2024年年度报告所预告的事项；是否已举行，见日程。
plan-passed = 日期已过
calendar-file = 订阅到日历（iCalendar）
calendar-feeds = 按机构订阅日历

### The annual report and other papers.

report-title = { $year }年度报告
report-description = { $association }{ $year }的工作，由登记册计算得出。
report-contents = 目录
report-chapter-figures = 年度数据
report-chapter-bodies = 全体会议与高级事务委员会
report-chapter-programmes = 秘书处项目
report-chapter-members = 会员与合作伙伴
report-chapter-edition = 关于本报告
report-greetings-note = 以下为自行撰写的摘要，代替印刷报告中的署名致辞。
report-figures-lead = 所有数字均由当年记录计算得出；其名称与构成见HTML版和JSON版。
report-chart-growth = 各年年底会员数（有入会日期记录者）
report-chart-governments = 各活动参加的地方政府（按国家）
report-chart-works = 征集作品（按国家）
report-chart-engagements = 每月往来活动
report-chart-news = 会员新闻（按国家）
report-chart-alt = 图：{ $title }。{ $values }
report-theme = 主题：{ $theme }
report-unknown = 无记录
report-at-least = ≥ { $value }
report-fact-countries =
    { $n ->
       *[other] 国家数
    }
report-fact-subcommittees =
    { $n ->
       *[other] 专门委员会
    }
report-fact-events =
    { $n ->
       *[other] 已举行的会议和活动
    }
report-fact-works =
    { $n ->
       *[other] 征集作品
    }
report-fact-engagements =
    { $n ->
       *[other] 往来活动
    }
report-fact-news =
    { $n ->
       *[other] 会员新闻
    }
report-fact-invitations =
    { $n ->
       *[other] 邀请
    }
report-fact-letters =
    { $n ->
       *[other] 贺卡与信函
    }
report-fact-support =
    { $n ->
       *[other] 对会员的支持
    }
report-fact-governments =
    { $n ->
       *[other] 地方政府
    }
report-fact-persons =
    { $n ->
       *[other] 人数
    }
report-fact-trainees =
    { $n ->
       *[other] 学员
    }
report-fact-awards =
    { $n ->
       *[other] 奖项
    }
report-fact-posts =
    { $n ->
       *[other] 秘书处职务
    }
report-fact-dispatched =
    { $n ->
       *[other] 会员派遣公务员
    }
report-fact-times =
    { $n ->
       *[other] 累计举办次数
    }
report-fact-never-met =
    { $n ->
       *[other] 从未开会的专门委员会
    }
report-fact-section =
    { $n ->
       *[other] 往来活动：{ $section }
    }
report-not-met = { $year }未召开。
report-date = 日期
report-from = 来自
report-addressee = 收件人
report-signed = 署名
report-subject = 事项
report-kind = 类别
report-outcome = 结果
report-result = 成果
report-name = 姓名
report-office = 职务
report-award = 奖项
report-work = 作品
report-unit = 部门
report-post = 岗位
report-dispatched = 派遣方
report-staff = 人员
report-held = { $post }：{ $name }
report-money = { $amount } { $currency }
report-percent = { $n }%
report-share = 比例
report-cite = { $instrument } { $article }
report-clause = 条款
report-says = 内容
report-act = 行为
report-note = 备注
report-since = 加入时间
report-results-lead = 印刷报告所列的主要成果。
report-edition-how = 根据登记册截至{ $date }的状态制作。登记册状态不变，重新制作的报告也完全相同。
report-edition-words = 文字为自行撰写的摘要，并非官方原文。本语言中没有的文字以其他语言显示，并加以标记。
report-edition-log = 登记册的变更日志共有{ $size }条记录。
report-edition-claims = 报告所载数值与记录的对照
report-edition-fonts = 使用Noto Sans与Noto Sans CJK字体排版，采用SIL开放字体许可证1.1。
report-verdict = 核对
report-meaning = 含义
report-verdict-confirmed = 记录得出相同的数值。
report-verdict-differs = 记录或报告所载分项得出另一数值。
report-verdict-incomplete = 部分分项没有数字记录；其余不矛盾。
report-verdict-no-parts = 没有任何分项记录。
report-verdict-not-computed = 陈述，或记录中无可相加的数字。
report-figures-records = 数据及其记录
report-figures-records-lead = 每项数据的名称及其构成记录。≠表示印刷报告给出不同的数字。
report-claim-differs = { $title }：报告所载{ $printed }，记录为{ $computed }。
report-sheet-attendance = 出席
report-sheet-persons = 各活动人数
report-figure = 数据
report-parts = 分项数
report-completeness = 完整性
report-complete = 完整
report-incomplete = 仅为下限

certificate-membership = 会员证书
certificate-membership-description = { $name }在{ $date }的会员资格
certificate-before = 兹证明
certificate-membership-after = 截至{ $date }列于{ $association }登记册，会员类别：{ $kind }。
certificate-proof = 依据公开登记册制作，可在其中核对。
certificate-download = 会员证书（PDF）

menu-reports = 年度报告
editions-title = 年度报告
editions-lead = 根据登记册制作并发布的报告。已发布的版本不再改动；更正之后另发新版，并说明有何不同。
editions-none = 尚未发布任何报告。
edition-number = 第{ $number }版
edition-title = { $year }年度报告，第{ $number }版
edition-superseded = 已有更新版本
edition-lead = 以下文件与发布时完全相同。
edition-issued = 发布时间
edition-by = 发布者
edition-by-operator = 系统运行人员
edition-figures = 所依据的数据
edition-files = 文件
edition-bytes = { $bytes }字节
edition-digest = 每个文件旁为其SHA-256值，任何人均可据此核对。
edition-chapters = 内容有变的章节
report-form-pdf = 打印版（PDF）
report-form-html = 屏幕阅读版（HTML）
report-form-xlsx = 统计工作簿（XLSX）
report-form-json = 数据文件（JSON）
report-produce = 制作与发布
report-produce-lead = 报告在后台制作。制作结果在发布之前仅供有权制作者查看。
report-no-years = 尚无可供报告的记录。
report-year = 年份
report-langs = 语言
report-forms = 格式
report-produce-do = 制作
report-issue = 发布版本
report-issue-lead = 重新制作全部语言和格式并永久保存。此操作不可撤销；如需更正，另发新版。
report-issue-sure = 我已查看制作结果。
report-issue-do = 发布
report-jobs = 制作任务
report-jobs-none = 尚无人要求制作报告。
report-job-title = { $year }年报告
report-job-waiting = 等待中
report-job-running = 制作中
report-job-ready = 已完成
report-job-failed = 失败
report-job-interrupted = 已中断
report-job-issues = 发布版本
report-job-progress = 已制作{ $step }/{ $steps }个文件。
report-job-doing = 正在制作：{ $lang }，{ $form }。
report-job-bar = 进度
report-job-refresh = 本页每隔数秒自动刷新。
report-job-look = 立即查看
report-job-interrupted-help = 程序在报告完成前停止。未发布任何内容。
report-job-again = 重新开始
report-job-edition = 查看已发布的版本
report-job-day = 这些文件为草稿，保存一天。
report-failure-no-records = { $value }年没有记录。
report-failure-no-records-remedy = 有记录的年份：{ $instead }。
report-failure-missing-forms = 排版字体缺少以下字符：{ $value }
report-failure-missing-forms-remedy = 请更正含有这些字符的记录，或请人扩充字体。
report-failure-unchanged = 登记册与第{ $value }版一致，无需发布。
report-failure-unchanged-remedy = 如有错误，请先更正登记册。
report-failure-overtaken = 其间已发布该年度的另一版本。本次未发布。
report-failure-overtaken-remedy = 请查看该版本，如仍有需要再重新开始。
report-failure-bug = 制作报告时系统出现问题。
report-failure-bug-remedy = 已记入日志。请重新开始；若仍出错，请告知系统运行人员。
report-edition-draft = 此为草稿，尚未发布。
report-edition-issued = 第{ $number }版，发布于{ $date }。
report-edition-changes = 与第{ $number }版的不同
report-before = 原为
report-after = 现为
report-chapter = 章
report-change = 变动
report-change-changed = 内容有变
report-change-added = 新增
report-change-gone = 已删去
report-photo = { $title }（图片：{ $credit }）
report-photo-missing = { $caption }。图片无法显示：{ $alt }
report-claims = 记录未能证实的报告数值
report-claims-lead = 逐项列出核对结果与原因。
report-part-greetings = { subject-messages }
report-part-figures = { report-chapter-figures }
report-part-bodies = { report-chapter-bodies }
report-part-subcommittees = { subject-subcommittees }
report-part-programmes = { report-chapter-programmes }
report-part-results = { subject-results }
report-part-engagements = { subject-news }
report-part-news = { subject-member-news }
report-part-invitations = { subject-invitations }
report-part-letters = { subject-letters }
report-part-support = { subject-support }
report-part-secretariat = { subject-secretariat }
report-part-finance = { subject-finance }
report-part-charter = { charter-title }
report-part-members = { report-chapter-members }
report-part-edition = { report-chapter-edition }

problem-report-year = “{ $value }”年没有记录。
problem-report-year-remedy = 请选择有记录的年份：{ $instead }。
problem-report-none = “{ $value }”一项未作选择。
problem-report-none-remedy = 请至少选择一项：{ $instead }。
problem-report-early = { $value }年尚未结束。
problem-report-early-remedy = 现在可先制作草稿，年度结束后再发布。
problem-report-sure = 尚未勾选“{ $value }”。
problem-report-sure-remedy = 请先制作并查看报告，然后勾选。
problem-report-busy = 已有报告正在制作，每次只制作一份。
problem-report-busy-remedy = 请等待其完成；年度报告页面显示进度。
problem-report-done = 该任务已完成，无需重新开始。
problem-report-done-remedy = 请在年度报告页面另行提出。
problem-report-file = 此处没有文件“{ $value }”。
problem-report-file-remedy = 草稿保存一天；已发布的版本见年度报告页面。

certificate-link = 证书
certificate-participation = 参与证书
certificate-participation-description = { $name }参与{ $event }
certificate-participation-after = 参加了“{ $event }”。
certificate-participation-of = { $name }的参与证书
certificate-award = 获奖证书
certificate-award-description = { $title }：{ $award }，{ $event }
certificate-award-before = 授予作品
certificate-award-after = 由{ $name }选送，参加“{ $event }”。
certificate-award-of = “{ $title }”的获奖证书

report-charter-official = 已导入官方文本的条款按原文刊载；其余为自行撰写的摘要。

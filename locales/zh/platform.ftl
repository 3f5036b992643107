### Frame, problems, formats and messages about data files.

skip-to-content = 跳到正文
nav-languages = 语言
nav-main = 主菜单
nav-crumbs = 当前位置

as-of-label = 查看日期
as-of-show = 查看
as-of-behind = 记录截至{ $date }；其后的事实仅收录个别项。
title-of-year = { $year }年{ $title }

unreviewed-note = 本页部分文字为尚未经人确认的译文。
footer-source = { $name }名册，由 Plenary 管理。各项数字均由记录计算得出。
source-line = 2024年年度报告，第{ $lines }行
source-lines = 2024年年度报告，第{ $lines }行
list-comma = 、
clause-comma = ，
colon = ：
bracketed = （{ $text }）
list-and = { $first }及{ $last }
source-other = 其他网页与文件
han-only-note = ※ 记录中仅有汉字写法，依报告原文；其他文字的写法不详。
page-printed = { $date }的状态 · { $address }
page-description = { $title }——{ $name }公开登记册。

date-unknown = 日期未记载
date-since = 自{ $date }起
date-until = 至{ $date }
number-unknown = 数目未记载
not-on-record = 未记载。
list-empty = 此处暂无记录。
pager = 本列表的分页
pager-part = 第{ $first }–{ $last }条，共{ $total }条
pager-previous = 上一页
pager-next = 下一页

filter-label = 筛选列表
filter-all = 全部
filter-apply = 筛选
filter-reset = 显示全部

country-CN = 中国
country-JP = 日本
country-KR = 韩国
country-KP = 朝鲜
country-MN = 蒙古国
country-RU = 俄罗斯
country-VN = 越南
country-KG = 吉尔吉斯斯坦
country-KZ = 哈萨克斯坦
country-BR = 巴西
country-MM = 缅甸
country-TH = 泰国
country-FR = 法国
country-ZZ = 其他

certainty-confirmed = 已证实
certainty-reported = 据其他来源
certainty-disputed = 来源不一
certainty-deduced = 由报告推断
certainty-external = 报告以外的来源
certainty-date-unknown = 日期未记载
certainty-inferred = 推定
certainty-expected = 预计
certainty-proposed = 提议中

problem-code = 供秘书处查询的代码：
problem-home = 返回首页
problem-back = 返回表单
field-name-government = 地方政府
field-name-subcommittee = 专门委员会
field-name-matter = 事项
field-name-title = 标题
field-name-text = 正文
field-name-summary = 条款概要
field-name-name = 名称
field-name-place = 地点
field-name-starts_at = 开始时间
field-name-ends_at = 结束时间
field-name-closes_at = 表决截止时间
field-name-zone = 时区
field-name-persons = 人数
field-name-head = 代表团团长
field-name-year = 年份
field-name-from = 生效日期
field-name-until = 截止日期
field-name-due = 期限
field-name-task = 待办事项
field-name-item = 议程项目
field-name-parent = 所属项目
field-name-clause = 条款
field-name-event = 已预告会议
field-name-cite = 新增条款的编号
field-name-clause_title = 条款标题
field-name-rules = 规则数据
field-name-votes = 票数
field-name-choice = 表决选择
field-name-minutes = 时长（分钟）
field-name-seconds = 秒数
field-name-role = 职务
field-name-email = 邮件地址
field-name-desk = 分管事务
field-name-dispatched_by = 派出方
field-name-lang = 语言
field-name-last = 最后一日
field-name-body = 机构
field-name-amends = 所修正的动议
field-name-annuls = 所撤销的决定
field-name-file = 文件
problem-members = 查看会员名单
problem-page = 此地址没有页面。
problem-page-remedy = 地址可能有误，或该页从未存在。请从以下页面重新开始：
problem-page-detail = 地址可能有误。全部资源见 /api/v1/openapi.json。
problem-about = 此提示的含义
problem-about-lead = 程序请求JSON时会以下列代码收到此问题（RFC 9457），访客则看到网页。省略号处为所提交的内容。
problem-about-remedy = 处理办法
problem-record = 没有编号为“{ $value }”的记录。
problem-record-remedy = 地址可能有误。记录的地址永久不变，此处不删除任何记录。
problem-no-dates = “{ $value }”尚无日历。
problem-no-dates-remedy = 其会议均无日期记录。全会日历包含所有有日期的活动。
problem-government = 没有关于地方政府“{ $value }”的记录。
problem-government-remedy = 可按ISO 3166-2代码（如 CN-LN）、名称或别名查找。会员名单列有全部会员。
problem-unknown-language = “{ $value }”不是六种语言之一。
problem-unknown-language-remedy = 本站使用 en、zh、ja、ko、mn、ru：请在页首选择。
problem-date = “{ $value }”不是存在的日期。
problem-date-remedy = 请按年、月、日填写，例如 { $instead }。
problem-month = “{ $value }”不是月份。
problem-month-remedy = 请填写年和月，例如 { $instead }。
problem-year = “{ $value }”不是年份。
problem-year-remedy = 请填写四位数字，例如 { $instead }。
problem-choice = “{ $value }”不是“{ $field }”的选项。
problem-choice-remedy = 请从以下选项中选择：{ $instead }。
problem-country = “{ $value }”不是国家代码。
problem-country-remedy = 请填写两个大写字母，例如 { $instead }。
problem-page-key = “{ $value }”不能作为列表的续读位置。
problem-page-key-remedy = 请使用上一次结果中“next”的值，例如 { $instead }，或省略此参数。
problem-limit = 列表不能给出“{ $value }”条。
problem-limit-remedy = 请指定 { $instead } 条。
problem-too-long = 地址过长。
problem-too-long-remedy = 请将查询缩短至2,048个字符以内。
problem-not-acceptable = 此地址只以JSON作答，而请求要求“{ $value }”。
problem-not-acceptable-remedy = 请要求 application/json，或打开同名页面。
problem-parameter = 此资源没有参数“{ $field }”。
problem-parameter-remedy = 可用参数：{ $instead }。说明见 /api/v1/openapi.json。
problem-government-key = “{ $value }”不是地方政府的编号。
problem-government-key-remedy = 编号为ISO 3166-2代码，例如{ $instead }。
problem-method = 此地址不接受{ $value }方法。
problem-method-remedy = 此处允许：{ $instead }。
problem-bug = 我方系统出了问题。
problem-bug-remedy = 问题已记入日志。请稍后重试；如仍出现，请告知秘书处是哪一页。

fault-refused = 数据文件有{ $n }处错误，未写入任何内容。
fault-instead = 可改为：{ $instead }
fault-instead-type =
    可改为：{ $instead ->
        [text] 带引号的文字
        [integer] 整数
        [list] 列表
       *[other] { $instead }
    }
fault-empty = 文字“{ $field }”为空。
fault-negative = 字段“{ $field }”的值为{ $value }：数量不能小于零。
fault-encoding = 此行含有不是UTF-8的字符。请将文件存为UTF-8。
fault-neither = 缺少字段“{ $field }”，也没有可代替它的字段。
fault-foreign = “{ $value }”不是该记录所写国家的地方政府（字段“{ $field }”）。
fault-lines = 字段“{ $field }”的值“{ $value }”不是行号列表。
fault-lines-reversed = 字段“{ $field }”的值“{ $value }”：结束行在开始行之前。
fault-lines-beyond = 字段“{ $field }”的值为“{ $value }”，而文件只有{ $instead }行。
fault-fact = 字段“{ $field }”的值“{ $value }”不是事实编号。
fault-number = 字段“{ $field }”的值“{ $value }”与其单位不符。
fault-figure = 字段“{ $field }”所指的“{ $value }”不是任何数字的名称。
import-absent = 登记册中有{ $n }条记录已不在任何数据文件中，仍予保留：
fault-syntax = 文件不是格式正确的TOML：{ $value }。
fault-unknown-kind = 没有“{ $field }”这一类记录。
fault-unknown-field = 此类记录没有“{ $field }”字段。
fault-missing = 缺少字段“{ $field }”。
fault-type =
    字段“{ $field }”的值是{ $value ->
        [integer] 整数
        [float] 小数
        [string] 文字
        [boolean] 是或否
        [datetime] 不带引号的日期
        [array] 列表
        [table] 表
       *[other] “{ $value }”
    }，不应填在此处。
fault-date = 字段“{ $field }”的值“{ $value }”不是存在的日期。
fault-choice = 字段“{ $field }”的值“{ $value }”不在选项之内。
fault-country = 字段“{ $field }”的值“{ $value }”不是ISO 3166-1代码。
fault-id = “{ $value }”不能作为编号。
fault-duplicate = 编号“{ $value }”在此类记录中重复使用。
fault-reference = 字段“{ $field }”所指的“{ $value }”没有记录。
fault-ambiguous = 字段“{ $field }”中的“{ $value }”对应不止一条记录。
fault-language = 缺少文字“{ $field }”：每段文字都须有六种语言。
fault-no-source = 记录未注明出处：须有“{ $field }”或“sources”。
fault-address = 字段“{ $field }”的值“{ $value }”不是网址。
fault-mail = 字段“{ $field }”的值“{ $value }”不是电子邮件地址。
fault-backwards = 字段“{ $field }”的值{ $value }早于开始日期。
fault-overlap = “{ $field }”有两行在同一天有效，只能有一行。请写明前一行有效至何时。
fault-character = 字段“{ $field }”含有控制字符，文字中不得出现。
fault-too-long = 记录或附注过长，无法保存。
fault-corrected = 记录“{ $value }”已在登记册中更正，而文件此后也有改动：须在工作台合并两者。
problem-question = 搜索内容超过{ $instead }个字符。
problem-question-remedy = 请使用更少的词语。
feed-atom = 订阅此列表（Atom）
problem-case = 无法读取所问事项：{ $value }
problem-case-remedy = 请更正该字段后重试。

## Signing in, forms and their refusals
nav-account = 账户
account-sign-in = 登录
account-sign-out = 退出
account-work = 我的工作
demo-banner = 演示：职位为虚构，此处的一切不具约束力，邮件不会离开本机。
demo-mails = 邮件
demo-as = 以……身份登录
form-faults = 请核对：
problem-sign-in-needed = 您尚未登录，或会话已结束。
problem-sign-in-needed-remedy = 请登录；然后在浏览器中返回并重新提交表单：已填写的内容会保留。
problem-forbidden = 您的任职均不允许此操作：{ $value }。
problem-forbidden-remedy = 需要针对该对象的下列任职之一：{ $instead }。任职由秘书处授予。
mandate-of-desk = { $role }（{ $desk }）
problem-form-key = 此表单并非由本站页面提交，或页面已过期。
problem-form-key-remedy = 请返回，重新加载页面并再次提交。须允许本站 Cookie。
problem-form = 无法读取表单。
problem-form-remedy = 请从页面直接提交，文本须为 UTF-8。
problem-too-large = 提交的内容过大。
problem-too-large-remedy = 最多接受 { $instead }。
problem-picture-kind = “{ $value }”不是可接受的图片，无论文件名如何。
problem-picture-kind-remedy = 请提交 { $instead } 格式的图片。
problem-picture-bytes = “{ $value }”过大。
problem-picture-bytes-remedy = 最多接受 { $instead }，请缩小后再保存。
problem-picture-pixels = “{ $value }”的像素过多。
problem-picture-pixels-remedy = 最多接受 4000 万像素，例如 { $instead }。
problem-picture-damaged = “{ $value }”已损坏或不完整。
problem-picture-damaged-remedy = 请用图像软件打开并重新保存，然后再提交。
problem-media-type = 此处不读取“{ $value }”形式的内容。
problem-media-type-remedy = 请以下列形式之一提交：{ $instead }。
problem-too-many = 来自您的地址的请求过多。
problem-too-many-remedy = 请稍等一分钟后重试。
fault-twice = 第{ $value }行已有相同内容。
problem-undo = 无法恢复此状态：{ $value }
problem-undo-remedy = 其所引用的内容此后已变更。请用表单更正记录。
problem-upload = 没有待处理的表格“{ $value }”。
problem-upload-remedy = 它已写入，或等待超过一天。请重新上传。
problem-stale = 记录“{ $value }”在此期间已变更。
problem-stale-remedy = 尚未写入。请重新打开并查看新状态。
source-register = { $date }录入登记册
record-withdrawn = 已于 { $date } 撤回：{ $reason }
field-name-entrusts = 委托事项
field-name-visibility = 可见范围
field-name-progress = 进展
field-name-responsible = 负责方

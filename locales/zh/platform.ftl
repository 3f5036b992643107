### Frame, problems, formats and messages about data files.

skip-to-content = 跳到正文
nav-languages = 语言
nav-main = 主菜单
nav-crumbs = 当前位置

as-of-label = 查看日期
as-of-show = 查看
as-of-behind = 记录截至{ $date }，其后的变动未收录。

unreviewed-note = 本页部分文字为尚未经人确认的译文。
footer-source = { $name }名册，由 Plenary 管理。各项数字均由记录计算得出。
source-lines = 2024年年度报告，第{ $lines }行

date-unknown = 日期未记载
date-since = 自{ $date }起
date-until = 至{ $date }
number-unknown = 人数未记载
not-on-record = 未记载。
list-empty = 此处暂无记录。

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
problem-members = 查看会员名单
problem-page = 此地址没有页面。
problem-page-remedy = 地址可能有误，或该页从未存在。请从以下页面重新开始：
problem-record = 没有编号为“{ $value }”的记录。
problem-record-remedy = 地址可能有误。记录的地址永久不变，此处不删除任何记录。
problem-government = 没有关于地方政府“{ $value }”的记录。
problem-government-remedy = 可按ISO 3166-2代码（如 CN-LN）、名称或别名查找。会员名单列有全部会员。
problem-unknown-language = “{ $value }”不是六种语言之一。
problem-unknown-language-remedy = 本站使用 en、zh、ja、ko、mn、ru：请在页首选择。
problem-date = “{ $value }”不是存在的日期（参数“{ $field }”）。
problem-date-remedy = 请按年、月、日填写，例如 { $instead }。
problem-month = “{ $value }”不是月份（参数“{ $field }”）。
problem-month-remedy = 请填写年和月，例如 { $instead }。
problem-year = “{ $value }”不是年份（参数“{ $field }”）。
problem-year-remedy = 请填写四位数字，例如 { $instead }。
problem-choice = “{ $value }”不是“{ $field }”的选项。
problem-choice-remedy = 请从以下选项中选择：{ $instead }。
problem-country = “{ $value }”不是国家代码（参数“{ $field }”）。
problem-country-remedy = 请填写两个大写字母，例如 { $instead }。
problem-page-key = “{ $value }”不能作为列表的续读位置（参数“{ $field }”）。
problem-page-key-remedy = 请使用上一次结果中“next”的值，例如 { $instead }，或省略此参数。
problem-limit = 列表不能给出“{ $value }”条（参数“{ $field }”）。
problem-limit-remedy = 请指定 { $instead } 条。
problem-too-long = 地址过长。
problem-too-long-remedy = 请将查询缩短至2,048个字符以内。
problem-not-acceptable = 此地址只以JSON作答，而请求要求“{ $value }”。
problem-not-acceptable-remedy = 请要求 application/json，或打开同名页面。
problem-method = 此地址可以读取，但不能用 { $value } 更改。
problem-method-remedy = 此处允许：{ $instead }。
problem-bug = 我方系统出了问题。
problem-bug-remedy = 问题已记入日志。请稍后重试；如仍出现，请告知秘书处是哪一页。

fault-refused = 数据文件有{ $n }处错误，未写入任何内容。
fault-instead = 可改为：{ $instead }
fault-syntax = 文件不是格式正确的TOML：{ $value }。
fault-unknown-kind = 没有“{ $field }”这一类记录。
fault-unknown-field = 此类记录没有“{ $field }”字段。
fault-missing = 缺少字段“{ $field }”。
fault-type = 字段“{ $field }”的值类型不符（{ $value }）。
fault-date = 字段“{ $field }”的值“{ $value }”不是存在的日期。
fault-choice = 字段“{ $field }”的值“{ $value }”不在选项之内。
fault-country = 字段“{ $field }”的值“{ $value }”不是ISO 3166-1代码。
fault-id = “{ $value }”不能作为编号。
fault-duplicate = 编号“{ $value }”在此类记录中重复使用。
fault-reference = 字段“{ $field }”所指的“{ $value }”没有记录。
fault-ambiguous = 字段“{ $field }”中的“{ $value }”对应不止一条记录。
fault-language = 缺少文字“{ $field }”：每段文字都须有六种语言。
fault-no-source = 记录未注明出处：须有“{ $field }”或“sources”。
problem-question = 搜索内容过长（参数“{ $field }”）。
problem-question-remedy = 请使用更少的词语。
feed-atom = 订阅此列表（Atom）
problem-case = 无法读取所问事项：{ $field } { $value }。
problem-case-remedy = 请更正该字段后重试。

### Instruments.

menu-charter = 宪章

charter-title = 宪章与规定
charter-lead = 联合会遵循的文本，逐条列出，自制定之日至今。
instrument-adopted = 通过
instrument-revisions = 制定及修订{ $shown }次
instrument-in-force = { $date }有效条款{ $n }条。
instrument-own-words = 内容为自拟摘要，不转载正式文本。
instrument-history = 制定与修订
instrument-force-from = 生效日期
instrument-clauses = 条款
revision-adopted = 通过
revision-amended = 修订
clause-not-in-force = 当日未生效
clause-introduced = 新设
clause-amended = 修订
clause-ended = 删除
clause-earlier-wording = 该日之后曾修订：此前文本未记载，摘要依后来的文本。
basis-assumed = 推定：未印日期
basis-inferred = 推断
changes-title = 两个日期之间的变更
changes-from = 起始日期
changes-until = 截止日期
changes-show = 比较
changes-none = 此期间未作修订。
changes-introduced = 新设条款
changes-amended = 修订条款
changes-ended = 删除条款
clause-below = 下列各项
clause-neighbours = 相邻条款
changes-unchanged = { $shown }条保持不变。

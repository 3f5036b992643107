### Instruments.

menu-charter = 憲章

charter-title = 憲章と規定
charter-lead = 連合のよりどころとなる条文を、制定から今日まで一条ずつ示します。
instrument-adopted = 採択
instrument-revisions = 制定・改正 { $shown }回
instrument-in-force = { $date }に有効な条項は{ $n }です。
instrument-own-words = 内容は独自の要約で、正式な条文は掲載していません。
instrument-history = 制定と改正
instrument-force-from = 施行
instrument-clauses = 条項
revision-adopted = 採択
revision-amended = 改正
clause-not-in-force = この日は効力なし
clause-introduced = 新設
clause-amended = 改正
clause-ended = 削除
clause-earlier-wording = この日より後に改正：以前の条文は記録がなく、要約は後の条文によります。
basis-assumed = 推定：日付の記載なし
basis-inferred = 推論
changes-title = 二つの日の間の変更
changes-from = この日より後
changes-until = この日まで
changes-show = 比較
changes-none = この間に改正はありません。
changes-introduced = 新設された条項
changes-amended = 改正された条項
changes-ended = 削除された条項
clause-below = その各項
clause-neighbours = 前後の条項
changes-unchanged = { $shown } 条項は変わっていません。

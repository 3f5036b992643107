### Events, plans, contest.

menu-calendar = カレンダー

calendar-title = カレンダー
calendar-years = 年
calendar-empty = この条件の記録はありません。
calendar-undated = 月は不明

event-online = オンライン
event-theme = テーマ
event-host = 主催
event-part-of = 本体の行事
event-open = 行事を見る
event-outcomes = 成果
event-programme = プログラム
event-speakers = 発言者
event-participation = 参加状況
event-governments = { $shown }の自治体が記されています。
event-partly-named = 報告書に名の挙がっていない参加者もいます。
event-persons = { $shown }人が参加しました。
event-country = 国
event-governments-column = 自治体
event-persons-column = 人数
event-within = 期間中の行事

event-kind-general-assembly = 総会
event-kind-working-committee = 実務委員会
event-kind-subcommittee = 分科委員会
event-kind-workshop = NEAR会員自治体ワークショップ
event-kind-roundtable = 懇談会
event-kind-training = 研修
event-kind-forum = フォーラム
event-kind-near-day = NEAR DAY
event-kind-contest = コンテスト
event-kind-exhibition = 展示会
event-kind-education = 教育
event-kind-bilateral = 個別会談
event-kind-conference = 会議
event-kind-ceremony = 式典
event-kind-other = その他
event-status-held = 開催済み
event-status-planned = 予定
event-status-proposed = 提案
event-status-cancelled = 中止

outcome-adopted = 採択
outcome-rejected = 否決
outcome-decided = 決定
outcome-agreed = 合意
outcome-proposed = 提案
outcome-reported = 報告
outcome-announced = 発表

contest-works = 作品 { $shown }点
contest-entries = 自治体別の作品
contest-government = 自治体
contest-works-column = 作品
contest-awards = 賞
contest-no-names = 作者は未成年のため、氏名は記録しません。
award-grand = 最優秀賞
award-excellence = 優秀賞
award-encouragement = 奨励賞
award-shortlisted = 入選

plans-title = 計画
plans-lead = 2024年年次報告書で予告された事項です。実施の有無は日程をご覧ください。
plan-passed = 期日経過
calendar-file = カレンダーに登録（iCalendar）
calendar-feeds = 機関ごとのカレンダー購読

### The annual report and other papers.

report-title = { $year }年次報告書
report-description = { $association }の{ $year }の活動。登録簿の記録から算出。
report-contents = 目次
report-chapter-figures = 数字で見る一年
report-chapter-bodies = 総会と実務委員会
report-chapter-programmes = 事務局の事業
report-chapter-members = 会員とパートナー
report-chapter-edition = この版について
report-greetings-note = 以下は独自の言葉による要約であり、印刷された報告書の署名入りの挨拶文に代わるものです。
report-figures-lead = すべての数字はその年の記録から算出されています。名称と内訳はHTML版とJSON版にあります。
report-chart-growth = 各年末の会員数（加入日の記録があるもの）
report-chart-governments = 行事別・国別の参加自治体
report-chart-works = 国別の応募作品
report-chart-engagements = 月別の活動
report-chart-news = 国別のニュース
report-chart-alt = 図：{ $title }。{ $values }
report-theme = テーマ：{ $theme }
report-unknown = 記録なし
report-at-least = ≥ { $value }
report-fact-countries =
    { $n ->
       *[other] 国数
    }
report-fact-subcommittees =
    { $n ->
       *[other] 分科委員会
    }
report-fact-events =
    { $n ->
       *[other] 開催した会議と行事
    }
report-fact-works =
    { $n ->
       *[other] コンテスト応募作品
    }
report-fact-engagements =
    { $n ->
       *[other] 活動
    }
report-fact-news =
    { $n ->
       *[other] 会員のニュース
    }
report-fact-invitations =
    { $n ->
       *[other] 招待
    }
report-fact-letters =
    { $n ->
       *[other] カードと書簡
    }
report-fact-support =
    { $n ->
       *[other] 会員への支援
    }
report-fact-governments =
    { $n ->
       *[other] 自治体
    }
report-fact-persons =
    { $n ->
       *[other] 人数
    }
report-fact-trainees =
    { $n ->
       *[other] 研修生
    }
report-fact-awards =
    { $n ->
       *[other] 賞
    }
report-fact-posts =
    { $n ->
       *[other] 事務局の役職
    }
report-fact-dispatched =
    { $n ->
       *[other] 会員からの駐在官
    }
report-fact-times =
    { $n ->
       *[other] これまでの開催回数
    }
report-fact-never-met =
    { $n ->
       *[other] 一度も開かれていない分科委員会
    }
report-fact-section =
    { $n ->
       *[other] 活動：{ $section }
    }
report-not-met = { $year }には開かれませんでした。
report-date = 日付
report-from = 差出人
report-addressee = 宛先
report-signed = 署名者
report-subject = 件名
report-kind = 種類
report-outcome = 結果
report-result = 成果
report-name = 氏名
report-office = 役職
report-award = 賞
report-work = 作品
report-unit = 部署
report-post = 職
report-dispatched = 派遣元
report-staff = 職員
report-held = { $post }：{ $name }
report-money = { $amount } { $currency }
report-percent = { $n }%
report-share = 割合
report-cite = { $instrument } { $article }
report-clause = 条項
report-says = 内容
report-act = 行為
report-note = 備考
report-since = 加入時期
report-results-lead = 印刷された報告書に挙げられた主な成果。
report-edition-how = { $date }現在の登録簿から作成しました。登録簿が同じ状態であれば、作り直しても同じ報告書になります。
report-edition-words = 文章は独自の言葉による要約であり、公式の文言ではありません。この言語にない文章は、印を付けて他の言語で示します。
report-edition-log = 登録簿の変更ログには{ $size }件の記録がありました。
report-edition-claims = 報告書の記載と記録の照合
report-edition-fonts = Noto SansおよびNoto Sans CJKで組版（SILオープンフォントライセンス1.1）。
report-verdict = 照合
report-meaning = 意味
report-verdict-confirmed = 記録から同じ値が得られる。
report-verdict-differs = 記録または報告書の内訳から別の値が得られる。
report-verdict-incomplete = 内訳の一部に数の記録がないが、残りは矛盾しない。
report-verdict-no-parts = 内訳の記録がない。
report-verdict-not-computed = 叙述、または記録から足し上げられない数。
report-figures-records = 数字とその記録
report-figures-records-lead = 各数字の名称と、それを構成する記録。≠は印刷された報告書の数と異なるもの。
report-claim-differs = { $title }：報告書の記載は{ $printed }、記録では{ $computed }。
report-sheet-attendance = 出席
report-sheet-persons = 行事別の人数
report-figure = 数字
report-parts = 内訳数
report-completeness = 完全性
report-complete = 完全
report-incomplete = 下限のみ

certificate-membership = 会員証
certificate-membership-description = { $date }現在の{ $name }の会員資格
certificate-before = 次の自治体について証明します
certificate-membership-after = は、{ $date }現在、{ $association }の登録簿に記載されています。会員種別：{ $kind }。
certificate-proof = 公開の登録簿から作成。登録簿で確認できます。
certificate-download = 会員証（PDF）

menu-reports = 年次報告書
editions-title = 年次報告書
editions-lead = 登録簿から作成し、発行した報告書。発行した版は変わりません。訂正後は新しい版を発行し、変わった点を示します。
editions-none = 発行された報告書はまだありません。
edition-number = 第{ $number }版
edition-title = { $year }年 年次報告書 第{ $number }版
edition-superseded = 新しい版あり
edition-lead = 以下は発行時のままのファイルです。
edition-issued = 発行
edition-by = 発行者
edition-by-operator = 運用担当者
edition-figures = 根拠となる数字
edition-files = ファイル
edition-bytes = { $bytes }バイト
edition-digest = 各ファイルの横にSHA-256を示します。誰でも照合できます。
edition-chapters = 内容の変わった章
report-form-pdf = 印刷用（PDF）
report-form-html = 画面用（HTML）
report-form-xlsx = 統計表（XLSX）
report-form-json = データ（JSON）
report-produce = 作成と発行
report-produce-lead = 報告書は裏で作成されます。発行までは、作成の権限を持つ人だけが見られます。
report-no-years = 報告できる記録がありません。
report-year = 年
report-langs = 言語
report-forms = 形式
report-produce-do = 作成する
report-issue = 版の発行
report-issue-lead = すべての言語と形式を改めて作成し、永久に保存します。取り消せません。訂正は新しい版で行います。
report-issue-sure = 作成されたものを確認しました。
report-issue-do = 発行する
report-jobs = 作成の状況
report-jobs-none = まだ依頼はありません。
report-job-title = { $year }年の報告書
report-job-waiting = 待機中
report-job-running = 作成中
report-job-ready = 完了
report-job-failed = 失敗
report-job-interrupted = 中断
report-job-issues = 版を発行
report-job-progress = { $steps }件中{ $step }件を作成しました。
report-job-doing = 作成中：{ $lang }、{ $form }。
report-job-bar = 進み具合
report-job-refresh = このページは数秒ごとに更新されます。
report-job-look = 今すぐ見る
report-job-interrupted-help = 報告書が完成する前にプログラムが止まりました。何も発行されていません。
report-job-again = もう一度始める
report-job-edition = 発行した版へ
report-job-day = これらは下書きで、一日だけ保存されます。
report-failure-no-records = { $value }年の記録はありません。
report-failure-no-records-remedy = 記録のある年：{ $instead }。
report-failure-missing-forms = 組版の書体に次の文字がありません：{ $value }
report-failure-missing-forms-remedy = その文字を含む記録を直すか、書体の追加を依頼してください。
report-failure-unchanged = 登録簿は第{ $value }版と同じです。発行するものはありません。
report-failure-unchanged-remedy = 誤りがあれば、まず登録簿を訂正してください。
report-failure-overtaken = その間に同じ年の別の版が発行されました。今回は発行していません。
report-failure-overtaken-remedy = その版を確認し、必要ならもう一度始めてください。
report-failure-bug = 報告書の作成中にシステムで問題が起きました。
report-failure-bug-remedy = 記録されました。もう一度始め、直らなければ運用担当者に知らせてください。
report-edition-draft = これは下書きであり、発行されていません。
report-edition-issued = 第{ $number }版、{ $date }発行。
report-edition-changes = 第{ $number }版との違い
report-before = 前
report-after = 今
report-chapter = 章
report-change = 変更
report-change-changed = 内容変更
report-change-added = 新規
report-change-gone = なくなった
report-photo = { $title }（写真：{ $credit }）
report-photo-missing = { $caption }。画像を表示できません：{ $alt }
report-claims = 記録で確認できない報告書の記載
report-claims-lead = それぞれの照合結果と理由。
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

problem-report-year = 「{ $value }」年の記録はありません。
problem-report-year-remedy = 記録のある年を選んでください：{ $instead }。
problem-report-none = 「{ $value }」が選ばれていません。
problem-report-none-remedy = 少なくとも一つ選んでください：{ $instead }。
problem-report-early = { $value }年はまだ終わっていません。
problem-report-early-remedy = 今は下書きを作成し、年が終わってから発行してください。
problem-report-sure = 「{ $value }」にチェックがありません。
problem-report-sure-remedy = 報告書を作成して確認し、チェックを入れてください。
problem-report-busy = 別の報告書を作成中です。一度に一つだけ作成します。
problem-report-busy-remedy = 完了までお待ちください。進み具合は年次報告書のページにあります。
problem-report-done = この作成は終わっています。始め直すものはありません。
problem-report-done-remedy = 年次報告書のページで新しく依頼してください。
problem-report-file = ファイル「{ $value }」はありません。
problem-report-file-remedy = 下書きは一日だけ保存されます。発行した版は年次報告書のページにあります。

certificate-link = 証明書
certificate-participation = 参加証
certificate-participation-description = { $name }の参加：{ $event }
certificate-participation-after = は「{ $event }」に参加しました。
certificate-participation-of = { $name }の参加証
certificate-award = 表彰状
certificate-award-description = { $title }：{ $award }、{ $event }
certificate-award-before = 次の作品を表彰します
certificate-award-after = 「{ $event }」応募作品（{ $name }）
certificate-award-of = 「{ $title }」の表彰状

report-charter-official = 公式の文言が登録されている条項はその文言を、その他は独自の言葉による要約を載せています。

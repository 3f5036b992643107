### Engagements, correspondence, support, finance, claims and findings.

menu-engagements = 活動
menu-findings = 照合結果
menu-claims = 報告書の記載

engagements-title = 活動
engagements-lead = 事務総長と事務局の会談、訪問、接遇、挨拶です。
engagements-sections = 区分
engagements-found = { $shown }件
engagement-during = 期間中の行事
engagement-governments = 関係自治体
engagement-persons = 相手方
engagement-organisations = 団体
section-korea = 韓国の会員
section-china = 中国の会員
section-japan = 日本の会員
section-mongolia = モンゴルの会員
section-russia = ロシアの会員
section-missions = 大使館・領事館
section-organisations = 関係機関
engagement-kind-meeting = 会談
engagement-kind-courtesy-call = 表敬訪問
engagement-kind-visit-received = 来訪
engagement-kind-visit-made = 訪問
engagement-kind-reception = 接遇
engagement-kind-speech = 挨拶
engagement-kind-attendance = 出席
engagement-kind-application = 申請
engagement-kind-agreement = 協定
engagement-kind-roundtable = 懇談会
engagement-kind-video-message = ビデオメッセージ
engagement-kind-tour = 視察
engagement-kind-other = その他

correspondence-title = 書簡と招待
correspondence-lead = 2024年に事務局に届いたカード、書簡、招待です。
letters-title = カードと書簡
letters-organisations = 関係機関から
invitations-title = 招待
letter-kind-new-year-card = 年賀状
letter-kind-new-year-letter = 年賀の書簡
letter-kind-thank-you = 礼状
letter-kind-reply-condolence = お見舞いへの返信
letter-kind-reply-congratulation = 祝辞への返信
letter-kind-office-change = 交代の挨拶
letter-kind-other = その他
addressee-secretary-general = 事務総長宛
addressee-secretariat = 事務局宛

support-title = 会員への支援
support-lead = 2024年の支援は{ $shown }件です。
support-kind-invitation = 招待の支援
support-kind-attendance = 出席
support-kind-speech = 挨拶
support-kind-video-message = ビデオメッセージ
support-kind-translation = 翻訳
support-kind-interpretation = 通訳
support-kind-agreement = 協定の支援
support-kind-bilateral-meeting = 会談の支援
support-kind-visit = 訪問の支援
support-kind-materials = 資料
support-kind-other = その他

finance-title = 予算
finance-lead = 年次報告書に載った事務局の予算です。会計帳簿はまだありません。
finance-shares = 分担
finance-funder = 負担者
finance-conversions = 他通貨での同額（報告書の記載）
finance-currency = 通貨
finance-amount = 金額
finance-rate = 換算率（1単位あたり{ $currency }）

quantity-exact = { $value }{ $unit }
quantity-about = 約{ $value }{ $unit }
quantity-about-bare = 約{ $value }
quantity-more-than = { $value }{ $unit }超
quantity-more-than-bare = { $value }超
unit-governments =
    { $n ->
       *[other] 自治体
    }
unit-governments-of =
    { $n ->
       *[other] 自治体
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
       *[other] か国
    }
unit-countries-of =
    { $n ->
       *[other] か国
    }
unit-works =
    { $n ->
       *[other] 作品
    }
unit-works-of =
    { $n ->
       *[other] 作品
    }
unit-items =
    { $n ->
       *[other] 件
    }
unit-items-of =
    { $n ->
       *[other] 件
    }
unit-events =
    { $n ->
       *[other] 行事
    }
unit-events-of =
    { $n ->
       *[other] 行事
    }
unit-works-awarded =
    { $n ->
       *[other] 受賞作品
    }
unit-works-awarded-of =
    { $n ->
       *[other] 受賞作品
    }
unit-committees =
    { $n ->
       *[other] 分科委員会
    }
unit-committees-of =
    { $n ->
       *[other] 分科委員会
    }
unit-clauses =
    { $n ->
       *[other] 条項
    }
unit-clauses-of =
    { $n ->
       *[other] 条項
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
unit-KRW = ウォン
unit-USD = 米ドル
unit-CNY = 人民元
unit-JPY = 円

findings-title = 照合結果
findings-lead = 年次報告書の値と、記録の内訳から得た値を並べます。どちらが正しいかは述べません。
findings-confirmed = { $shown }件の記載が記録で確認されました。
findings-nothing = この時期の記載は記録にありません。
findings-none = 計算できるものはすべて記録と一致します。
verdict-differs = 不一致
verdict-incomplete = 内訳に欠け
verdict-no-parts = 内訳の記録なし
verdict-not-computed = 計算対象外
verdict-confirmed = 一致
verdict-help-differs = 文書の値と、記録の内訳から得た値が異なります。
verdict-help-incomplete = 数値のない内訳があります。ある分は報告書の値と矛盾しません。
verdict-help-no-parts = 文書に値はありますが、内訳がありません。
finding-printed = 報告書の記載
finding-computed = 記録では
finding-summed = 報告書記載の内訳の合計
finding-unknown = 不明の内訳{ $shown }件
finding-at-least = { $value }以上
finding-nothing = 計算の材料がありません
finding-parts = 内訳 { $shown }件
claims-title = 報告書の記載
claims-lead = 年次報告書の記載{ $shown }件を記録しています。
claims-subjects = 主題
subject-identity = 連合
subject-membership = 会員
subject-assembly = 総会
subject-chair = 議長
subject-working-committee = 実務委員会
subject-subcommittees = 分科委員会
subject-workshop = NEAR会員自治体ワークショップ
subject-roundtable = 大使懇談会
subject-bilateral = 個別会談
subject-training = 公務員研修
subject-forum = 青年リーダースフォーラム
subject-near-day = NEAR DAY
subject-contest = 絵画コンテスト
subject-education = 国際理解教育
subject-results = 主な成果
subject-news = 事務局の活動
subject-member-news = 会員のニュース
subject-invitations = 招待
subject-letters = カードと書簡
subject-support = 会員への支援
subject-secretariat = 事務局
subject-finance = 財政
subject-charter = 憲章
subject-regulation = 分科委員会の規定
subject-partners = パートナー
subject-map = 地図
subject-plans = 計画
subject-messages = 挨拶
practice-title = 会議の記録と条文
practice-help = 会議の記録が条文の求めるものを示していない箇所。記録の内容、条文、必要であったもの。書面の票は記録になく、記録は不完全かもしれません。
practice-competence = 権限の記録なし
practice-quorum = 定足数の記録なし

menu-log = 変更ログ
log-title = 変更ログ
log-lead = この登録簿の変更は、行われた順に一件ずつログに記されます。チェックポイントが署名した内容を書き換えたり取り除いたりすれば、必ず明らかになります。
log-private = 公開されるのはソルト付きコミットメントです。内容を確定しながら内容を明かさない32バイトの値です。個人に関する内容は消去でき、その後もログは有効です。
log-newest = 最新のチェックポイント
log-entries = 対象の件数
log-waiting = その後の { $shown } 件は、次のチェックポイントを待っています。
log-signed = 署名日時
log-root = ルート
log-name = ログの名称
log-key = 検証鍵
log-key-former = 以前の検証鍵
log-witnesses = 証人
log-no-witness = 連署した会員自治体はまだありません。
log-download = 最新のチェックポイントをダウンロード
log-checkpoints = チェックポイント
log-earlier = { $shown } 件すべてのチェックポイント（JSON）
log-note = 署名付き文書
log-note-over = { $size } 件までのチェックポイント
log-none = まだ何も署名されていません。
log-how = 自分で確かめる
log-how-keep = 検証鍵とチェックポイントを一つ、できれば本サイトとは別の場所に保管してください。保管した人は、記録が変えられたか欠けたかを後で示せます。
log-how-receipt = 関係する記録の受領証を番号で受け取れます：
log-how-folder = 公開されたフォルダーを複製し、本サイトなしで検証します：
log-how-check = 接続なしで受領証を検証します：
log-how-witness = 会員自治体は証人になれます。前回連署したところからログが続いている場合にだけ連署します：
log-formats = 形式は公開されており、他のプログラムでも読めます：RFC 6962、C2SP の tlog-tiles、tlog-checkpoint、tlog-proof、tlog-cosignature。
check-observed = 条文の求めることが記録に見えない決定：{ $shown }件
check-verdict = { $verdict }：{ $shown }
check-computed = 記載 { $printed }（{ $lines }行）、計算 { $computed }（{ $figure }）
check-summed = 記載 { $printed }（{ $lines }行）、記載された内訳の計 { $computed }
check-parts = 内訳：{ $parts }

claim-reason = 理由：

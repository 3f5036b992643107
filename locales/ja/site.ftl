### Front page and news.

menu-news = ニュース

home-title = トップページ
home-figures = 数字で見る（{ $date }）
home-governments =
    { $n ->
       *[other] 自治体
    }
home-countries =
    { $n ->
       *[other] 国数
    }
home-subcommittees =
    { $n ->
       *[other] 分科委員会
    }
home-by-country = 国別の自治体
home-explore = 見る
home-founded = 設立
home-before-founding = { $date }は設立前で、記録がありません。

news-title = 会員のニュース
news-headline-only = 年次報告書には見出しのみが掲載されています。
news-of-government = { $name }のニュース
news-lead = 2024年の会員自治体のニュース{ $shown }件。
search-title = 検索
search-everything = 全体を検索
search-label = 何をお探しですか
search-submit = 検索
search-hint = 六つの言語のどれででも、名称・地名・年・主題を入力できます。
search-nothing = 見つかりませんでした。語を減らすか、別の表記や言語で試してください。
search-near = 似た表記
search-kinds = 結果の種類
search-kind-government = 自治体
search-kind-body = 機関
search-kind-subcommittee = 分科委員会
search-kind-term = 役職
search-kind-partner = パートナー
search-kind-instrument = 規約
search-kind-clause = 条項
search-kind-decision = 決定
search-kind-event = 行事
search-kind-plan = 計画
search-kind-award = 受賞作品
search-kind-engagement = 活動
search-kind-letter = 書簡
search-kind-invitation = 招待
search-kind-support = 支援
search-kind-budget = 予算
search-kind-claim = 報告書の記載
search-kind-news = ニュース
search-found = { $shown } 件
home-next = 今後の予定
home-last = 最近の行事
home-support = 会員の求めに応じて事務局が行った支援。
home-all-news = すべてのニュース
menu-statistics = 統計
statistics-title = 統計
statistics-lead = すべて記録から計算され、手で入力したものではありません。表ごとに保存できます。
statistics-growth = 各年末の会員数（加入日の記録がある会員のみ）
statistics-year = 年
statistics-month = 月
statistics-section = 相手
statistics-event = 行事
statistics-government = 自治体
statistics-count = 件数
statistics-total = 合計
statistics-undated = 加入日の記録なし
statistics-month-unknown = 月の記録なし
statistics-undated-note = このほか{ $shown }会員は加入日の記録がなく、どの年に属するか分からないため、どの棒にも入れていません。表では別の行に示します。
statistics-drawn = { $all }件中{ $drawn }件を図示。すべては下の表にあります。
statistics-governments = 行事・国別の参加自治体数
statistics-persons = 行事・国別の参加者数
statistics-engagements-month = 月別・開催国別の活動
statistics-engagements-section = 相手別の活動
statistics-works = 絵画コンテストの応募作品数（自治体別）
statistics-table = 数字の表

## What waits
work-draft = 公開待ちの下書き：{ $title }
about-title = この登録簿について
about-lead = ここに何があり、誰が責任を負い、読む人の情報をどう扱うか。
about-records = 内容
about-records-text = どのページも、上に示した日の記録による連合の姿です。数値は記録から計算し、各記録には出典の文書と行を示します。確認されていない訳には印があります。
about-contact = 責任と連絡先
about-contact-text = 登録簿は事務局が管理し、訂正します。誤りに気づいたら、ページの場所とともに事務局へお知らせください。
about-website = 連合のウェブサイト
about-access = アクセシビリティ
about-access-text = ページは WCAG 2.2 の AA を目標に作られ、キーボード、読み上げ、明暗、拡大、印刷、JavaScript なしで使えます。公開のたびに全種類のページをプログラムで検査します。不便があれば事務局へお知らせください。
about-privacy = プライバシー
about-privacy-text = 閲覧の跡は残りません。サインインのページを開くまで Cookie は置かず、他のサイトから何も読み込まず、サーバーのログにメールアドレスも氏名も残しません。公務員は公の役職でのみ記載し、児童の氏名は一切記録しません。
about-own = サインインした人は、本人のページで保存されている情報を見て、ファイルで受け取り、消去を求められます。職務として行ったことの記録は残ります。
about-data = データとして
about-data-text = ページの内容はすべて、鍵なしでデータとして取得できます。
about-data-api = インターフェースの説明（OpenAPI）
about-data-calendar = 購読できるカレンダー（iCalendar）
about-data-news = 購読できるニュース（Atom）
about-data-decisions = 購読できる決定（Atom）
about-data-tables = 統計の表（CSV、XLSX）

### Members, bodies, offices, subcommittees, partners.

menu-members = 会員
menu-bodies = 機関
menu-subcommittees = 分科委員会
menu-secretariat = 事務局

members-title = 会員自治体
members-lead = { $date }現在、{ $n }の自治体が連合に参加しています。
members-undated = うち{ $shown }自治体は加入日の記録がなく、設立時から数えています。
members-kind-full = 正会員
members-kind-associate = 準会員
members-kind-special = 特別会員
members-kind-observer = オブザーバー
members-count-full =
    { $n ->
       *[other] 正会員
    }
members-count-associate =
    { $n ->
       *[other] 準会員
    }
members-count-special =
    { $n ->
       *[other] 特別会員
    }
members-count-observer =
    { $n ->
       *[other] オブザーバー
    }
members-position =
    { $ns ->
        [n] 北緯
       *[s] 南緯
    }{ $lat }°、{ $ew ->
        [e] 東経
       *[w] 西経
    }{ $lon }°
members-kind-one-full = 正会員
members-kind-one-associate = 準会員
members-kind-one-special = 特別会員
members-kind-one-observer = オブザーバー
members-filter-text = 名称（どの言語でも）
members-filter-country = 国
members-filter-kind = 会員の種類
members-found = { $shown }自治体
members-none = 該当する自治体はありません。
members-not-on-day = この日は会員ではありません
members-iso = ISO 3166-2
members-within = 所属
members-type = 行政区分
members-seat = 所在地
members-website = ウェブサイト
members-list-number = 自国の掲載順
members-history = 会員資格
members-never = 会員資格の記録はありません。
members-began-at = 加入した会議
members-names = 名称
members-name-period = 使用期間
members-name-always = 常に
members-aliases = ほかの表記：
members-misprint = 誤植
members-no-mentions = この自治体に関するほかの記録はありません。

mention-term = 役職と駐在官
mention-subcommittee = コーディネート自治体を務める分科委員会
mention-event = 会議と事業
mention-outcome = 決定
mention-engagement = 事務局の活動
mention-news = ニュース
mention-invitation = 送った招待
mention-letter = 送ったカードと書簡
mention-support = 受けた支援
mention-entry = 応募作品
mention-award = 受賞作品
mention-budget = 予算の分担
mention-plan = 計画
mention-claim = 報告書の記載
mention-partner = パートナー

role-holder = 在任
role-dispatched = 駐在官を派遣
role-coordinator = コーディネート自治体
role-co-coordinator = 共同コーディネート自治体
role-participant = 参加
role-host = 主催
role-presenter = 発表
role-reporter = 報告
role-partner = 会談相手
role-winner = 受賞
role-trainee = 研修生
role-applicant = 応募者
role-registered = 登録
role-speaker = 発言
role-staff = 職員
role-concerned = 関係
role-counterpart = 相手方
role-inviter = 招待
role-supported = 支援対象
role-entrant = 応募
role-funder = 負担者
role-grand = 最優秀賞
role-excellence = 優秀賞
role-encouragement = 奨励賞
role-shortlisted = 入選
role-new-year-card = 年賀状
role-new-year-letter = 年賀の書簡
role-thank-you = 礼状
role-reply-condolence = お見舞いへの返信
role-reply-congratulation = 祝辞への返信
role-office-change = 交代の挨拶
role-other = その他

bodies-title = 機関
bodies-lead = 誰が決め、誰が準備し、誰が実行するか。
article-of-charter = 憲章{ $article }
body-duties = 職務
body-units = 組織
body-posts = 役職
body-meetings = 会議の記録
term-seen = { $date }年に在任
term-dispatched = 派遣元：
term-nobody = この日の在任者の記録はありません。
term-others = ほかの任期 { $shown }件

secretariat-title = 事務局
secretariat-lead = 組織、役職、在任者と派遣元の自治体。

subcommittees-title = 分科委員会
subcommittees-lead = { $date }現在、{ $n }の分科委員会があります。
subcommittee-name = 分科委員会
subcommittee-coordinator = コーディネート自治体
subcommittee-founded = 設置
subcommittee-times = 開催回数
subcommittee-fields = 分野
subcommittee-item = 規定の項目
subcommittee-not-on-day = この日には存在しません
subcommittees-others = この日に存在しない分科委員会

partners-title = パートナー
partner-founded = 設立
partner-ended = 連携の終了
partner-members = 加盟数（報告書の記載）
partner-countries = 国数（報告書の記載）
government-type-administrative-region = 州
government-type-administrative-territory = 地方
government-type-autonomous-region = 自治区
government-type-basic-city = 市
government-type-capital-city = 首都
government-type-metropolitan-city = 広域市
government-type-municipality = 直轄市
government-type-prefecture = 府県
government-type-province = 省・道・県
government-type-province-CN = 省
government-type-province-KR = 道
government-type-province-KP = 道
government-type-province-MN = 県（アイマグ）
government-type-region = 州
government-type-republic = 共和国
government-type-special-city = 特別市
government-type-special-self-governing-city = 特別自治市
government-type-special-self-governing-province = 特別自治道
map-title = { $date }の会員の地図
map-zoom = 国を拡大
map-whole = 全体
map-past = 地図を飛ばす（同じ会員の一覧が下にあります）
map-note = 略図であり、境界についての立場を示すものではありません。図形：Natural Earth。
body-calendar = カレンダーで見る
body-calendar-file = 会議のカレンダーを購読（iCalendar）
secretariat-chart = 組織図
mention-all = 一覧で見る
members-contacts = 連絡先（非公開）

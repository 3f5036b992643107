### Frame, problems, formats and messages about data files.

skip-to-content = 本文へ移動
nav-languages = 言語
nav-main = メインメニュー
nav-crumbs = 現在地

as-of-label = 表示する日
as-of-show = 表示
as-of-behind = 記録は{ $date }まで。その後のことは一部だけが載っています。
title-of-year = { $year }年の{ $title }

unreviewed-note = このページには、まだ確認されていない翻訳が含まれています。
footer-source = { $name }の登録簿。Plenary で管理し、数値はすべて記録から計算しています。
source-line = 2024年年次報告書、{ $lines }行
source-lines = 2024年年次報告書、{ $lines }行
list-comma = 、
clause-comma = 、
colon = ：
bracketed = （{ $text }）
list-and = { $first }および{ $last }
source-other = その他のページ・文書
han-only-note = ※ 報告書のとおり中国語の漢字表記だけが記録されています。ほかの表記は分かっていません。
page-printed = { $date }時点 · { $address }
page-description = { $title }――{ $name }の公開登録簿。

date-unknown = 日付の記録なし
date-since = { $date }から
date-until = { $date }まで
number-unknown = 数の記録なし
not-on-record = 記録がありません。
list-empty = ここには記録がありません。
pager = このリストのページ
pager-part = 全{ $total }件中 { $first }～{ $last }件
pager-previous = 前へ
pager-next = 次へ

filter-label = 一覧を絞り込む
filter-all = すべて
filter-apply = 絞り込む
filter-reset = すべて表示

country-CN = 中国
country-JP = 日本
country-KR = 韓国
country-KP = 朝鮮民主主義人民共和国
country-MN = モンゴル
country-RU = ロシア
country-VN = ベトナム
country-KG = キルギス
country-KZ = カザフスタン
country-BR = ブラジル
country-MM = ミャンマー
country-TH = タイ
country-FR = フランス
country-ZZ = その他

certainty-confirmed = 確認済み
certainty-reported = 他の資料による
certainty-disputed = 資料により異なる
certainty-deduced = 報告書から推定
certainty-external = 報告書以外の資料
certainty-date-unknown = 日付の記録なし
certainty-inferred = 推定
certainty-expected = 見込み
certainty-proposed = 提案中

problem-code = 事務局への連絡用コード：
problem-home = トップページへ
problem-back = フォームに戻る
field-name-government = 自治体
field-name-subcommittee = 分科委員会
field-name-matter = 事項
field-name-title = 題名
field-name-text = 本文
field-name-summary = 条項の要約
field-name-name = 名称
field-name-place = 場所
field-name-starts_at = 開始
field-name-ends_at = 終了
field-name-closes_at = 投票の締切
field-name-zone = 時間帯
field-name-persons = 人数
field-name-head = 団長
field-name-year = 年
field-name-from = 施行日
field-name-until = 終了日
field-name-due = 期限
field-name-task = 行うこと
field-name-item = 議題
field-name-parent = 上位の議題
field-name-clause = 条項
field-name-event = 予告済みの会議
field-name-cite = 新設条項の番号
field-name-clause_title = 条項の見出し
field-name-rules = 規則データ
field-name-votes = 票数
field-name-choice = 投票
field-name-minutes = 時間（分）
field-name-seconds = 秒
field-name-role = 役割
field-name-email = メールアドレス
field-name-desk = 担当
field-name-dispatched_by = 派遣元
field-name-lang = 言語
field-name-last = 最終日
field-name-body = 機関
field-name-amends = 修正する動議
field-name-annuls = 取り消す決定
field-name-file = ファイル
problem-members = 会員一覧へ
problem-page = このアドレスにページはありません。
problem-page-remedy = アドレスの誤りか、もともと存在しないページです。次から始めてください。
problem-page-detail = アドレスに誤りがあるかもしれません。すべての資源は /api/v1/openapi.json に記載しています。
problem-about = このメッセージの意味
problem-about-lead = JSONを求めるプログラムには次のコードで（RFC 9457）、人にはページで示されます。「…」には送られた内容が入ります。
problem-about-remedy = 対処
problem-record = 「{ $value }」という記録はありません。
problem-record-remedy = アドレスの誤りかもしれません。記録のアドレスは変わらず、削除されることもありません。
problem-no-dates = 「{ $value }」のカレンダーはまだありません。
problem-no-dates-remedy = 日付の記録がある会議がありません。連合全体のカレンダーには日付のあるすべての行事があります。
problem-government = 自治体「{ $value }」の記録はありません。
problem-government-remedy = ISO 3166-2コード（例：CN-LN）、名称、別名で探せます。会員一覧にすべて載っています。
problem-unknown-language = 「{ $value }」は六つの言語に含まれません。
problem-unknown-language-remedy = このサイトは en、zh、ja、ko、mn、ru に対応しています。上部で選んでください。
problem-date = 「{ $value }」は存在しない日付です。
problem-date-remedy = { $instead } のように年・月・日で書いてください。
problem-month = 「{ $value }」は月ではありません。
problem-month-remedy = { $instead } のように年と月を書いてください。
problem-year = 「{ $value }」は年ではありません。
problem-year-remedy = { $instead } のように4桁で書いてください。
problem-choice = 「{ $value }」は「{ $field }」の選択肢にありません。
problem-choice-remedy = 次から選んでください：{ $instead }。
problem-country = 「{ $value }」は国コードではありません。
problem-country-remedy = { $instead } のように大文字2字で書いてください。
problem-page-key = 「{ $value }」から一覧を続けることはできません。
problem-page-key-remedy = 前の応答の「next」の値（例：{ $instead }）を使うか、省いてください。
problem-limit = 一覧の件数に「{ $value }」は指定できません。
problem-limit-remedy = { $instead } 件の範囲で指定してください。
problem-too-long = アドレスが長すぎます。
problem-too-long-remedy = クエリを2,048文字以内に短くしてください。
problem-not-acceptable = このアドレスはJSONでのみ応答しますが、「{ $value }」が求められました。
problem-not-acceptable-remedy = application/json を求めるか、同名のページを開いてください。
problem-parameter = この資源にパラメーター「{ $field }」はありません。
problem-parameter-remedy = 使えるもの：{ $instead }。説明は /api/v1/openapi.json にあります。
problem-government-key = 「{ $value }」は自治体のIDではありません。
problem-government-key-remedy = IDはISO 3166-2コードです。例：{ $instead }。
problem-method = このアドレスは{ $value }メソッドを受け付けません。
problem-method-remedy = ここで使えるもの：{ $instead }。
problem-bug = こちら側で問題が発生しました。
problem-bug-remedy = 記録に残しました。少し待って再度お試しください。続く場合は、どのページかを事務局にお知らせください。

fault-refused = データファイルに{ $n }件の誤りがあります。何も書き込んでいません。
fault-instead = 正しい例：{ $instead }
fault-instead-type =
    正しい例：{ $instead ->
        [text] 引用符で囲んだ文字列
        [integer] 整数
        [list] リスト
       *[other] { $instead }
    }
fault-empty = 文「{ $field }」が空です。
fault-negative = 項目「{ $field }」の値は{ $value }です。数は零より小さくできません。
fault-encoding = この行にUTF-8でない文字があります。ファイルをUTF-8で保存してください。
fault-neither = 項目「{ $field }」も、それに代わる項目もありません。
fault-foreign = 「{ $value }」は記録にある国の自治体ではありません（項目「{ $field }」）。
fault-lines = 項目「{ $field }」の「{ $value }」は行番号の並びではありません。
fault-lines-reversed = 項目「{ $field }」の「{ $value }」は、終わりの行が始まりより前です。
fault-lines-beyond = 項目「{ $field }」は「{ $value }」ですが、文書は{ $instead }行しかありません。
fault-fact = 項目「{ $field }」の「{ $value }」は事実の番号ではありません。
fault-number = 項目「{ $field }」の「{ $value }」は単位に合いません。
fault-figure = 項目「{ $field }」の「{ $value }」という名の数値はありません。
import-absent = 登録簿の記録{ $n }件が、どのデータファイルにもなくなりました。記録は残ります：
fault-syntax = TOMLとして正しくありません：{ $value }。
fault-unknown-kind = 「{ $field }」という種類の記録はありません。
fault-unknown-field = この記録に項目「{ $field }」はありません。
fault-missing = 項目「{ $field }」がありません。
fault-type =
    項目「{ $field }」の値は{ $value ->
        [integer] 整数
        [float] 小数
        [string] 文字列
        [boolean] 真偽値
        [datetime] 引用符のない日付
        [array] リスト
        [table] 表
       *[other] 「{ $value }」
    }で、ここには書けません。
fault-date = 項目「{ $field }」の「{ $value }」は存在しない日付です。
fault-choice = 項目「{ $field }」の「{ $value }」は選択肢にありません。
fault-country = 項目「{ $field }」の「{ $value }」はISO 3166-1コードではありません。
fault-id = 「{ $value }」はIDにできません。
fault-duplicate = ID「{ $value }」がこの種類の記録で重複しています。
fault-reference = 項目「{ $field }」の「{ $value }」は登録されていません。
fault-ambiguous = 項目「{ $field }」の「{ $value }」に当たる記録が複数あります。
fault-language = 文「{ $field }」がありません。どの文も六つの言語が必要です。
fault-no-source = 出典がありません。「{ $field }」または「sources」が必要です。
fault-address = 項目「{ $field }」の「{ $value }」はウェブの住所（URL）ではありません。
fault-mail = 項目「{ $field }」の「{ $value }」はメールアドレスではありません。
fault-backwards = 項目「{ $field }」の{ $value }は開始より前です。
fault-overlap = 「{ $field }」の二つの行が同じ日に有効です。一つだけが有効でなければなりません。前の行の終わりを書いてください。
fault-character = 項目「{ $field }」に制御文字があります。文には使えません。
fault-too-long = 記録または注記が長すぎて保存できません。
fault-corrected = 記録「{ $value }」は登録簿で訂正され、その後ファイルも変わりました。デスクで一つにまとめてください。
problem-question = 検索語が{ $instead }文字を超えています。
problem-question-remedy = 語を減らして入力してください。
feed-atom = この一覧を購読（Atom）
problem-case = 事案を読めません：{ $value }
problem-case-remedy = この欄を直してもう一度お試しください。

## Signing in, forms and their refusals
nav-account = アカウント
account-sign-in = サインイン
account-sign-out = サインアウト
account-work = 私の仕事
demo-banner = デモ：役職は架空で、ここでの操作は誰も拘束せず、メールはこの機械から出ません。
demo-mails = メール
demo-as = …としてサインイン
form-faults = ご確認ください：
problem-sign-in-needed = サインインしていないか、セッションが終了しました。
problem-sign-in-needed-remedy = サインインしてから、ブラウザーで戻ってフォームを送り直してください。入力した内容は残ります。
problem-forbidden = あなたの権限ではできません：{ $value }。
problem-forbidden-remedy = 対象について次のいずれかの権限が必要です：{ $instead }。権限は事務局が付与します。
mandate-of-desk = { $role }（{ $desk }）
problem-form-key = このフォームは当サイトのページから送られていないか、ページが古すぎます。
problem-form-key-remedy = 戻ってページを読み込み直し、もう一度送ってください。当サイトのクッキーを許可する必要があります。
problem-form = フォームを読み取れません。
problem-form-remedy = ページからそのまま、UTF-8 の文字で送ってください。
problem-too-large = 送られた内容が大きすぎます。
problem-too-large-remedy = { $instead } までです。
problem-picture-kind = 「{ $value }」は、名前にかかわらず、受け付けられる画像ではありません。
problem-picture-kind-remedy = { $instead } の画像を送ってください。
problem-picture-bytes = 「{ $value }」は大きすぎます。
problem-picture-bytes-remedy = { $instead } までです。小さくして保存してください。
problem-picture-pixels = 「{ $value }」は画素数が多すぎます。
problem-picture-pixels-remedy = 4,000万画素までです（例：{ $instead }）。
problem-picture-damaged = 「{ $value }」は壊れているか、途中で切れています。
problem-picture-damaged-remedy = 画像ソフトで開いて保存し直し、それを送ってください。
problem-media-type = 「{ $value }」という形式はここでは読めません。
problem-media-type-remedy = 次のいずれかで送ってください：{ $instead }。
problem-too-many = お使いのアドレスからの要求が多すぎます。
problem-too-many-remedy = 一分ほど待ってからやり直してください。
fault-twice = 同じものが{ $value }行目にあります。
problem-undo = この状態は書き込めません：{ $value }
problem-undo-remedy = 参照先がその後変わりました。フォームで訂正してください。
problem-upload = 待機中の表「{ $value }」はありません。
problem-upload-remedy = すでに書き込まれたか、一日を過ぎています。もう一度アップロードしてください。
problem-stale = 記録「{ $value }」はその間に変わりました。
problem-stale-remedy = 何も書き込んでいません。もう一度開いて新しい状態を見てください。
source-register = { $date }に登録簿へ記入
record-withdrawn = { $date }に取り下げ：{ $reason }
field-name-entrusts = 委ねる事項
field-name-visibility = 公開範囲
field-name-progress = 進捗
field-name-responsible = 担当

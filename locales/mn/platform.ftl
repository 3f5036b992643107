### Frame, problems, formats and messages about data files.

skip-to-content = Үндсэн агуулга руу
nav-languages = Хэл
nav-main = Үндсэн цэс
nav-crumbs = Таны байгаа газар

as-of-label = Холбоо, дараах өдрийн байдлаар
as-of-show = Харах
as-of-behind = Бүртгэлийг хөтөлсөн сүүлийн өдөр: { $date }; дараагийн үеэс цөөн баримт л орсон.
title-of-year = { $title }, { $year } он

unreviewed-note = Энэ хуудсан дахь зарим бичвэр хараахан баталгаажаагүй орчуулга болно.
footer-source = { $name } — бүртгэлийг Plenary‑ээр хөтөлдөг. Тоонуудыг бүртгэлээс тооцдог.
source-line = 2024 оны жилийн тайлан, { $lines }‑р мөр
source-lines = 2024 оны жилийн тайлан, { $lines }‑р мөр
list-comma = {", "}
clause-comma = {", "}
colon = {": "}
bracketed = {" "}({ $text })
list-and = { $first } ба { $last }
source-other = бусад хуудас, баримт
han-only-note = ※ Тайланд зөвхөн ханз үсгээр бичигдсэн; бусад бичгээр хэрхэн бичих нь тодорхойгүй.
page-printed = Бүртгэлийн өдөр: { $date } · { $address }
page-description = { $title } – нээлттэй бүртгэл: { $name }.

date-unknown = огноо бүртгэгдээгүй
date-since = { $date } – одоо
date-until = дуусах: { $date }
number-unknown = тоо бүртгэгдээгүй
not-on-record = Бүртгэлд алга.
list-empty = Энд бүртгэл алга.
pager = Жагсаалтын хэсгүүд
pager-part = { $first }–{ $last } / нийт { $total }
pager-previous = Өмнөх
pager-next = Дараах

filter-label = Жагсаалтыг шүүх
filter-all = Бүгд
filter-apply = Шүүх
filter-reset = Бүгдийг харах

country-CN = Хятад
country-JP = Япон
country-KR = БНСУ
country-KP = БНАСАУ
country-MN = Монгол
country-RU = Орос
country-VN = Вьетнам
country-KG = Киргиз
country-KZ = Казахстан
country-BR = Бразил
country-MM = Мьянмар
country-TH = Тайланд
country-FR = Франц
country-ZZ = Бусад

certainty-confirmed = баталгаатай
certainty-reported = бусад эх сурвалжийн мэдээ
certainty-disputed = эх сурвалж зөрүүтэй
certainty-deduced = тайлангаас дүгнэсэн
certainty-external = тайлангаас гадуурх эх сурвалж
certainty-date-unknown = огноо бүртгэгдээгүй
certainty-inferred = дам дүгнэсэн
certainty-expected = хүлээгдэж буй
certainty-proposed = санал болгосон

problem-code = Хэрэг эрхлэх газарт өгөх код:
problem-home = Нүүр хуудас руу
problem-back = Маягт руу буцах
field-name-government = Орон нутгийн захиргаа
field-name-subcommittee = Салбар хороо
field-name-matter = Асуудал
field-name-title = Гарчиг
field-name-text = Бичвэр
field-name-summary = Заалтын агуулга
field-name-name = Нэр
field-name-place = Газар
field-name-starts_at = Эхлэх цаг
field-name-ends_at = Дуусах цаг
field-name-closes_at = Санал хураалт хаагдах цаг
field-name-zone = Цагийн бүс
field-name-persons = Хүний тоо
field-name-head = Төлөөлөгчдийн тэргүүн
field-name-year = Он
field-name-from = Хүчин төгөлдөр болох өдөр
field-name-until = Хүртэл
field-name-due = Хугацаа
field-name-task = Хийх ажил
field-name-item = Хэлэлцэх асуудал
field-name-parent = Харьяалагдах асуудал
field-name-clause = Заалт
field-name-event = Зарласан хурал
field-name-cite = Шинэ заалтын дугаар
field-name-clause_title = Заалтын гарчиг
field-name-rules = Дүрмийн өгөгдөл
field-name-votes = Санал
field-name-choice = Санал
field-name-minutes = Хугацаа (минут)
field-name-seconds = Секунд
field-name-role = Үүрэг
field-name-email = Имэйл хаяг
field-name-desk = Хариуцсан ажил
field-name-dispatched_by = Илгээсэн байгууллага
field-name-lang = Хэл
field-name-last = Сүүлийн өдөр
field-name-body = Байгууллага
field-name-amends = Өөрчилж буй санал
field-name-annuls = Хүчингүй болгох шийдвэр
field-name-file = Файл
problem-members = Гишүүдийн жагсаалт руу
problem-page = Энэ хаягаар хуудас алга.
problem-page-remedy = Хаяг буруу, эсвэл ийм хуудас огт байгаагүй байж магадгүй. Эндээс эхэлнэ үү:
problem-page-detail = Хаяг буруу байж магадгүй. Бүх нөөцийг /api/v1/openapi.json тайлбарлана.
problem-about = Энэ мэдээллийн утга
problem-about-lead = JSON хүсэх программд дээрх кодоор (RFC 9457), хүнд хуудсаар харагдана. Илгээсэн зүйлийн оронд «…» тавив.
problem-about-remedy = Яах вэ
problem-record = «{ $value }» гэсэн бүртгэл алга.
problem-record-remedy = Хаяг буруу байж болно. Бүртгэлийн хаяг өөрчлөгддөггүй, юу ч устгагддаггүй.
problem-no-dates = «{ $value }»: хуанли хараахан алга.
problem-no-dates-remedy = Өдөр нь бүртгэгдсэн хурал алга. Холбооны нийт хуанлид өдөртэй бүх арга хэмжээ бий.
problem-government = «{ $value }» орон нутгийн захиргаа бүртгэлд алга.
problem-government-remedy = ISO 3166-2 код (жишээ нь CN-LN), нэр, өөр нэрээр хайна. Гишүүдийн жагсаалтад бүгд бий.
problem-unknown-language = «{ $value }» нь зургаан хэлний нэг биш.
problem-unknown-language-remedy = Сайт en, zh, ja, ko, mn, ru хэлтэй: хуудасны дээд хэсгээс сонгоно уу.
problem-date = «{ $value }» гэсэн өдөр байхгүй.
problem-date-remedy = { $instead } маягаар он, сар, өдрийг бичнэ үү.
problem-month = «{ $value }» нь сар биш.
problem-month-remedy = { $instead } маягаар он, сарыг бичнэ үү.
problem-year = «{ $value }» нь он биш.
problem-year-remedy = { $instead } маягаар дөрвөн оронтой тоо бичнэ үү.
problem-choice = «{ $value }» нь «{ $field }» талбарын сонголт биш.
problem-choice-remedy = Дараахаас сонгоно уу: { $instead }.
problem-country = «{ $value }» нь улсын код биш.
problem-country-remedy = { $instead } маягаар хоёр том үсэг бичнэ үү.
problem-page-key = «{ $value }»‑ээс хойш жагсаалтыг үргэлжлүүлэх боломжгүй.
problem-page-key-remedy = Өмнөх хариуны «next» утгыг (жишээ нь { $instead }) ашиглах, эсвэл орхино уу.
problem-limit = Жагсаалтад «{ $value }» тоо өгөх боломжгүй.
problem-limit-remedy = { $instead } хооронд тоо өгнө үү.
problem-too-long = Хаяг хэт урт байна.
problem-too-long-remedy = Хайлтыг 2,048 тэмдэгтээс хэтрүүлэхгүй богиносгоно уу.
problem-not-acceptable = Энэ хаяг зөвхөн JSON‑оор хариулдаг, харин «{ $value }» хүссэн байна.
problem-not-acceptable-remedy = application/json хүсэх, эсвэл ижил нэртэй хуудсыг нээнэ үү.
problem-parameter = Энэ нөөцөд «{ $field }» параметр байхгүй.
problem-parameter-remedy = Боломжтой нь: { $instead }. Тайлбарыг /api/v1/openapi.json‑оос үзнэ үү.
problem-government-key = «{ $value }» нь засаг захиргааны дугаар биш.
problem-government-key-remedy = Дугаар нь { $instead } мэт ISO 3166-2 код байна.
problem-method = Энэ хаяг { $value } аргыг хүлээж авахгүй.
problem-method-remedy = Энд зөвшөөрөгдсөн: { $instead }.
problem-bug = Манай талд алдаа гарлаа.
problem-bug-remedy = Бүртгэлд тэмдэглэсэн. Түр хүлээгээд дахин оролдоно уу; давтагдвал аль хуудас болохыг Хэрэг эрхлэх газарт мэдэгдэнэ үү.

fault-refused = Өгөгдлийн файлд { $n } алдаа байна. Юу ч бичигдээгүй.
fault-instead = Оронд нь: { $instead }
fault-instead-type =
    Оронд нь: { $instead ->
        [text] хашилттай бичвэр
        [integer] бүхэл тоо
        [list] жагсаалт
       *[other] { $instead }
    }
fault-empty = «{ $field }» бичвэр хоосон байна.
fault-negative = «{ $field }» талбарт { $value } байна: тоо тэгээс бага байж болохгүй.
fault-encoding = Энэ мөрөнд UTF-8 биш тэмдэгт байна. Файлыг UTF-8‑аар хадгална уу.
fault-neither = «{ $field }» талбар ч, түүнийг орлох талбар ч алга.
fault-foreign = «{ $value }» нь бүртгэлд заасан улсын засаг захиргаа биш («{ $field }» талбар).
fault-lines = «{ $field }» талбар дахь «{ $value }» нь мөрийн дугаарын жагсаалт биш.
fault-lines-reversed = «{ $field }» талбар дахь «{ $value }»: төгсгөлийн мөр эхлэлээсээ өмнө байна.
fault-lines-beyond = «{ $field }» талбарт «{ $value }» гэсэн боловч баримт бичиг ердөө { $instead } мөртэй.
fault-fact = «{ $field }» талбар дахь «{ $value }» нь баримтын дугаар биш.
fault-number = «{ $field }» талбар дахь «{ $value }» нь нэгжтэйгээ тохирохгүй.
fault-figure = «{ $field }» талбарт заасан «{ $value }» нэртэй үзүүлэлт алга.
import-absent = Бүртгэлийн { $n } бичлэг өгөгдлийн файлд байхаа больсон. Бичлэгүүд хэвээр үлдэнэ:
fault-syntax = Зөв TOML файл биш: { $value }.
fault-unknown-kind = «{ $field }» төрлийн бүртгэл байхгүй.
fault-unknown-field = Энэ бүртгэлд «{ $field }» талбар байхгүй.
fault-missing = «{ $field }» талбар дутуу.
fault-type =
    «{ $field }» талбарт { $value ->
        [integer] бүхэл тоо
        [float] бутархай тоо
        [string] бичвэр
        [boolean] тийм эсвэл үгүй
        [datetime] хашилтгүй огноо
        [array] жагсаалт
        [table] хүснэгт
       *[other] «{ $value }»
    } байна; энд тохирохгүй.
fault-date = «{ $field }» талбар дахь «{ $value }» гэсэн өдөр байхгүй.
fault-choice = «{ $field }» талбар дахь «{ $value }» нь сонголтод алга.
fault-country = «{ $field }» талбар дахь «{ $value }» нь ISO 3166-1 код биш.
fault-id = «{ $value }» нь дугаар болж чадахгүй.
fault-duplicate = «{ $value }» дугаар энэ төрлийн бүртгэлд давхардсан.
fault-reference = «{ $field }» талбарт заасан «{ $value }» бүртгэлд алга.
fault-ambiguous = «{ $field }» талбар дахь «{ $value }» нэртэй бүртгэл олон байна.
fault-language = «{ $field }» бичвэр дутуу: бичвэр бүр зургаан хэлээр байх ёстой.
fault-no-source = Бүртгэлд эх сурвалж алга: «{ $field }» эсвэл «sources» хэрэгтэй.
fault-address = «{ $field }» талбар дахь «{ $value }» нь вэб хаяг биш.
fault-mail = «{ $field }» талбар дахь «{ $value }» нь цахим шуудангийн хаяг биш.
fault-backwards = «{ $field }» талбар дахь { $value } нь эхлэхээс өмнө байна.
fault-overlap = «{ $field }»‑ийн хоёр мөр нэг өдөр хүчинтэй байна, зөвхөн нэг нь байж болно. Өмнөх нь хэзээ дуусахыг бичнэ үү.
fault-character = «{ $field }» талбарт удирдах тэмдэгт байна, бичвэрт байж болохгүй.
fault-too-long = Бүртгэл эсвэл тайлбар хэт урт тул хадгалах боломжгүй.
fault-corrected = «{ $value }» бүртгэлийг бүртгэлийн сан дотор засварласан, файл ч дараа нь өөрчлөгдсөн: хоёрыг ширээн дээр нэгтгэнэ үү.
problem-question = Хайх үг { $instead } тэмдэгтээс урт байна.
problem-question-remedy = Цөөн үгээр бичнэ үү.
feed-atom = Энэ жагсаалтыг захиалах (Atom)
problem-case = Асуултыг уншиж чадсангүй: { $value }
problem-case-remedy = Энэ талбарыг засаад дахин асууна уу.

## Signing in, forms and their refusals
nav-account = Бүртгэл
account-sign-in = Нэвтрэх
account-sign-out = Гарах
account-work = Миний ажил
demo-banner = Үзүүлэн: албан тушаал зохиомол, энд хийсэн зүйл хэнийг ч үүрэгжүүлэхгүй, захидал энэ компьютероос гарахгүй.
demo-mails = Захидал
demo-as = … болж нэвтрэх
form-faults = Дахин шалгана уу:
problem-sign-in-needed = Та нэвтрээгүй, эсвэл нэвтрэлтийн хугацаа дууссан.
problem-sign-in-needed-remedy = Нэвтэрнэ үү; дараа нь хөтчөөр буцаж маягтаа дахин илгээнэ үү: бичсэн зүйл тань хадгалагдана.
problem-forbidden = Таны эрх үүнийг зөвшөөрөхгүй: { $value }.
problem-forbidden-remedy = Тухайн зүйлд дараах эрхийн аль нэг хэрэгтэй: { $instead }. Эрхийг Хэрэг эрхлэх газар олгоно.
mandate-of-desk = { $role } ({ $desk })
problem-form-key = Энэ маягтыг манай сайтын хуудаснаас илгээгээгүй, эсвэл хуудас хуучирсан байна.
problem-form-key-remedy = Буцаад хуудсаа дахин ачаалж, маягтаа дахин илгээнэ үү. Энэ сайтын күүки зөвшөөрөгдсөн байх ёстой.
problem-form = Маягтыг унших боломжгүй.
problem-form-remedy = Хуудаснаас нь өөрчлөлгүйгээр, UTF-8 бичвэрээр илгээнэ үү.
problem-too-large = Илгээсэн зүйл хэт том байна.
problem-too-large-remedy = Дээд тал нь { $instead }.
problem-picture-kind = «{ $value }» нь нэр нь ямар ч байсан хүлээн авах зураг биш байна.
problem-picture-kind-remedy = { $instead } зураг илгээнэ үү.
problem-picture-bytes = «{ $value }» хэт том байна.
problem-picture-bytes-remedy = Дээд тал нь { $instead }: жижигрүүлж хадгална уу.
problem-picture-pixels = «{ $value }» хэт олон пикселтэй байна.
problem-picture-pixels-remedy = Дээд тал нь 40 сая пиксел, жишээ нь { $instead }.
problem-picture-damaged = «{ $value }» гэмтсэн эсвэл дутуу байна.
problem-picture-damaged-remedy = Зургийн программаар нээж, дахин хадгалаад илгээнэ үү.
problem-media-type = «{ $value }» хэлбэрийг энд уншихгүй.
problem-media-type-remedy = Дараахын аль нэгээр илгээнэ үү: { $instead }.
problem-too-many = Таны хаягаас хэт олон оролдлого хийгдлээ.
problem-too-many-remedy = Нэг минут хүлээгээд дахин оролдоно уу.
fault-twice = Ижил зүйл { $value }‑р мөрөнд бий.
problem-undo = Энэ төлөвийг дахин бичих боломжгүй: { $value }
problem-undo-remedy = Заасан зүйл нь өөрчлөгджээ. Бүртгэлийг маягтаар засна уу.
problem-upload = «{ $value }» хүлээж буй хүснэгт алга.
problem-upload-remedy = Аль хэдийн бичигдсэн эсвэл нэг өдрөөс удсан. Дахин оруулна уу.
problem-stale = «{ $value }» бүртгэл энэ хооронд өөрчлөгджээ.
problem-stale-remedy = Юу ч бичээгүй. Дахин нээж шинэ төлөвийг харна уу.
source-register = Бүртгэлд оруулсан өдөр: { $date }
record-withdrawn = Хүчингүй болгосон өдөр: { $date }; шалтгаан: { $reason }
field-name-entrusts = Даатгах асуудал
field-name-visibility = Хэнд харагдах
field-name-progress = Хийсэн ажил
field-name-responsible = Хариуцагч

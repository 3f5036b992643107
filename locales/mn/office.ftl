### Engagements, correspondence, support, finance, claims and findings.

menu-engagements = Уулзалтууд
menu-findings = Тулгалтын дүн
menu-claims = Тайлангийн мэдэгдэл

engagements-title = Уулзалтууд
engagements-lead = Ерөнхий нарийн бичгийн дарга болон Хэрэг эрхлэх газрын уулзалт, айлчлал, хүлээн авалт, үг.
engagements-sections = Бүлэг
engagements-found = { $shown } бичлэг
engagement-during = Аль арга хэмжээний үеэр
engagement-governments = Холбогдох орон нутгийн захиргаа
engagement-persons = Уулзсан хүмүүс
engagement-organisations = Байгууллага
section-korea = Солонгосын гишүүд
section-china = Хятадын гишүүд
section-japan = Японы гишүүд
section-mongolia = Монголын гишүүд
section-russia = Оросын гишүүд
section-missions = Элчин сайдын яам, консулын газар
section-organisations = Холбогдох байгууллага
engagement-kind-meeting = уулзалт
engagement-kind-courtesy-call = ёслолын уулзалт
engagement-kind-visit-received = зочлон ирсэн
engagement-kind-visit-made = айлчлал
engagement-kind-reception = хүлээн авалт
engagement-kind-speech = үг хэлсэн
engagement-kind-attendance = оролцсон
engagement-kind-application = өргөдөл
engagement-kind-agreement = гэрээ
engagement-kind-roundtable = дугуй ширээ
engagement-kind-video-message = видео мэндчилгээ
engagement-kind-tour = үзлэг
engagement-kind-other = бусад

correspondence-title = Захидал, урилга
correspondence-lead = 2024 онд Хэрэг эрхлэх газарт ирсэн мэндчилгээ, захидал, урилга.
letters-title = Мэндчилгээ, захидал
letters-organisations = Байгууллагуудаас
invitations-title = Урилга
letter-kind-new-year-card = шинэ жилийн мэндчилгээ
letter-kind-new-year-letter = шинэ жилийн захидал
letter-kind-thank-you = талархлын захидал
letter-kind-reply-condolence = эмгэнэлийн хариу
letter-kind-reply-congratulation = баярын захидлын хариу
letter-kind-office-change = албан тушаалын өөрчлөлт
letter-kind-other = бусад
addressee-secretary-general = Ерөнхий нарийн бичгийн даргад
addressee-secretariat = Хэрэг эрхлэх газарт

support-title = Гишүүдэд үзүүлсэн дэмжлэг
support-lead = 2024 онд { $shown } дэмжлэг үзүүлсэн.
support-kind-invitation = урилгын дэмжлэг
support-kind-attendance = оролцсон
support-kind-speech = үг хэлсэн
support-kind-video-message = видео мэндчилгээ
support-kind-translation = орчуулга
support-kind-interpretation = аман орчуулга
support-kind-agreement = гэрээний дэмжлэг
support-kind-bilateral-meeting = уулзалтын дэмжлэг
support-kind-visit = айлчлалын дэмжлэг
support-kind-materials = материал
support-kind-other = бусад

finance-title = Төсөв
finance-lead = Жилийн тайланд хэвлэгдсэн төсөв. Дансны бүртгэл хараахан алга.
finance-shares = Хуваарилалт
finance-funder = Санхүүжүүлэгч
finance-conversions = Ижил дүн бусад валютаар (хэвлэгдсэнээр)
finance-currency = Валют
finance-amount = Дүн
finance-rate = Тооцсон ханш (нэгж тутамд { $currency })

quantity-exact = { $value } { $unit }
quantity-about = ойролцоогоор { $value } { $unit }
quantity-about-bare = ойролцоогоор { $value }
quantity-more-than = { $value } гаруй { $unit }
quantity-more-than-bare = { $value } гаруй
unit-governments =
    { $n ->
       *[other] орон нутгийн захиргаа
    }
unit-governments-of =
    { $n ->
       *[other] орон нутгийн захиргаа
    }
unit-persons =
    { $n ->
       *[other] хүн
    }
unit-persons-of =
    { $n ->
       *[other] хүн
    }
unit-countries =
    { $n ->
       *[other] улс
    }
unit-countries-of =
    { $n ->
       *[other] улс
    }
unit-works =
    { $n ->
       *[other] бүтээл
    }
unit-works-of =
    { $n ->
       *[other] бүтээл
    }
unit-items =
    { $n ->
       *[other] зүйл
    }
unit-items-of =
    { $n ->
       *[other] зүйл
    }
unit-events =
    { $n ->
       *[other] арга хэмжээ
    }
unit-events-of =
    { $n ->
       *[other] арга хэмжээ
    }
unit-works-awarded =
    { $n ->
       *[other] шагналтай бүтээл
    }
unit-works-awarded-of =
    { $n ->
       *[other] шагналтай бүтээл
    }
unit-committees =
    { $n ->
       *[other] салбар хороо
    }
unit-committees-of =
    { $n ->
       *[other] салбар хороо
    }
unit-clauses =
    { $n ->
       *[other] заалт
    }
unit-clauses-of =
    { $n ->
       *[other] заалт
    }
unit-years =
    { $n ->
       *[other] жил
    }
unit-years-of =
    { $n ->
       *[other] жил
    }
unit-percent = %
unit-KRW = вон
unit-USD = ам. доллар
unit-CNY = юань
unit-JPY = иен

findings-title = Тулгалтын дүн
findings-lead = Жилийн тайланд хэвлэгдсэн тоог бүртгэлийн хэсгүүдээс гарсан тоотой зэрэгцүүлэв. Аль нь зөвийг энд шийдэхгүй.
findings-confirmed = { $shown } мэдэгдэл бүртгэлээр батлагдсан.
findings-nothing = Энэ үеийн мэдэгдэл бүртгэлд алга.
findings-none = Тооцож болох бүхэн бүртгэлтэй таарч байна.
verdict-differs = Зөрүүтэй
verdict-incomplete = Хэсэг дутуу
verdict-no-parts = Хэсгүүд бүртгэлд алга
verdict-not-computed = Тооцоогүй
verdict-confirmed = Батлагдсан
verdict-help-differs = Баримтад нэг утга, бүртгэлийн хэсгүүдээс өөр утга гарч байна.
verdict-help-incomplete = Зарим хэсэгт тоо алга; байгаа нь хэвлэгдсэн утгатай зөрөхгүй.
verdict-help-no-parts = Баримтад утга бий боловч бүрдүүлэх хэсгүүд алга.
finding-printed = Хэвлэгдсэн
finding-computed = Бүртгэлээр
finding-summed = Хэвлэгдсэн хэсгүүдийн нийлбэр
finding-unknown = { $shown } хэсэг тодорхойгүй
finding-at-least = { $value } ба түүнээс дээш
finding-nothing = тооцох юм алга
finding-parts = { $shown } хэсэг
claims-title = Тайлангийн мэдэгдэл
claims-lead = Жилийн тайлангийн { $shown } мэдэгдэл бүртгэгдсэн.
claims-subjects = Сэдэв
subject-identity = Холбоо
subject-membership = Гишүүнчлэл
subject-assembly = Бүгд хурал
subject-chair = Ерөнхийлөгч
subject-working-committee = Өндөр түвшний ажлын хороо
subject-subcommittees = Салбар хороод
subject-workshop = NEAR гишүүн байгууллагуудын семинар
subject-roundtable = Элчин сайдуудын дугуй ширээ
subject-bilateral = Хоёр талын уулзалт
subject-training = Албан хаагчдын сургалт
subject-forum = Зүүн хойд Азийн залуу удирдагч форум
subject-near-day = NEAR DAY
subject-contest = Гар зургийн уралдаан
subject-education = Олон улсын ойлголтын боловсрол
subject-results = Гол үр дүн
subject-news = Хэрэг эрхлэх газрын уулзалтууд
subject-member-news = Гишүүдийн мэдээ
subject-invitations = Урилга
subject-letters = Мэндчилгээ, захидал
subject-support = Гишүүдэд үзүүлсэн дэмжлэг
subject-secretariat = Хэрэг эрхлэх газар
subject-finance = Санхүү
subject-charter = Үндсэн дүрэм
subject-regulation = Салбар хорооны журам
subject-partners = Түншүүд
subject-map = Газрын зураг
subject-plans = Төлөвлөгөө
subject-messages = Мэндчилгээ
practice-title = Хурлын бүртгэл ба заалт
practice-help = Хурлын бүртгэл заалтын шаардлагыг харуулаагүй газар: бүртгэл, заалт, шаардлагатай байсан зүйл. Бичгийн санал бүртгэгдээгүй; бүртгэл бүрэн бус байж болно.
practice-competence = эрх хэмжээ харагдаагүй
practice-quorum = ирц харагдаагүй

menu-log = Өөрчлөлтийн лог
log-title = Өөрчлөлтийн лог
log-lead = Энэ бүртгэлийн өөрчлөлт бүр хийгдсэн дарааллаараа логийн нэг бичлэг болно. Хяналтын цэгээр гарын үсэг зурсан зүйлийг өөрчилж, эсвэл хасвал заавал илэрнэ.
log-private = Бичлэг нь санамсаргүй утга нэмсэн баталгаа хэлбэрээр нийтлэгдэнэ: агуулгыг тогтоох боловч задруулдаггүй 32 байтын утга. Хувь хүний мэдээллийг устгаж болох бөгөөд лог хүчинтэй хэвээр үлдэнэ.
log-newest = Хамгийн сүүлийн хяналтын цэг
log-entries = Хамарсан бичлэг
log-waiting =
    { $n ->
        [one] Түүнээс хойшхи { $shown } бичлэг дараагийн хяналтын цэгийг хүлээж байна.
       *[other] Түүнээс хойшхи { $shown } бичлэг дараагийн хяналтын цэгийг хүлээж байна.
    }
log-signed = Гарын үсэг зурсан
log-root = Язгуур утга
log-name = Логийн нэр
log-key = Шалгах түлхүүр
log-key-former = Өмнөх шалгах түлхүүр
log-witnesses = Гэрчүүд
log-no-witness = Хамтран гарын үсэг зурсан гишүүн орон нутаг хараахан алга.
log-download = Сүүлийн хяналтын цэгийг татах
log-checkpoints = Хяналтын цэгүүд
log-earlier = Бүх { $shown } хяналтын цэг JSON хэлбэрээр
log-note = Гарын үсэгтэй баримт
log-note-over = { $size } бичлэгийн хяналтын цэг
log-none = Хараахан гарын үсэг зураагүй байна.
log-how = Өөрөө шалгах
log-how-keep = Шалгах түлхүүр болон нэг хяналтын цэгийг энэ сайтаас өөр газар хадгална уу. Хадгалсан хүн бичлэг өөрчлөгдсөн, эсвэл дутсан эсэхийг дараа нь харуулж чадна.
log-how-receipt = Өөрт хамаатай бичлэгийн баримтыг дугаараар нь аваарай:
log-how-folder = Нийтэлсэн хавтсыг хуулж аваад энэ сайтгүйгээр шалгана:
log-how-check = Баримтыг холболтгүйгээр шалгана:
log-how-witness = Гишүүн орон нутаг гэрч болж чадна: лог өмнө нь хамтран гарын үсэг зурсан газраас үргэлжилсэн үед л гарын үсэг зурна:
log-formats = Формат нь нээлттэй, бусад программ ч уншина: RFC 6962, мөн C2SP‑ийн tlog-tiles, tlog-checkpoint, tlog-proof, tlog-cosignature.
check-observed = Заалтын шаардсан нь бүртгэлд харагдахгүй шийдвэр: { $shown }
check-verdict = { $verdict }: { $shown }
check-computed = хэвлэсэн { $printed } (мөр { $lines }), тооцсон { $computed } ({ $figure })
check-summed = хэвлэсэн { $printed } (мөр { $lines }), хэвлэсэн хэсгүүдийн нийлбэр { $computed }
check-parts = хэсгүүд: { $parts }

claim-reason = Шалтгаан:

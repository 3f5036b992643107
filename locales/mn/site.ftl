### Front page and news.

menu-news = Мэдээ

home-title = Нүүр хуудас
home-figures = Тоогоор ({ $date })
home-governments =
    { $n ->
       *[other] орон нутгийн захиргаа
    }
home-countries =
    { $n ->
       *[other] улс
    }
home-subcommittees =
    { $n ->
       *[other] салбар хороо
    }
home-by-country = Орон нутгууд, улсаар
home-explore = Танилцах
home-founded = Байгуулагдсан
home-before-founding = { $date } нь байгуулагдахаас өмнөх өдөр тул бүртгэл алга.

news-title = Гишүүдийн мэдээ
news-headline-only = Жилийн тайланд зөвхөн энэ гарчиг бий.
news-of-government = Мэдээ: { $name }
news-lead = 2024 оны гишүүдийн { $shown } мэдээ.
search-title = Хайлт
search-everything = Бүгдээс хайх
search-label = Та юу хайж байна вэ?
search-submit = Хайх
search-hint = Нэр, газар, он, сэдвийг зургаан хэлний аль нэгээр бичнэ үү.
search-nothing = Юу ч олдсонгүй. Үгээ цөөлөх, өөрөөр бичих эсвэл өөр хэлээр хайж үзнэ үү.
search-near = ойролцоо бичлэг
search-kinds = Үр дүнгийн төрөл
search-kind-government = Орон нутгийн захиргаа
search-kind-body = Байгууллага
search-kind-subcommittee = Салбар хороо
search-kind-term = Алба
search-kind-partner = Түнш
search-kind-instrument = Дүрэм
search-kind-clause = Заалт
search-kind-decision = Шийдвэр
search-kind-event = Арга хэмжээ
search-kind-plan = Төлөвлөгөө
search-kind-award = Шагнал
search-kind-engagement = Уулзалт
search-kind-letter = Захидал
search-kind-invitation = Урилга
search-kind-support = Дэмжлэг
search-kind-budget = Төсөв
search-kind-claim = Тайлангийн мэдэгдэл
search-kind-news = Мэдээ
search-found = { $shown } үр дүн
home-next = Ойрын арга хэмжээ
home-last = Сүүлийн арга хэмжээ
home-support = Гишүүдийн хүсэлтээр Хэрэг эрхлэх газраас үзүүлсэн дэмжлэг.
home-all-news = Бүх мэдээ
menu-statistics = Тоо баримт
statistics-title = Тоо баримт
statistics-lead = Бүгд бүртгэлээс тооцогдсон; тоо бүрийг хүснэгттэй нь татаж авч болно.
statistics-growth = Жил бүрийн эцсийн гишүүдийн тоо (зөвхөн элссэн өдөр нь мэдэгдэж буй гишүүд)
statistics-year = Он
statistics-month = Сар
statistics-section = Түнш тал
statistics-event = Арга хэмжээ
statistics-government = Орон нутаг
statistics-count = Тоо
statistics-total = Нийт
statistics-undated = Элссэн өдөр бүртгэлд алга
statistics-month-unknown = Сар нь бүртгэлд алга
statistics-undated-note = Үүнээс гадна { $shown } гишүүний элссэн өдөр бүртгэлд алга. Аль жилд хамаарах нь тодорхойгүй тул аль ч баганад ороогүй; хүснэгтэд тусдаа мөрөнд байна.
statistics-drawn = Графикт { $drawn } (нийт { $all }); бүгд доорх хүснэгтэд бий.
statistics-governments = Арга хэмжээнд оролцсон орон нутгийн тоо (улсаар)
statistics-persons = Арга хэмжээнд оролцсон хүний тоо (улсаар)
statistics-engagements-month = Уулзалт, сар болон болсон улсаар
statistics-engagements-section = Уулзалт, түнш талаар
statistics-works = Гар зургийн уралдаанд ирсэн бүтээл, орон нутгаар
statistics-table = Хүснэгтээр үзэх

## What waits
work-draft = Нийтлэх ноорог: { $title }
about-title = Энэ бүртгэлийн тухай
about-lead = Энд юу байгаа, хэн хариуцдаг, уншигчийн мэдээллийг хэрхэн хамгаалдаг вэ.
about-records = Юу харуулдаг вэ
about-records-text = Хуудас бүр дээд талд заасан өдрийн бүртгэлээр Холбоог харуулна. Тоонуудыг бүртгэлээс тооцдог бөгөөд бүртгэл бүр эх баримт, мөрөө заадаг. Баталгаажаагүй орчуулгыг тэмдэглэсэн.
about-contact = Хариуцагч, холбоо барих
about-contact-text = Бүртгэлийг Хэрэг эрхлэх газар хөтөлж, засдаг. Алдаа олбол хуудасны хаягийн хамт мэдэгдэнэ үү.
about-website = Холбооны цахим хуудас
about-access = Хүртээмж
about-access-text = Хуудсуудыг WCAG 2.2‑ын AA түвшинд хийсэн: гараар, дэлгэц уншигчаар, цайвар ба бараан өнгөөр, томруулж, хэвлэж, JavaScript‑гүйгээр ашиглана. Хувилбар бүрийн өмнө бүх төрлийн хуудсыг программаар шалгадаг. Саад тулгарвал Хэрэг эрхлэх газарт мэдэгдэнэ үү.
about-privacy = Хувийн мэдээлэл
about-privacy-text = Уншихад ул мөр үлдэхгүй: нэвтрэх хуудсыг нээхээс өмнө күүки тавихгүй, өөр сайтаас юу ч ачаалахгүй, серверийн лог имэйл хаяг, нэр хадгалахгүй. Албаны хүмүүс зөвхөн албан тушаалаараа бичигдэж, хүүхдийн нэр огт ордоггүй.
about-own = Нэвтэрсэн хүн өөрийн хуудсаас хадгалагдаж буй мэдээллээ үзэж, файлаар авч, устгуулж болно; албан үүргээр хийсэн зүйлийн бүртгэл үлдэнэ.
about-data = Программд зориулсан
about-data-text = Хуудсан дээрх бүхнийг түлхүүргүйгээр өгөгдөл болгон авч болно.
about-data-api = Интерфейсийн тодорхойлолт (OpenAPI)
about-data-calendar = Захиалах хуанли (iCalendar)
about-data-news = Захиалах мэдээ (Atom)
about-data-decisions = Захиалах шийдвэр (Atom)
about-data-tables = Статистикийн хүснэгт (CSV, XLSX)

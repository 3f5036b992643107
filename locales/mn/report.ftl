### The annual report and other papers.

report-title = { $year } оны жилийн тайлан
report-description = { $association }: { $year } оны үйл ажиллагаа, бүртгэлээс тооцоолов.
report-contents = Агуулга
report-chapter-figures = Тоон үзүүлэлт
report-chapter-bodies = Бүгд хурал ба Өндөр түвшний ажлын хороо
report-chapter-programmes = Хэрэг эрхлэх газрын хөтөлбөрүүд
report-chapter-members = Гишүүд ба түншүүд
report-chapter-edition = Энэ хэвлэлийн тухай
report-greetings-note = Эдгээр нь өөрсдийн үгээр бичсэн хураангуй бөгөөд хэвлэмэл тайлангийн гарын үсэгтэй мэндчилгээний оронд байна.
report-figures-lead = Тоо бүрийг тухайн жилийн бүртгэлээс тооцоолсон. Нэр, бүрэлдэхүүнийг HTML ба JSON хувилбараас үзнэ үү.
report-chart-growth = Жил бүрийн эцэст байсан гишүүд (элссэн огноо нь бүртгэгдсэн)
report-chart-governments = Арга хэмжээнд оролцсон захиргаад, улсаар
report-chart-works = Уралдаанд ирүүлсэн бүтээл, улсаар
report-chart-engagements = Уулзалт, айлчлал сараар
report-chart-news = Мэдээ, улсаар
report-chart-alt = График: { $title }. { $values }
report-theme = Сэдэв: { $theme }
report-unknown = бүртгэлгүй
report-at-least = ≥ { $value }
report-fact-countries =
    { $n ->
       *[other] улс
    }
report-fact-subcommittees =
    { $n ->
       *[other] салбар хороо
    }
report-fact-events =
    { $n ->
       *[other] зохион байгуулсан хурал, арга хэмжээ
    }
report-fact-works =
    { $n ->
       *[other] уралдаанд ирүүлсэн бүтээл
    }
report-fact-engagements =
    { $n ->
       *[other] уулзалт, айлчлал
    }
report-fact-news =
    { $n ->
       *[other] гишүүдийн мэдээ
    }
report-fact-invitations =
    { $n ->
       *[other] урилга
    }
report-fact-letters =
    { $n ->
       *[other] мэндчилгээ, захидал
    }
report-fact-support =
    { $n ->
       *[other] гишүүдэд үзүүлсэн дэмжлэг
    }
report-fact-governments =
    { $n ->
       *[other] орон нутгийн захиргаа
    }
report-fact-persons =
    { $n ->
       *[other] оролцогч
    }
report-fact-trainees =
    { $n ->
       *[other] сургалтад хамрагдагч
    }
report-fact-awards =
    { $n ->
       *[other] шагнал
    }
report-fact-posts =
    { $n ->
       *[other] албан тушаал
    }
report-fact-dispatched =
    { $n ->
       *[other] гишүүдийн илгээсэн ажилтан
    }
report-fact-times =
    { $n ->
       *[other] одоог хүртэл хуралдсан тоо
    }
report-fact-never-met =
    { $n ->
       *[other] огт хуралдаагүй салбар хороо
    }
report-fact-section =
    { $n ->
       *[other] уулзалт, айлчлал: { $section }
    }
report-not-met = { $year } онд хуралдаагүй.
report-date = Огноо
report-from = Илгээгч
report-addressee = Хүлээн авагч
report-signed = Гарын үсэг
report-subject = Агуулга, сэдэв
report-kind = Төрөл
report-outcome = Үр дүн
report-result = Үр дүнгийн зүйл
report-name = Нэр
report-office = Албан тушаал
report-award = Шагнал
report-work = Бүтээл
report-unit = Нэгж
report-post = Албан тушаал
report-dispatched = Томилсон захиргаа
report-staff = Ажилтнууд
report-held = { $post }: { $name }
report-money = { $amount } { $currency }
report-percent = { $n }%
report-share = Хувь
report-cite = { $instrument } { $article }
report-clause = Зүйл, заалт
report-says = Юу гэж заасан
report-act = Үйлдэл
report-note = Тэмдэглэл
report-since = Элссэн огноо
report-results-lead = Хэвлэмэл тайланд дурдсан гол үр дүн.
report-edition-how = Энэ тайланг бүртгэлийн дараах өдрийн байдлаар гаргасан: { $date }. Тоо, бичвэрийг тухайн үеийн бүртгэлээс авсан.
report-edition-words = Текстүүд нь албан ёсны эх биш, өөрсдийн үгээр бичсэн хураангуй. Энэ хэлээр байхгүй текстийг өөр хэлээр, тэмдэглэгээтэй үзүүлэв.
report-edition-log = Бүртгэлийн өөрчлөлтийн тэмдэглэл { $size } бичлэгтэй байв.
report-edition-claims = Хэвлэсэн утга ба бүртгэлийн харьцуулалт
report-edition-fonts = Noto Sans ба Noto Sans CJK үсгийн фонтоор (SIL Open Font License 1.1) эх бэлтгэв.
report-verdict = Дүгнэлт
report-meaning = Утга
report-verdict-confirmed = Бүртгэл ижил утга өгнө.
report-verdict-differs = Бүртгэл эсвэл хэвлэсэн хэсгүүд өөр утга өгнө.
report-verdict-incomplete = Зарим хэсгийн тоо бүртгэлгүй; бусад нь зөрчилдөхгүй.
report-verdict-no-parts = Бүртгэлд хэсэг нь алга.
report-verdict-not-computed = Мэдэгдэл, эсвэл бүртгэлээс нийлбэрлэх боломжгүй тоо.
report-figures-records = Тоо ба тэдгээрийн бүртгэл
report-figures-records-lead = Тоо бүрийн нэр, бүрдүүлэгч бүртгэлийн хамт. ≠ тэмдэг нь хэвлэмэл тайланд өөрөөр заасан тоог илтгэнэ.
report-claim-differs = { $title }: хэвлэсэн { $printed }, бүртгэлд { $computed }.
report-sheet-attendance = Оролцоо
report-sheet-persons = Хүмүүс, арга хэмжээгээр
report-figure = Тоон утга
report-parts = Хэсгийн тоо
report-completeness = Бүрэн эсэх
report-complete = бүрэн
report-incomplete = доод хязгаар

certificate-membership = Гишүүнчлэлийн гэрчилгээ
certificate-membership-description = { $name }: гишүүнчлэл ({ $date })
certificate-before = Үүгээр гэрчлэх нь
certificate-membership-after = нь дараах холбооны бүртгэлд байна: { $association }. Бүртгэлийн өдөр: { $date }. Гишүүнчлэлийн төрөл: { $kind }.
certificate-proof = Нээлттэй бүртгэлээс гаргасан бөгөөд тэндээс шалгаж болно.
certificate-download = Гишүүнчлэлийн гэрчилгээ (PDF)

menu-reports = Жилийн тайлангууд
editions-title = Жилийн тайлан
editions-lead = Бүртгэлээс гаргаж нийтэлсэн тайлангууд. Нийтэлсэн хэвлэл өөрчлөгддөггүй; засварын дараа ялгааг нь заасан шинэ хэвлэл гарна.
editions-none = Бүртгэлээс гаргасан тайлан одоогоор нийтлээгүй байна; эх сурвалж нь хэвлэмэл тайлан.
edition-number = { $number } дэх хэвлэл
edition-title = { $year } оны жилийн тайлан, { $number } дэх хэвлэл
edition-superseded = шинэ хэвлэл бий
edition-lead = Доорх файлууд нийтлэгдсэн байдлаараа, нэг ч байт өөрчлөгдөөгүй.
edition-issued = Нийтэлсэн
edition-by = Нийтэлсэн этгээд
edition-by-operator = системийг ажиллуулагч
edition-figures = Үндэслэсэн тоонууд
edition-files = Файлууд
edition-bytes = { $bytes } байт
edition-digest = Файл бүрийн хажууд SHA-256 утга нь байгаа тул хэн ч шалгаж болно.
edition-chapters = Агуулга нь өөрчлөгдсөн бүлгүүд
report-form-pdf = Хэвлэх (PDF)
report-form-html = Дэлгэцээр унших (HTML)
report-form-xlsx = Статистикийн хүснэгт (XLSX)
report-form-json = Тоон өгөгдөл (JSON)
report-produce = Гаргах, нийтлэх
report-produce-lead = Тайланг далд горимд гаргана. Нийтлэх хүртэл зөвхөн гаргах эрхтэй хүмүүс харна.
report-no-years = Тайлагнах бүртгэл алга.
report-year = Он
report-langs = Хэл
report-forms = Хэлбэр
report-produce-do = Гаргах
report-issue = Хэвлэл нийтлэх
report-issue-lead = Бүх хэл, хэлбэрээр шинээр гаргаж, үүрд хадгална. Буцаах боломжгүй; засвар нь шинэ хэвлэл болно.
report-issue-sure = Гаргасныг нягталж үзсэн.
report-issue-do = Нийтлэх
report-jobs = Гаргаж буй тайлан
report-jobs-none = Одоогоор хүсэлт алга.
report-job-title = { $year } оны тайлан
report-job-waiting = хүлээгдэж буй
report-job-running = явагдаж буй
report-job-ready = бэлэн
report-job-failed = амжилтгүй
report-job-interrupted = тасалдсан
report-job-issues = хэвлэл нийтэлнэ
report-job-progress = { $steps } файлаас { $step } нь бэлэн.
report-job-doing = Одоо: { $lang }, { $form }.
report-job-bar = Явц
report-job-refresh = Энэ хуудас хэдэн секунд тутам шинэчлэгдэнэ.
report-job-look = Одоо харах
report-job-interrupted-help = Тайлан дуусахаас өмнө програм зогссон. Юу ч нийтлэгдээгүй.
report-job-again = Дахин эхлүүлэх
report-job-edition = Нийтэлсэн хэвлэл рүү
report-job-day = Эдгээр нь ноорог бөгөөд нэг өдөр хадгалагдана.
report-failure-no-records = { $value } оны бүртгэл алга.
report-failure-no-records-remedy = Бүртгэлтэй он: { $instead }.
report-failure-missing-forms = Хэвлэлийн фонтод эдгээр тэмдэгт алга: { $value }
report-failure-missing-forms-remedy = Эдгээр тэмдэгттэй бүртгэлийг засах эсвэл фонт нэмүүлнэ үү.
report-failure-unchanged = Бүртгэл { $value } дэх хэвлэлтэй ижил тул нийтлэх зүйл алга.
report-failure-unchanged-remedy = Алдаа байвал эхлээд бүртгэлийг засна уу.
report-failure-overtaken = Энэ хооронд тухайн оны өөр хэвлэл нийтлэгдсэн. Юу ч нийтлээгүй.
report-failure-overtaken-remedy = Түүнийг үзээд, шаардлагатай бол дахин эхлүүлнэ үү.
report-failure-bug = Тайлан гаргах явцад системд алдаа гарлаа.
report-failure-bug-remedy = Логт тэмдэглэсэн. Дахин эхлүүлнэ үү; давтагдвал системийг ажиллуулагчид мэдэгдэнэ үү.
report-edition-draft = Энэ бол ноорог бөгөөд нийтлэгдээгүй.
report-edition-issued = { $number } дэх хэвлэл, нийтэлсэн огноо: { $date }.
report-edition-changes = { $number } дэх хэвлэлээс ялгаатай зүйлс
report-before = Өмнө
report-after = Одоо
report-chapter = Бүлэг
report-change = Өөрчлөлт
report-change-changed = агуулга өөр болсон
report-change-added = шинээр нэмэгдсэн
report-change-gone = хасагдсан
report-photo = { $title } (зураг: { $credit })
report-photo-missing = { $caption }. Зургийг харуулах боломжгүй: { $alt }
report-claims = Бүртгэлээр батлагдаагүй хэвлэсэн утгууд
report-claims-lead = Тус бүрийн дүгнэлт ба шалтгаан.
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

problem-report-year = «{ $value }» оны бүртгэл алга.
problem-report-year-remedy = Бүртгэлтэй он сонгоно уу: { $instead }.
problem-report-none = «{ $value }» хэсэгт юу ч сонгоогүй байна.
problem-report-none-remedy = Дор хаяж нэгийг сонгоно уу: { $instead }.
problem-report-early = { $value } он дуусаагүй байна.
problem-report-early-remedy = Одоо ноорог гаргаад, он дууссаны дараа нийтэлнэ үү.
problem-report-sure = «{ $value }» гэснийг тэмдэглээгүй байна.
problem-report-sure-remedy = Тайланг гаргаж, үзээд, дараа нь тэмдэглэнэ үү.
problem-report-busy = Өөр тайлан гаргаж байна; нэг удаад нэгийг гаргана.
problem-report-busy-remedy = Бэлэн болтол хүлээнэ үү; явцыг жилийн тайлангийн хуудаснаас харна.
problem-report-done = Энэ ажил дууссан тул дахин эхлүүлэх зүйл алга.
problem-report-done-remedy = Жилийн тайлангийн хуудаснаас шинээр хүснэ үү.
problem-report-file = Энд «{ $value }» файл алга.
problem-report-file-remedy = Ноорог нэг өдөр хадгалагдана; нийтэлсэн хэвлэлүүд жилийн тайлангийн хуудсанд бий.

certificate-link = гэрчилгээ
certificate-participation = Оролцооны гэрчилгээ
certificate-participation-description = { $name }: оролцсон арга хэмжээ — { $event }
certificate-participation-after = нь «{ $event }» арга хэмжээнд оролцсон.
certificate-participation-of = Оролцооны гэрчилгээ: { $name }
certificate-award = Шагналын гэрчилгээ
certificate-award-description = { $title }: { $award }, { $event }
certificate-award-before = Энэхүү шагналыг дараах бүтээлд олгов
certificate-award-after = Ирүүлсэн захиргаа: { $name }. Уралдаан: «{ $event }».
certificate-award-of = «{ $title }» бүтээлийн шагналын гэрчилгээ

report-charter-official = Албан ёсны эх нь оруулагдсан заалтыг байгаагаар нь, бусдыг өөрсдийн үгээр бичсэн хураангуйгаар үзүүлэв.

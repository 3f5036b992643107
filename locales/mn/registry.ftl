### Members, bodies, offices, subcommittees, partners.

menu-members = Гишүүд
menu-bodies = Байгууллагууд
menu-subcommittees = Салбар хороод
menu-secretariat = Хэрэг эрхлэх газар

members-title = Гишүүд
members-lead = Холбоонд { $n } орон нутгийн захиргаа харьяалагдана ({ $date }).
members-undated = Үүнээс { $shown } гишүүний элссэн өдөр бүртгэлд алга; байгуулагдсан өдрөөс тооцов.
members-kind-full = үндсэн гишүүн
members-kind-associate = дэд гишүүн
members-kind-special = тусгай гишүүн
members-kind-observer = ажиглагч
members-count-full =
    { $n ->
       *[other] үндсэн гишүүн
    }
members-count-associate =
    { $n ->
       *[other] дэд гишүүн
    }
members-count-special =
    { $n ->
       *[other] тусгай гишүүн
    }
members-count-observer =
    { $n ->
       *[other] ажиглагч
    }
members-position =
    { $ns ->
        [n] хойд
       *[s] өмнөд
    } өргөрөг { $lat }°, { $ew ->
        [e] зүүн
       *[w] баруун
    } уртраг { $lon }°
members-kind-one-full = Үндсэн гишүүн
members-kind-one-associate = Дэд гишүүн
members-kind-one-special = Тусгай гишүүн
members-kind-one-observer = Ажиглагч
members-filter-text = Нэр (аль ч хэлээр)
members-filter-country = Улс
members-filter-kind = Гишүүнчлэлийн төрөл
members-found = { $shown } орон нутгийн захиргаа
members-none = Тохирох орон нутгийн захиргаа алга.
members-not-on-day = Энэ өдөр гишүүн биш
members-iso = ISO 3166-2
members-within = Харьяалал
members-type = Засаг захиргааны нэгж
members-seat = Төв
members-website = Вэб хуудас
members-list-number = Улсынхаа жагсаалт дахь дугаар
members-history = Гишүүнчлэл
members-never = Гишүүнчлэлийн бүртгэл алга.
members-began-at = элссэн хурал
members-names = Нэр
members-name-period = Хэрэглэсэн хугацаа
members-name-always = үргэлж
members-aliases = Өөр бичлэг:
members-misprint = хэвлэлийн алдаа
members-no-mentions = Энэ орон нутгийн захиргааг дурдсан өөр бүртгэл алга.

mention-term = Албан тушаал, томилогдсон албан хаагч
mention-subcommittee = Зохицуулагчаар ажилладаг салбар хороо
mention-event = Хурал, арга хэмжээ
mention-outcome = Шийдвэр
mention-engagement = Хэрэг эрхлэх газрын уулзалтууд
mention-news = Мэдээ
mention-invitation = Илгээсэн урилга
mention-letter = Илгээсэн мэндчилгээ, захидал
mention-support = Авсан дэмжлэг
mention-entry = Уралдааны бүтээл
mention-award = Уралдааны шагнал
mention-budget = Төсвийн хувь
mention-plan = Төлөвлөгөө
mention-claim = Тайлангийн мэдэгдэл
mention-partner = Түншүүд

role-holder = эрхлэгч
role-dispatched = албан хаагч томилсон
role-coordinator = зохицуулагч
role-co-coordinator = хамтран зохицуулагч
role-participant = оролцсон
role-host = зохион байгуулсан
role-presenter = илтгэл тавьсан
role-reporter = тайлагнасан
role-partner = уулзсан тал
role-winner = шагнал хүртсэн
role-trainee = сургалтад хамрагдагч
role-applicant = өргөдөл гаргагч
role-registered = бүртгүүлсэн
role-speaker = үг хэлсэн
role-staff = ажилтан
role-concerned = холбогдох
role-counterpart = уулзсан хүн
role-inviter = урьсан
role-supported = дэмжлэг авсан
role-entrant = бүтээл илгээсэн
role-funder = санхүүжүүлэгч
role-grand = тэргүүн шагнал
role-excellence = шилдэг бүтээл
role-encouragement = урамшууллын шагнал
role-shortlisted = шалгарсан
role-new-year-card = шинэ жилийн мэндчилгээ
role-new-year-letter = шинэ жилийн захидал
role-thank-you = талархлын захидал
role-reply-condolence = эмгэнэлийн хариу
role-reply-congratulation = баярын захидлын хариу
role-office-change = албан тушаалын өөрчлөлт
role-other = бусад

bodies-title = Байгууллагууд
bodies-lead = Хэн шийддэг, хэн бэлтгэдэг, хэн хэрэгжүүлдэг.
article-of-charter = Үндсэн дүрмийн { $article }‑р зүйл
body-duties = Үүрэг
body-units = Нэгжүүд
body-posts = Албан тушаал
body-meetings = Бүртгэлтэй хурлууд
term-seen = { $date } онд бүртгэгдсэн
term-dispatched = томилсон:
term-nobody = Энэ өдөр эрхэлсэн хүний бүртгэл алга.
term-others = Бусад { $shown } бүрэн эрхийн хугацаа

secretariat-title = Хэрэг эрхлэх газар
secretariat-lead = Нэгж, албан тушаал, эрхэлж буй хүмүүс ба тэднийг томилсон орон нутгийн захиргаа.

subcommittees-title = Салбар хороод
subcommittees-lead = Холбоо { $n } салбар хороотой ({ $date }).
subcommittee-name = Салбар хороо
subcommittee-coordinator = Зохицуулагч
subcommittee-founded = Байгуулагдсан
subcommittee-times = Хуралдсан тоо
subcommittee-fields = Чиглэл
subcommittee-item = Журмын зүйл
subcommittee-not-on-day = Энэ өдөр байхгүй
subcommittees-others = Энэ өдөр байхгүй хороод

partners-title = Түншүүд
partner-founded = Байгуулагдсан
partner-ended = Түншлэл дууссан
partner-members = Гишүүн (хэвлэгдсэнээр)
partner-countries = Улс (хэвлэгдсэнээр)
government-type-administrative-region = Муж (область)
government-type-administrative-territory = Хязгаар
government-type-autonomous-region = Өөртөө засах орон
government-type-basic-city = Хот
government-type-capital-city = Нийслэл
government-type-metropolitan-city = Өргөн хүрээний хот
government-type-municipality = Төвийн харьяа хот
government-type-prefecture = Префектур
government-type-province = Аймаг, муж
government-type-province-CN = Муж
government-type-province-KR = Муж (до)
government-type-province-KP = Муж (до)
government-type-province-MN = Аймаг
government-type-region = Бүс нутаг
government-type-republic = Бүгд найрамдах улс
government-type-special-city = Тусгай хот
government-type-special-self-governing-city = Тусгай өөрөө удирдах хот
government-type-special-self-governing-province = Тусгай өөрөө удирдах муж
map-title = Гишүүдийн газрын зураг ({ $date })
map-zoom = Улсаар томруулах
map-whole = Бүгд
map-past = Газрын зургийг алгасах: доор ижил гишүүдийн жагсаалт бий
map-note = Тойм зураг; хилийн талаар ямар нэг байр суурь илэрхийлэхгүй. Дүрс: Natural Earth.
body-calendar = Хуанлигаас үзэх
body-calendar-file = Хурлын хуанлид бүртгүүлэх (iCalendar)
secretariat-chart = Бүтцийн зураглал
mention-all = Бүх жагсаалтаас үзэх
members-contacts = Холбоо барих мэдээлэл (нийтэд ил биш)

### Events, plans, contest.

menu-calendar = Хуанли

calendar-title = Хуанли
calendar-years = Он
calendar-empty = Энэ сонголтод бүртгэл алга.
calendar-undated = Сар нь тодорхойгүй

event-online = цахим
event-theme = Сэдэв
event-host = Зохион байгуулагч
event-part-of = Хамаарах арга хэмжээ
event-open = Арга хэмжээг нээх
event-outcomes = Үр дүн
event-programme = Хөтөлбөр
event-speakers = Илтгэгчид
event-participation = Оролцоо
event-governments = { $shown } орон нутгийн захиргаа нэрлэгдсэн.
event-partly-named = Тайланд нэрлээгүй оролцогчид бас бий.
event-persons = { $shown } хүн оролцсон.
event-country = Улс
event-governments-column = Засаг захиргаа
event-persons-column = Хүн
event-within = Энэ үеэр болсон

event-kind-general-assembly = Бүгд хурал
event-kind-working-committee = Өндөр түвшний ажлын хороо
event-kind-subcommittee = Салбар хорооны хурал
event-kind-workshop = NEAR гишүүн байгууллагуудын семинар
event-kind-roundtable = Дугуй ширээ
event-kind-training = Сургалт
event-kind-forum = Форум
event-kind-near-day = NEAR DAY
event-kind-contest = Уралдаан
event-kind-exhibition = Үзэсгэлэн
event-kind-education = Боловсрол
event-kind-bilateral = Хоёр талын уулзалт
event-kind-conference = Бага хурал
event-kind-ceremony = Ёслол
event-kind-other = Бусад
event-status-held = болсон
event-status-planned = төлөвлөсөн
event-status-proposed = санал болгосон
event-status-cancelled = цуцлагдсан

outcome-adopted = баталсан
outcome-rejected = батлаагүй
outcome-decided = шийдсэн
outcome-agreed = тохиролцсон
outcome-proposed = санал болгосон
outcome-reported = тайлагнасан
outcome-announced = зарласан

contest-works = { $shown } бүтээл
contest-entries = Засаг захиргаа тус бүрийн бүтээл
contest-government = Засаг захиргаа
contest-works-column = Бүтээл
contest-awards = Шагнал
contest-no-names = Зохиогчид насанд хүрээгүй тул нэрийг нь хадгалдаггүй.
award-grand = Тэргүүн шагнал
award-excellence = Шилдэг бүтээл
award-encouragement = Урамшууллын шагнал
award-shortlisted = Шалгарсан

plans-title = Төлөвлөгөө
plans-lead = 2024 оны жилийн тайланд дурдсан цаашдын ажлууд; болсон эсэхийг хуанлиас харна уу.
plan-passed = өдөр нь өнгөрсөн
calendar-file = Хуанлидаа захиалах (iCalendar)
calendar-feeds = Байгууллага тус бүрийн хуанли

### Instruments.

menu-charter = Устав

charter-title = Устав и положения
charter-lead = Тексты, по которым живёт ассоциация, пункт за пунктом, с принятия до сегодняшнего дня.
decisions-title = Решения
decisions-lead = Что органы приняли, отклонили, решили или согласовали, насколько это зафиксировано, со статьями, на которых это основано.
decisions-text = Текст
decisions-body = Орган
decisions-matter = Вопрос
decisions-found =
    { $n ->
        [one] { $shown } решение
        [few] { $shown } решения
        [many] { $shown } решений
       *[other] { $shown } решения
    }
decisions-none = Подходящих решений в записях нет.
decisions-articles = Статьи:
decisions-finding = Смотреть результаты сверки
cite-reg = Положение о подкомиссиях { $article }
cite-pre = Преамбула{ $article }
cite-sign = Подписи{ $article }
instrument-adopted = Дата принятия:
instrument-revisions = актов в записях: { $shown }
instrument-in-force =
    На { $date } в силе { $n ->
        [one] { $n } пункт
        [few] { $n } пункта
        [many] { $n } пунктов
       *[other] { $n } пунктов
    }.
instrument-own-words = Изложено своими словами; официальный текст не воспроизводится.
instrument-history = Акты
instrument-force-from = в силе с
instrument-clauses = Пункты
revision-adopted = Принятие
revision-amended = Изменение
clause-not-in-force = в этот день не действует
clause-introduced = Введение
clause-amended = Изменение
clause-by-decision = этим решением
clause-ended = Исключение
clause-earlier-wording = Позже изменён: прежней редакции в записях нет, изложена более поздняя.
basis-assumed = предположительно: дата не напечатана
basis-inferred = выведено
changes-title = Что изменилось между двумя днями
changes-from = После
changes-until = По
changes-show = Сравнить
changes-none = За это время документ не пересматривался.
changes-introduced = Новые статьи
changes-amended = Изменённые статьи
changes-earlier-wording = Прежней редакции в записях нет; изложена более поздняя.
changes-ended = Исключённые статьи
clause-below = Её части
clause-neighbours = Соседние статьи
changes-unchanged =
    { $n ->
    [one] Без изменений осталась { $shown } статья.
    [few] Без изменений остались { $shown } статьи.
   *[other] Без изменений осталось { $shown } статей.
    }
rule-body-general-assembly = Генеральная Ассамблея
rule-body-working-committee = Рабочая комиссия высокого уровня
rule-outcome-adopted = Принято
rule-outcome-rejected = Отклонено
rule-outcome-no-quorum = Нет кворума
rule-outcome-not-competent = Не в компетенции
rule-outcome-not-admissible = Недопустимо
rule-outcome-no-such-power = В тот день такого полномочия не было
rule-competent = Компетенция: { $body } ({ $cites }).
rule-competent-by-practice = Компетенция по практике, без статьи: { $body }.
rule-competent-no-assembly-that-year = Компетенция: { $body }; в { $year } году Ассамблеи нет, вопрос передан ({ $cites }).
rule-competent-entrusted = Компетенция: { $body }; вопрос поручен Ассамблеей ({ $cites }).
rule-competent-coordinator-inactive = Компетенция: { $body }; координатор долго бездействует, другой член готов ({ $cites }).
rule-competent-several-candidates = Компетенция: { $body }, так как кандидатов несколько ({ $cites }).
rule-elsewhere = Не в компетенции этого органа ({ $body }). Компетентный орган: { $bodies } ({ $cites }).
rule-unmet-no-assembly-that-year = Передаётся лишь в год без Ассамблеи; в { $year } году она есть ({ $cites }).
rule-unmet-entrusted = Записи о поручении Ассамблеи нет ({ $cites }).
rule-unmet-several-candidates = Кандидатов не более одного ({ $cites }).
rule-if-no-assembly-that-year = в год без Генеральной Ассамблеи
rule-if-entrusted = если поручено Генеральной Ассамблеей
rule-if-coordinator-inactive = если координатор бездействует и другой член согласен
rule-if-several-candidates = если кандидатов несколько
rule-absent = { $date } такого полномочия не было; день введения: { $introduced } ({ $cites }).
rule-absent-no-clause = { $date } такого полномочия не было.
rule-inadmissible = Замену можно ставить лишь по истечении срока без заседаний и мероприятий (полных лет: { $years }) и при готовности другого члена ({ $cites }).
rule-written-counted = Действительных письменных голосов: { $votes } ({ $cites }).
rule-written-set-aside = Письменных голосов не учтено: { $votes }; { $date } их не признавала ни одна статья.
rule-earlier-wording = { $cites }: позднее изменено; редакции того дня нет.
rule-holds = Итог одинаков при любом прочтении.
rule-depends = Итог зависит от толкования { $ids }.
rule-quorum-more-than-met = Кворум: { $counted } из { $of }; нужно более { $share }, то есть { $needed } ({ $cites }): есть.
rule-quorum-more-than-missed = Кворум: { $counted } из { $of }; нужно более { $share }, то есть { $needed } ({ $cites }): нет.
rule-quorum-at-least-met = Кворум: { $counted } из { $of }; нужно не менее { $share }, то есть { $needed } ({ $cites }): есть.
rule-quorum-at-least-missed = Кворум: { $counted } из { $of }; нужно не менее { $share }, то есть { $needed } ({ $cites }): нет.
rule-majority-more-than-met = За: { $counted } из { $of }; нужно более { $share }, то есть { $needed } ({ $cites }): есть.
rule-majority-more-than-missed = За: { $counted } из { $of }; нужно более { $share }, то есть { $needed } ({ $cites }): нет.
rule-majority-at-least-met = За: { $counted } из { $of }; нужно не менее { $share }, то есть { $needed } ({ $cites }): есть.
rule-majority-at-least-missed = За: { $counted } из { $of }; нужно не менее { $share }, то есть { $needed } ({ $cites }): нет.
rule-majority-most-met = Больше всех голосов: { $counted } из { $of }.
rule-majority-most-missed = Ни у одного кандидата нет большинства голосов: { $counted } из { $of }.
rule-needs-at-least-present = Принимается, если за — не менее { $share } присутствующих ({ $cites }).
rule-needs-more-than-present = Принимается, если за — более { $share } присутствующих ({ $cites }).
rule-needs-at-least-cast = Принимается, если за — не менее { $share } поданных голосов ({ $cites }).
rule-needs-more-than-cast = Принимается, если за — более { $share } поданных голосов ({ $cites }).
rule-needs-at-least-entitled = Принимается, если за — не менее { $share } имеющих право голоса ({ $cites }).
rule-needs-more-than-entitled = Принимается, если за — более { $share } имеющих право голоса ({ $cites }).
rule-needs-most = Избирается тот, у кого больше всего голосов ({ $cites }).
rule-not-delegated = { $cites }: переданы другие вопросы, не этот.
may-they-title = Вправе ли они?
may-they-lead = Выберите орган, вопрос и день, введите числа — ответ придёт с доводами и статьями.
may-they-body = Орган
may-they-matter = Вопрос
may-they-day = День
may-they-entitled = Имеют голос
may-they-present = Присутствуют
may-they-for = За
may-they-against = Против
may-they-abstain = Воздержались
may-they-written-for = Письменно за
may-they-written-against = Письменно против
may-they-written-abstain = Письменно воздержались
may-they-entrusted = Поручено Ассамблеей
may-they-inactive = Координатор бездействует с
may-they-willing = Другой член готов
may-they-ask = Спросить
may-they-because = Основания
may-they-readings = Что текст оставляет открытым
may-they-register = Пусто — по реестру на тот день: { $entitled } с голосом; годы Ассамблей: { $years }.
reading-settled = здесь принято это толкование
rights-title = Права по видам членства
rights-lead = Что могут члены каждого вида в этот день и по какой статье.
rights-kind = Вид
right-attend = Присутствовать
right-vote = Голосовать
right-elect = Избирать
right-stand = Избираться
rights-yes = да
rights-no = нет
rights-not-before = До { $date } об этом ничего нет; вводится статьёй:
rights-unrestricted-before = До { $date } ничем не ограничено.
rights-restricted = ограничены положением о взносах
rights-full-restricted = полноправные члены, ограниченные положением о взносах
duties-title = Обязанности и сроки
duties-lead = Что, кем и когда предстоит исполнить, насколько говорят записи.
duty-due = Срок
duty-what = Обязанность
duty-who = Кто
duty-article = Статья
duty-overdue = прошёл, судя по записям
duty-who-member = каждый член
interpretations-title = Толкования
interpretations-lead = Где текст молчит или открыт: возможные толкования и принятое здесь. Ассоциация может решить иначе.
clause-carries = Правила, на ней основанные
charter-tools = Устав в действии
clause-governed = Записанные решения, к которым она относится
rules-title = Устав как правила
rules-lead = Органы, должности, расходы и постоянные обязанности, действующие в этот день, со статьями.
rules-composed = Состав
rules-rank = Ранг
rules-every = Собирается
rules-convened = Созывает
rules-presided = Председательствует
rules-extraordinary = Внеочередные
rules-offices = Должности
rules-office = Должность
rules-filled = Замещение
rules-by = Кто избирает, назначает или занимает
rules-recommended = По предложению
rules-term = Срок
rules-per = По одному на
rules-deputy = Замещает
rule-kind-activity = Название, цель и деятельность
rule-kind-membership = Членство
rule-kind-body = Органы и их функции
rule-kind-duty = Постоянные обязанности
rule-kind-cost = Кто за что платит
rule-kind-supporting = Поддерживающие организации
rule-kind-language = Языки
rule-word-general-assembly = Генеральная Ассамблея
rule-word-working-committee = Рабочая комиссия высокого уровня
rule-word-subcommittees = Подкомиссии
rule-word-subcommittee = подкомиссию
rule-word-secretariat = Секретариат
rule-word-heads = главы членов
rule-word-officials = служащие членов
rule-word-dispatched = направленные служащие
rule-word-head = глава региона
rule-word-deputy-head = заместитель главы
rule-word-bureau = уровень департамента
rule-word-division = уровень отдела
rule-word-bureau-or-division = уровень департамента или отдела
rule-word-chair = Председатель
rule-word-auditor = Ревизор
rule-word-working-committee-chair = Председатель Рабочей комиссии высокого уровня
rule-word-secretary-general = Генеральный секретарь
rule-word-coordinator = Координатор
rule-word-co-coordinator = сокоординатор
rule-word-deputy-of-the-same-government = заместитель того же региона
rule-word-deputy-of-the-chair-government = заместитель региона-председателя
rule-word-member-of-the-seat = регион пребывания
rule-word-elected = избирается
rule-word-appointed = назначается
rule-word-by-hosting = как принимающий Ассамблею
rule-word-by-office = по должности
rule-word-until-own-assembly = до последнего дня своей Ассамблеи
rule-word-as-the-chair = как у председателя
rule-word-two-years = два года, с продлением
rule-word-none = не указан
rule-word-country = страну
rules-years =
    { $n ->
    [one] раз в { $shown } год
    [few] раз в { $shown } года
   *[other] раз в { $shown } лет
    }

## Refusals, what an article carries, and what no day is set for.
rule-cite-subcommittee-regulation = Положение о подкомиссиях { $cite }
rule-cite-fee-regulation = Положение о взносах { $cite }
rule-elsewhere-by-practice = Не в компетенции этого органа ({ $body }). По практике, без статьи, компетентный орган: { $bodies }.
rule-inadmissible-early = Без заседаний и мероприятий с { $since }; срок (полных лет: { $years }) истекает { $from }, не раньше.
rule-inadmissible-unknown = Не сказано, с какого дня нет ни заседаний, ни мероприятий.
rule-inadmissible-unwilling = Другого члена, готового принять обязанности, нет.
rule-inadmissible-willing-unknown = Не сказано, готов ли принять обязанности другой член.
rule-restricted-outside = Членов с ограниченным голосом: { $members }; они вне кворума и большинства, их голоса не принимаются ({ $cites }).
rule-restricted-inside = Членов с ограниченным голосом: { $members }; они всё равно входят в базу ({ $cites }).
rule-restricted-none = Названо ограниченных членов: { $members }; { $date } голос не ограничивала ни одна статья, они считаются наравне с прочими.
rule-holds-answered = Итог одинаков при любом прочтении, дающем ответ; одно из прочтений толкования { $ids } ответа не даёт.
rule-unanswered = Одно из прочтений толкования { $ids } ответа не даёт.
may-they-restricted = Сверх того с ограниченным голосом
may-they-candidates = Голоса за каждого кандидата
may-they-votes = Голоса
may-they-written = Письменные голоса
rule-case-count = { $field }: { $value } — не число от 0 до { $limit }.
rule-case-more = { $field }: { $value } — больше, чем может быть ({ $limit }).
rule-case-day = { $field }: { $value } — не дата; пишите 2024-12-31.
rule-case-unknown = { $field }: { $value } — неизвестно.
rule-case-missing = { $field }: не указано.
rule-case-late = { $field }: позже дня решения ({ $limit }).
rule-case-twice = { $field }: { $value } голосов, а за и против — { $limit }; укажите что-то одно.
rule-carries-counting-written = Как считаются письменные голоса
rule-carries-counting-abstention = Как считаются воздержавшиеся
rule-carries-counting-restricted = Как считаются члены с ограниченным голосом
rule-carries-counting-inactive = Сколько координатор должен бездействовать
rule-carries-counting-earlier-wording = Какая редакция действует до поправки
rule-carries-right = { $kind }, право есть: { $right }
rule-carries-no-right = { $kind }, права нет: { $right }
rule-carries-restriction = Ограничение может лишить права: { $rights }
rule-carries-body = Состав и порядок созыва: { $body }
rule-carries-office = Должность: { $office }
rule-carries-duty = Обязанность: { $duty }
rule-carries-provision = Среди правил: { $kind }
duty-no-day = срок не назначен; с { $since }
rules-earlier = Редакции того дня нет в записях.
rules-reworded = изменено после этого дня
may-they-willing-unknown = неизвестно
may-they-willing-yes = есть желающий
may-they-willing-no = желающих нет

clause-wording = Официальная формулировка

### Instruments.

menu-charter = Устав

charter-title = Устав и положения
charter-lead = Тексты, по которым живёт ассоциация, пункт за пунктом, с принятия до сегодняшнего дня.
instrument-adopted = Принят
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
revision-adopted = Принят
revision-amended = Изменён
clause-not-in-force = в этот день не действует
clause-introduced = Введён
clause-amended = Изменён
clause-ended = Исключён
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
changes-ended = Исключённые статьи
clause-below = Её части
clause-neighbours = Соседние статьи
changes-unchanged =
    { $n ->
    [one] Без изменений осталась { $shown } статья.
    [few] Без изменений остались { $shown } статьи.
   *[other] Без изменений осталось { $shown } статей.
    }

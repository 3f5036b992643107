### Instruments.

menu-charter = Charter

charter-title = Charter and regulations
charter-lead = The texts under which the association lives, clause by clause, from their introduction to today.
instrument-adopted = Adopted
instrument-revisions =
    { $n ->
        [one] one act on record
       *[other] { $shown } acts on record
    }
instrument-in-force =
    { $n ->
        [one] One clause is in force on { $date }.
       *[other] { $n } clauses are in force on { $date }.
    }
instrument-own-words = Summaries in our own words; the official wording is not reproduced.
instrument-history = Acts
instrument-force-from = in force from
instrument-clauses = Clauses
revision-adopted = Adopted
revision-amended = Amended
clause-not-in-force = not in force on this day
clause-introduced = Introduced
clause-amended = Amended
clause-ended = Ended
clause-earlier-wording = Amended after this day: the earlier wording is not on record, and the summary is of the later one.
basis-assumed = assumed: no date is printed
basis-inferred = inferred
changes-title = What changed between two days
changes-from = After
changes-until = Up to
changes-show = Compare
changes-none = The instrument was not revised in this time.
changes-introduced = New clauses
changes-amended = Amended clauses
changes-ended = Deleted clauses
clause-below = Its parts
clause-neighbours = Neighbouring clauses
changes-unchanged =
    { $n ->
    [one] { $shown } clause stayed as it was.
   *[other] { $shown } clauses stayed as they were.
    }

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

### Instruments.

menu-charter = Charter

charter-title = Charter and regulations
charter-lead = The texts under which the association lives, clause by clause, from their introduction to today.
decisions-title = Decisions
decisions-lead = What the bodies adopted, rejected, decided or agreed, as far as it is on record, with the articles that governed it.
decisions-text = Text
decisions-body = Body
decisions-matter = Matter
decisions-found =
    { $n ->
        [one] { $shown } decision
       *[other] { $shown } decisions
    }
decisions-none = No decision on record fits.
decisions-articles = Articles:
decisions-finding = See the findings
cite-reg = Subcommittee Regulation { $article }
cite-pre = Preamble{ $article }
cite-sign = Signatures{ $article }
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
clause-by-decision = by this decision
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
changes-earlier-wording = The wording before the amendment is not on record; the summary is of the later one.
changes-ended = Deleted clauses
clause-below = Its parts
clause-neighbours = Neighbouring clauses
changes-unchanged =
    { $n ->
    [one] { $shown } clause stayed as it was.
   *[other] { $shown } clauses stayed as they were.
    }
rule-body-general-assembly = General Assembly
rule-body-working-committee = High-Level Working Committee
rule-outcome-adopted = Adopted
rule-outcome-rejected = Rejected
rule-outcome-no-quorum = No quorum
rule-outcome-not-competent = Not competent
rule-outcome-not-admissible = Not admissible
rule-outcome-no-such-power = No such power that day
rule-competent = Competent: { $body } ({ $cites }).
rule-competent-by-practice = Competent by practice, without a clause: { $body }.
rule-competent-no-assembly-that-year = Competent: { $body }; { $year } has no General Assembly, so the matter is delegated ({ $cites }).
rule-competent-entrusted = Competent: { $body }; the General Assembly has entrusted the matter to it ({ $cites }).
rule-competent-coordinator-inactive = Competent: { $body }; the coordinator has been inactive for long enough and another member is willing ({ $cites }).
rule-competent-several-candidates = Competent: { $body }, since several candidates are named ({ $cites }).
rule-elsewhere = Not for this body ({ $body }); for: { $bodies } ({ $cites }).
rule-unmet-no-assembly-that-year = It would be delegated only in a year without a General Assembly; { $year } has one ({ $cites }).
rule-unmet-entrusted = No entrustment by the General Assembly is on record ({ $cites }).
rule-unmet-several-candidates = Not more than one candidate is named ({ $cites }).
rule-if-no-assembly-that-year = in a year without a General Assembly
rule-if-entrusted = if entrusted by the General Assembly
rule-if-coordinator-inactive = if the coordinator has been inactive and another member is willing
rule-if-several-candidates = if there are several candidates
rule-absent = Nobody had this power on { $date }: { $cites } came on { $introduced }.
rule-absent-no-clause = Nobody had this power on { $date }.
rule-inadmissible = A replacement can be put to the vote only after { $years } full years without a session or activity, and with another member willing ({ $cites }).
rule-written-counted = Votes in writing that count: { $votes } ({ $cites }).
rule-written-set-aside = Votes in writing set aside: { $votes }; no clause accepted them on { $date }.
rule-earlier-wording = { $cites } was amended later; its wording on that day is not on record.
rule-holds = The outcome is the same under every reading.
rule-depends = The outcome depends on a reading: interpretation { $ids }.
rule-quorum-more-than-met = Quorum: { $counted } of { $of }; more than { $share } is needed, which is { $needed } ({ $cites }): met.
rule-quorum-more-than-missed = Quorum: { $counted } of { $of }; more than { $share } is needed, which is { $needed } ({ $cites }): not met.
rule-quorum-at-least-met = Quorum: { $counted } of { $of }; at least { $share } is needed, which is { $needed } ({ $cites }): met.
rule-quorum-at-least-missed = Quorum: { $counted } of { $of }; at least { $share } is needed, which is { $needed } ({ $cites }): not met.
rule-majority-more-than-met = In favour: { $counted } of { $of }; more than { $share } is needed, which is { $needed } ({ $cites }): met.
rule-majority-more-than-missed = In favour: { $counted } of { $of }; more than { $share } is needed, which is { $needed } ({ $cites }): not met.
rule-majority-at-least-met = In favour: { $counted } of { $of }; at least { $share } is needed, which is { $needed } ({ $cites }): met.
rule-majority-at-least-missed = In favour: { $counted } of { $of }; at least { $share } is needed, which is { $needed } ({ $cites }): not met.
rule-majority-most-met = Most votes: { $counted } of { $of }, more than any other candidate.
rule-majority-most-missed = No candidate alone has the most votes: { $counted } of { $of } for more than one.
rule-needs-at-least-present = Adopted when at least { $share } of those present vote in favour ({ $cites }).
rule-needs-more-than-present = Adopted when more than { $share } of those present vote in favour ({ $cites }).
rule-needs-at-least-cast = Adopted when at least { $share } of the votes cast are in favour ({ $cites }).
rule-needs-more-than-cast = Adopted when more than { $share } of the votes cast are in favour ({ $cites }).
rule-needs-at-least-entitled = Adopted when at least { $share } of those entitled to vote vote in favour ({ $cites }).
rule-needs-more-than-entitled = Adopted when more than { $share } of those entitled to vote vote in favour ({ $cites }).
rule-needs-most = Whoever has the most votes is chosen ({ $cites }).
rule-not-delegated = { $cites } delegates other matters, not this one.
may-they-title = May they?
may-they-lead = Pick a body, a matter and a day, and put in the numbers: the answer comes with its reasons and the articles.
may-they-body = Body
may-they-matter = Matter
may-they-day = Day
may-they-entitled = Entitled to vote
may-they-present = Present
may-they-for = For
may-they-against = Against
may-they-abstain = Abstaining
may-they-written-for = In writing for
may-they-written-against = In writing against
may-they-written-abstain = In writing abstaining
may-they-entrusted = The Assembly has entrusted it
may-they-inactive = Coordinator inactive since
may-they-willing = Another member is willing
may-they-ask = Ask
may-they-because = Because of
may-they-readings = What the text leaves open
may-they-register = Empty: as the register has it on that day ({ $entitled } entitled; assemblies in { $years }).
reading-settled = reading followed here
rights-title = Rights by kind of member
rights-lead = What members of each kind may do on the day, and under which article.
rights-kind = Kind
right-attend = Attend
right-vote = Vote
right-elect = Elect
right-stand = Stand
rights-yes = yes
rights-no = no
rights-not-before = Nothing on it before { $date }; it comes with:
rights-unrestricted-before = Nothing restricts it before { $date }.
rights-restricted = restricted by the fee regulation
rights-full-restricted = full members restricted by the fee regulation
duties-title = Duties due
duties-lead = What is owed next, by whom and by when, as far as the records tell.
duty-due = Due
duty-what = Duty
duty-who = Who
duty-article = Article
duty-overdue = past, as far as the records tell
duty-who-member = every member
interpretations-title = Interpretations
interpretations-lead = Where the text is silent or open, the possible readings, and the one that answers here follow. The association may settle otherwise.
clause-carries = Rules that rest on it
charter-tools = The charter at work
clause-governed = Decisions on record that it governed
rules-title = The charter as rules
rules-lead = Bodies, offices, costs and standing duties in force on the day, each with its article.
rules-composed = Made up of
rules-rank = Rank
rules-every = Meets
rules-convened = Called by
rules-presided = Presided by
rules-extraordinary = Extraordinary sessions
rules-offices = Offices
rules-office = Office
rules-filled = Filled
rules-by = Elected, appointed or held by
rules-recommended = Recommended by
rules-term = Term
rules-per = One for each
rules-deputy = Deputy
rule-kind-activity = Name, purpose and activities
rule-kind-membership = Membership
rule-kind-body = Bodies and their functions
rule-kind-duty = Standing duties
rule-kind-cost = Who pays what
rule-kind-supporting = Supporting bodies
rule-kind-language = Languages
rule-word-general-assembly = General Assembly
rule-word-working-committee = High-Level Working Committee
rule-word-subcommittees = Subcommittees
rule-word-subcommittee = subcommittee
rule-word-secretariat = Secretariat
rule-word-heads = heads of the members
rule-word-officials = officials of the members
rule-word-dispatched = officials sent by the members
rule-word-head = head of the government
rule-word-deputy-head = deputy head
rule-word-bureau = bureau level
rule-word-division = division level
rule-word-bureau-or-division = bureau or division level
rule-word-chair = Chair
rule-word-auditor = Auditor
rule-word-working-committee-chair = Chair of the High-Level Working Committee
rule-word-secretary-general = Secretary-General
rule-word-coordinator = Coordinator
rule-word-co-coordinator = co-coordinator
rule-word-deputy-of-the-same-government = deputy of the same government
rule-word-deputy-of-the-chair-government = deputy of the chair’s government
rule-word-member-of-the-seat = member of the seat
rule-word-elected = elected
rule-word-appointed = appointed
rule-word-by-hosting = by hosting the Assembly
rule-word-by-office = by another office
rule-word-until-own-assembly = until the last day of the Assembly it hosts
rule-word-as-the-chair = as the Chair’s
rule-word-two-years = two years, renewable
rule-word-none = not stated
rule-word-country = country
rules-years =
    { $n ->
    [one] every year
   *[other] every { $shown } years
    }

## Refusals, what an article carries, and what no day is set for.
rule-cite-subcommittee-regulation = Subcommittee Regulation { $cite }
rule-cite-fee-regulation = Fee Regulation { $cite }
rule-elsewhere-by-practice = Not for this body ({ $body }); by practice, without a clause, for: { $bodies }.
rule-inadmissible-early = Without a session or activity since { $since }: { $years } years are long enough from { $from } on.
rule-inadmissible-unknown = Since when there has been no session or activity is not told.
rule-inadmissible-unwilling = No other member is willing to take over.
rule-inadmissible-willing-unknown = Whether another member is willing to take over is not told.
rule-restricted-outside = Members whose vote is restricted: { $members }; they are outside quorum and majority, and their votes are not taken ({ $cites }).
rule-restricted-inside = Members whose vote is restricted: { $members }; they are counted in the base all the same ({ $cites }).
rule-restricted-none = Members named as restricted: { $members }; no clause restricted a vote on { $date }, so they count like any other.
rule-holds-answered = The outcome is the same under every reading that gives an answer; one reading of interpretation { $ids } gives none.
rule-unanswered = One reading of interpretation { $ids } gives no answer.
may-they-restricted = Restricted members, beside those
may-they-candidates = Votes for each candidate
may-they-votes = Votes
may-they-written = Votes in writing
rule-case-count = { $field }: { $value } is no count from 0 to { $limit }.
rule-case-more = { $field }: { $value }, more than the { $limit } that there can be.
rule-case-day = { $field }: { $value } is no day; write 2024-12-31.
rule-case-unknown = { $field }: { $value } is not known.
rule-case-missing = { $field }: this is missing.
rule-case-late = { $field }: this lies after the day of the decision, { $limit }.
rule-case-twice = { $field }: { $value } votes, but { $limit } in favour and against; give the one or the other.
rule-carries-counting-written = How votes in writing are counted
rule-carries-counting-abstention = How abstentions are counted
rule-carries-counting-restricted = How members with a restricted vote are counted
rule-carries-counting-inactive = How long a coordinator must have been inactive
rule-carries-counting-earlier-wording = Which wording holds before an amendment
rule-carries-right = { $kind }, has the right: { $right }
rule-carries-no-right = { $kind }, does not have the right: { $right }
rule-carries-restriction = A restriction may take away: { $rights }
rule-carries-body = How it is made up and meets: { $body }
rule-carries-office = Office: { $office }
rule-carries-duty = Duty: { $duty }
rule-carries-provision = Among the rules: { $kind }
duty-no-day = no day is set; owed since { $since }
rules-earlier = The wording of that day is not on record.
rules-reworded = amended after this day
may-they-willing-unknown = not known
may-they-willing-yes = willing
may-they-willing-no = none willing

clause-wording = Official wording

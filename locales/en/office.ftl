### Engagements, correspondence, support, finance, claims and findings.

menu-engagements = Engagements
menu-findings = Findings
menu-claims = Claims of the report

engagements-title = Engagements
engagements-lead = Meetings, visits, receptions and speeches of the Secretary-General and the Secretariat.
engagements-sections = Sections
engagements-found =
    { $n ->
        [one] One engagement
       *[other] { $shown } engagements
    }
engagement-during = The event during which it took place
engagement-governments = Governments concerned
engagement-persons = Counterparts
engagement-organisations = Organisations
section-korea = Members in Korea
section-china = Members in China
section-japan = Members in Japan
section-mongolia = Members in Mongolia
section-russia = Members in Russia
section-missions = Embassies and consulates
section-organisations = Organisations
engagement-kind-meeting = meeting
engagement-kind-courtesy-call = courtesy call
engagement-kind-visit-received = visit received
engagement-kind-visit-made = visit made
engagement-kind-reception = reception
engagement-kind-speech = speech
engagement-kind-attendance = attendance
engagement-kind-application = application
engagement-kind-agreement = agreement
engagement-kind-roundtable = roundtable
engagement-kind-video-message = video message
engagement-kind-tour = tour
engagement-kind-other = other

correspondence-title = Letters and invitations
correspondence-lead = Cards, letters and invitations that reached the Secretariat in 2024.
letters-title = Cards and letters
letters-organisations = From organisations
invitations-title = Invitations
letter-kind-new-year-card = New Year card
letter-kind-new-year-letter = New Year letter
letter-kind-thank-you = letter of thanks
letter-kind-reply-condolence = reply to condolences
letter-kind-reply-congratulation = reply to congratulations
letter-kind-office-change = change of office
letter-kind-other = other
addressee-secretary-general = to the Secretary-General
addressee-secretariat = to the Secretariat

support-title = Support to members
support-lead =
    { $n ->
        [one] One service rendered in 2024.
       *[other] { $shown } services rendered in 2024.
    }
support-kind-invitation = invitations
support-kind-attendance = attendance
support-kind-speech = speech
support-kind-video-message = video message
support-kind-translation = translation
support-kind-interpretation = interpretation
support-kind-agreement = agreement
support-kind-bilateral-meeting = one-on-one meeting
support-kind-visit = visit
support-kind-materials = materials
support-kind-other = other

finance-title = Budget
finance-lead = The Secretariat’s budget as the annual report prints it. Accounts are not kept here yet.
finance-shares = Who bears it
finance-funder = Funder
finance-conversions = The same amount in other currencies, as printed
finance-currency = Currency
finance-amount = Amount
finance-rate = { $currency } for one unit, implied

quantity-exact = { $value } { $unit }
quantity-about = about { $value } { $unit }
quantity-about-bare = about { $value }
quantity-more-than = more than { $value } { $unit }
quantity-more-than-bare = more than { $value }
unit-governments =
    { $n ->
        [one] government
       *[other] governments
    }
unit-governments-of =
    { $n ->
        [one] government
       *[other] governments
    }
unit-persons =
    { $n ->
        [one] person
       *[other] persons
    }
unit-persons-of =
    { $n ->
        [one] person
       *[other] persons
    }
unit-countries =
    { $n ->
        [one] country
       *[other] countries
    }
unit-countries-of =
    { $n ->
        [one] country
       *[other] countries
    }
unit-works =
    { $n ->
        [one] work
       *[other] works
    }
unit-works-of =
    { $n ->
        [one] work
       *[other] works
    }
unit-items =
    { $n ->
        [one] item
       *[other] items
    }
unit-items-of =
    { $n ->
        [one] item
       *[other] items
    }
unit-events =
    { $n ->
        [one] event
       *[other] events
    }
unit-events-of =
    { $n ->
        [one] event
       *[other] events
    }
unit-works-awarded =
    { $n ->
        [one] awarded work
       *[other] awarded works
    }
unit-works-awarded-of =
    { $n ->
        [one] awarded work
       *[other] awarded works
    }
unit-committees =
    { $n ->
        [one] subcommittee
       *[other] subcommittees
    }
unit-committees-of =
    { $n ->
        [one] subcommittee
       *[other] subcommittees
    }
unit-clauses =
    { $n ->
        [one] clause
       *[other] clauses
    }
unit-clauses-of =
    { $n ->
        [one] clause
       *[other] clauses
    }
unit-years =
    { $n ->
        [one] year
       *[other] years
    }
unit-years-of =
    { $n ->
        [one] year
       *[other] years
    }
unit-percent = %
unit-KRW = KRW
unit-USD = USD
unit-CNY = CNY
unit-JPY = JPY

findings-title = Findings
findings-lead = What the annual report prints, beside what its own parts on record give. Nothing here says who is right.
findings-confirmed =
    { $n ->
        [one] One claim is confirmed by the records.
       *[other] { $shown } claims are confirmed by the records.
    }
findings-nothing = No claim is on record for this time.
findings-none = The records confirm everything that can be computed.
verdict-differs = Differs
verdict-incomplete = Parts missing
verdict-no-parts = No parts on record
verdict-not-computed = Not computed
verdict-confirmed = Confirmed
verdict-help-differs = The document prints one value, its parts on record give another.
verdict-help-incomplete = Some parts have no number on record; those that have do not contradict the printed value.
verdict-help-no-parts = The document prints a value, but none of the parts it would be made of.
finding-printed = Printed
finding-computed = On record
finding-summed = The parts printed give
finding-unknown =
    { $n ->
        [one] { $shown } part unknown
       *[other] { $shown } parts unknown
    }
finding-at-least = { $value } or more
finding-nothing = nothing to compute it from
finding-parts =
    { $n ->
        [one] One part
       *[other] { $shown } parts
    }
claims-title = Claims of the report
claims-lead =
    { $n ->
        [one] One claim of the annual report is on record.
       *[other] { $shown } claims of the annual report are on record.
    }
claims-subjects = Subjects
subject-identity = The association
subject-membership = Membership
subject-assembly = General Assembly
subject-chair = Chair
subject-working-committee = High-Level Working Committee
subject-subcommittees = Subcommittees
subject-workshop = Members Workshop
subject-roundtable = Ambassador roundtable
subject-bilateral = One-on-one meetings
subject-training = Training of civil servants
subject-forum = Young Leaders Forum
subject-near-day = NEAR DAY
subject-contest = Painting contest
subject-education = International understanding education
subject-results = Main results
subject-news = Engagements of the Secretariat
subject-member-news = News of the members
subject-invitations = Invitations
subject-letters = Cards and letters
subject-support = Support to members
subject-secretariat = Secretariat
subject-finance = Finance
subject-charter = Charter
subject-regulation = Subcommittee regulation
subject-partners = Partners
subject-map = Map
subject-plans = Plans
subject-messages = Greetings
practice-title = Meetings beside the articles
practice-help = Where the record of a meeting does not show what an article asks: what the record shows, the article, and what would have been needed. Votes in writing are not on record. The record may be incomplete.
practice-competence = power not shown
practice-quorum = quorum not shown

menu-log = Log of changes
log-title = The log of changes
log-lead = Every change of this register is an entry of a log, in the order in which it was made. What a checkpoint has signed cannot be altered or taken away without showing.
log-private = An entry is published as a salted commitment: a number of 32 bytes that fixes the content and tells nothing about it. Personal content can be erased, and the log still holds.
log-newest = The newest checkpoint
log-entries = Entries covered
log-waiting =
    { $n ->
        [one] One entry made since then waits for the next checkpoint.
       *[other] { $shown } entries made since then wait for the next checkpoint.
    }
log-signed = Signed
log-root = Root
log-name = Name of the log
log-key = Verifier key
log-key-former = Former verifier key
log-witnesses = Witnesses
log-no-witness = No member government has cosigned it yet.
log-download = Download the newest checkpoint
log-checkpoints = Checkpoints
log-earlier = All { $shown } checkpoints as JSON
log-note = Signed note
log-note-over = checkpoint over { $size }
log-none = Nothing has been signed yet.
log-how = Check it yourself
log-how-keep = Keep the verifier key and a checkpoint, best in another house than this site's. Whoever has them can show later whether entries were changed or are missing.
log-how-receipt = Take a receipt for the entry that matters to you, by its number:
log-how-folder = Copy the published folder and check it without this site:
log-how-check = Check a receipt without any connection:
log-how-witness = A member government can be a witness: it cosigns a checkpoint only if the log goes on from the last one it cosigned:
log-formats = The formats are open and other programs read them: RFC 6962, and C2SP's tlog-tiles, tlog-checkpoint, tlog-proof and tlog-cosignature.
check-observed =
    { $n ->
        [one] { $shown } decision on record that does not show what an article asks
       *[other] { $shown } decisions on record that do not show what an article asks
    }
check-verdict = { $verdict }: { $shown }
check-computed = printed { $printed } (lines { $lines }), computed { $computed } ({ $figure })
check-summed = printed { $printed } (lines { $lines }), the parts printed give { $computed }
check-parts = parts: { $parts }

claim-reason = Why:

### The annual report and other papers.

report-title = Annual report { $year }
report-description = What { $association } did in { $year }, computed from its register.
report-contents = Contents
report-chapter-figures = The year in figures
report-chapter-bodies = General Assembly and High-Level Working Committee
report-chapter-programmes = Programmes of the Secretariat
report-chapter-members = Members and partners
report-chapter-edition = About this edition
report-greetings-note = These are summaries in our own words. They stand where the signed texts stand in the printed report.
report-figures-lead = Every number is computed from the records of the year. Its name and its parts are in the HTML and JSON editions.
report-chart-growth = Members at the end of each year whose joining date is on record
report-chart-governments = Governments that took part, by event and country
report-chart-works = Works entered for the contest, by country
report-chart-engagements = Engagements by month
report-chart-news = News by country
report-chart-alt = Chart: { $title }. { $values }
report-theme = Theme: { $theme }
report-unknown = not on record
report-at-least = ≥ { $value }
report-fact-countries =
    { $n ->
        [one] country
       *[other] countries
    }
report-fact-subcommittees =
    { $n ->
        [one] subcommittee
       *[other] subcommittees
    }
report-fact-events =
    { $n ->
        [one] meeting or other event held
       *[other] meetings and other events held
    }
report-fact-works =
    { $n ->
        [one] work entered for the contest
       *[other] works entered for the contest
    }
report-fact-engagements =
    { $n ->
        [one] engagement
       *[other] engagements
    }
report-fact-news =
    { $n ->
        [one] news item of members
       *[other] news items of members
    }
report-fact-invitations =
    { $n ->
        [one] invitation
       *[other] invitations
    }
report-fact-letters =
    { $n ->
        [one] card or letter
       *[other] cards and letters
    }
report-fact-support =
    { $n ->
        [one] support to a member
       *[other] supports to members
    }
report-fact-governments =
    { $n ->
        [one] government
       *[other] governments
    }
report-fact-persons =
    { $n ->
        [one] person
       *[other] persons
    }
report-fact-trainees =
    { $n ->
        [one] trainee
       *[other] trainees
    }
report-fact-awards =
    { $n ->
        [one] award
       *[other] awards
    }
report-fact-posts =
    { $n ->
        [one] post of the secretariat
       *[other] posts of the secretariat
    }
report-fact-dispatched =
    { $n ->
        [one] official sent by a member
       *[other] officials sent by members
    }
report-fact-times =
    { $n ->
        [one] session held so far
       *[other] sessions held so far
    }
report-fact-never-met =
    { $n ->
        [one] subcommittee that never met
       *[other] subcommittees that never met
    }
report-fact-section =
    { $n ->
        [one] engagement: { $section }
       *[other] engagements: { $section }
    }
report-not-met = It did not meet in { $year }.
report-date = Date
report-from = From
report-addressee = To
report-signed = Signed by
report-subject = Subject
report-kind = Kind
report-outcome = Outcome
report-result = Result
report-name = Name
report-office = Office
report-award = Award
report-work = Work
report-unit = Unit
report-post = Post
report-dispatched = Dispatched by
report-staff = Staff
report-held = { $post }, { $name }
report-money = { $currency } { $amount }
report-percent = { $n } %
report-share = Share
report-cite = { $instrument }, { $article }
report-clause = Clause
report-says = What it says
report-act = Act
report-note = Note
report-since = Member since
report-results-lead = The main results as the printed report gives them.
report-edition-how = This report was produced from the register as it stood on { $date }; its figures and texts are taken from that state.
report-edition-words = Texts are summaries in our own words, not the official wording. Where a text does not exist in this language, it stands in another, which is marked.
report-edition-log = The log of changes of the register had { $size } entries.
report-edition-claims = Printed values beside the records
report-edition-fonts = Set in Noto Sans and Noto Sans CJK under the SIL Open Font License 1.1.
report-verdict = Verdict
report-meaning = Meaning
report-verdict-confirmed = The records give the same value.
report-verdict-differs = The records, or the parts printed, give another value.
report-verdict-incomplete = Some parts have no number on record; the rest do not contradict.
report-verdict-no-parts = No part of it is on record.
report-verdict-not-computed = A statement, or a number that nothing on record adds up to.
report-figures-records = Figures and their records
report-figures-records-lead = Each figure by its name, with the records that make it up. ≠ marks a number that the printed report gives differently.
report-claim-differs = { $title }: printed { $printed }, on record { $computed }.
report-sheet-attendance = Attendance
report-sheet-persons = Persons by event
report-figure = Figure
report-parts = Parts
report-completeness = Completeness
report-complete = complete
report-incomplete = a lower bound

certificate-membership = Certificate of membership
certificate-membership-description = { $name }, membership on { $date }
certificate-before = This certifies that
certificate-membership-after = is on { $date } in the register of { $association } with this kind of membership: { $kind }.
certificate-proof = Made from the public register, in which it can be checked.
certificate-download = Certificate of membership (PDF)

menu-reports = Annual reports
editions-title = Annual reports
editions-lead = Reports made from the register and issued. An issued edition never changes; after a correction another one is issued, which says what is different.
editions-none = No report has been issued yet.
edition-number = Edition { $number }
edition-title = Annual report { $year }, edition { $number }
edition-superseded = a later edition exists
edition-lead = The files below are those that were issued, byte for byte.
edition-issued = Issued
edition-by = Issued by
edition-by-operator = whoever runs the installation
edition-figures = Figures it rests on
edition-files = Files
edition-bytes = { $bytes } bytes
edition-digest = Beside each file stands its SHA-256, by which anyone can check it.
edition-chapters = Chapters that say something else
report-form-pdf = To print (PDF)
report-form-html = To read on a screen (HTML)
report-form-xlsx = Statistics as a workbook (XLSX)
report-form-json = Figures as data (JSON)
report-produce = Produce and issue
report-produce-lead = A report is made in the background. What is produced is seen by those who may produce it, until it is issued.
report-no-years = Nothing is on record of which a report could tell.
report-year = Year
report-langs = Languages
report-forms = Forms
report-produce-do = Produce
report-issue = Issue an edition
report-issue-lead = All languages and forms are made anew and kept for good. This cannot be undone; a correction is another edition.
report-issue-sure = I have looked at what was produced.
report-issue-do = Issue
report-jobs = Productions
report-jobs-none = Nobody has asked for a report yet.
report-job-title = Report of { $year }
report-job-waiting = waiting
report-job-running = under way
report-job-ready = ready
report-job-failed = failed
report-job-interrupted = interrupted
report-job-issues = issues an edition
report-job-progress = { $step } of { $steps } files made.
report-job-doing = Now: { $lang }, { $form }.
report-job-bar = Progress
report-job-refresh = This page is shown anew every few seconds.
report-job-look = Look now
report-job-interrupted-help = The program was stopped before the report was finished. Nothing was issued.
report-job-again = Start again
report-job-edition = To the issued edition
report-job-day = These files are a draft and are kept for a day.
report-failure-no-records = Nothing is on record of the year { $value }.
report-failure-no-records-remedy = Years with records: { $instead }.
report-failure-missing-forms = The fonts of the press have no form for these characters: { $value }
report-failure-missing-forms-remedy = Correct the record in which they stand, or have the fonts extended.
report-failure-unchanged = The register says what edition { $value } says; there is nothing to issue.
report-failure-unchanged-remedy = Correct the register first, if something is wrong.
report-failure-overtaken = Another edition of this year was issued meanwhile. Nothing was issued.
report-failure-overtaken-remedy = Look at it, and start again if it is still needed.
report-failure-bug = Something went wrong on our side while the report was made.
report-failure-bug-remedy = It has been noted in the log. Start again; if it stays, tell whoever runs the installation.
report-edition-draft = This is a draft: it was not issued.
report-edition-issued = Edition { $number }, issued on { $date }.
report-edition-changes = What is different from edition { $number }
report-before = Before
report-after = Now
report-chapter = Chapter
report-change = Change
report-change-changed = says something else
report-change-added = new
report-change-gone = gone
report-photo = { $title } (picture: { $credit })
report-photo-missing = { $caption }. The picture cannot be shown: { $alt }
report-claims = Printed values that the records do not confirm
report-claims-lead = Each with its verdict and the reason.
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

problem-report-year = Nothing is on record of the year “{ $value }”.
problem-report-year-remedy = Choose a year with records: { $instead }.
problem-report-none = Nothing was chosen for “{ $value }”.
problem-report-none-remedy = Choose at least one of: { $instead }.
problem-report-early = The year { $value } is not over yet.
problem-report-early-remedy = Produce a draft now, and issue the report when the year is over.
problem-report-sure = The box “{ $value }” is not ticked.
problem-report-sure-remedy = Produce the report, look at it, then tick the box.
problem-report-busy = A report is being made already, and one is made at a time.
problem-report-busy-remedy = Wait until it is ready; the page of the annual reports shows how far it is.
problem-report-done = This production came to its end; there is nothing to start again.
problem-report-done-remedy = Ask for a new one on the page of the annual reports.
problem-report-file = There is no file “{ $value }” here.
problem-report-file-remedy = Drafts are kept for a day; issued editions stand on the page of the annual reports.

certificate-link = certificate
certificate-participation = Certificate of participation
certificate-participation-description = { $name }, participation: { $event }
certificate-participation-after = took part in “{ $event }”.
certificate-participation-of = Certificate of participation of { $name }
certificate-award = Certificate of award
certificate-award-description = { $title }: { $award }, { $event }
certificate-award-before = This award is given to the work
certificate-award-after = entered by { $name } for “{ $event }”.
certificate-award-of = Certificate of award for “{ $title }”

report-charter-official = Where the official wording was brought, it stands here as it is; elsewhere a summary in our own words does.

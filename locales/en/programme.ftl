### Events, plans, contest.

menu-calendar = Calendar

calendar-title = Calendar
calendar-years = Years
calendar-empty = Nothing is on record for this choice.
calendar-undated = Without a known month

event-online = online
event-theme = Theme
event-host = Host
event-part-of = Part of
event-open = Open the event
event-outcomes = Outcomes
event-programme = Programme
event-speakers = Speakers
event-participation = Participation
event-governments =
    { $n ->
        [one] One government is named.
       *[other] { $shown } governments are named.
    }
event-partly-named = More took part whom the report does not name.
event-persons =
    { $n ->
        [one] One person took part.
       *[other] { $shown } persons took part.
    }
event-country = Country
event-governments-column = Governments
event-persons-column = Persons
event-within = During this event

event-kind-general-assembly = General Assembly
event-kind-working-committee = High-Level Working Committee
event-kind-subcommittee = Subcommittee session
event-kind-workshop = Members Workshop
event-kind-roundtable = Roundtable
event-kind-training = Training
event-kind-forum = Forum
event-kind-near-day = NEAR DAY
event-kind-contest = Contest
event-kind-exhibition = Exhibition
event-kind-education = Education
event-kind-bilateral = One-on-one meeting
event-kind-conference = Conference
event-kind-ceremony = Ceremony
event-kind-other = Other
event-status-held = held
event-status-planned = planned
event-status-proposed = proposed
event-status-cancelled = cancelled

outcome-adopted = adopted
outcome-rejected = rejected
outcome-decided = decided
outcome-agreed = agreed
outcome-proposed = proposed
outcome-reported = reported
outcome-announced = announced

contest-works =
    { $n ->
        [one] One work
       *[other] { $shown } works
    }
contest-entries = Works by government
contest-government = Government
contest-works-column = Works
contest-awards = Awards
contest-no-names = Artists are minors: their names are not kept.
award-grand = Grand prize
award-excellence = Excellence award
award-encouragement = Encouragement award
award-shortlisted = Shortlisted

plans-title = Plans
plans-lead = What was announced for later, as of the 2024 annual report; whether it was carried out is seen in the calendar.
plan-passed = date has passed
calendar-file = Subscribe in your calendar (iCalendar)
calendar-feeds = Calendars of single bodies to subscribe to

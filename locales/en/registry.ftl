### Members, bodies, offices, subcommittees, partners.

menu-members = Members
menu-bodies = Bodies
menu-subcommittees = Subcommittees
menu-secretariat = Secretariat

members-title = Members
members-lead =
    { $n ->
        [one] One government belongs to the association on { $date }.
       *[other] { $n } governments belong to the association on { $date }.
    }
members-undated =
    { $n ->
        [one] Of one of them the day of joining is not on record; it counts from the founding.
       *[other] Of { $shown } of them the day of joining is not on record; they count from the founding.
    }
members-kind-full = full members
members-kind-associate = associate members
members-kind-special = special members
members-kind-observer = observers
members-count-full =
    { $n ->
        [one] full member
       *[other] full members
    }
members-count-associate =
    { $n ->
        [one] associate member
       *[other] associate members
    }
members-count-special =
    { $n ->
        [one] special member
       *[other] special members
    }
members-count-observer =
    { $n ->
        [one] observer
       *[other] observers
    }
members-position =
    { $lat }° { $ns ->
        [n] N
       *[s] S
    }, { $lon }° { $ew ->
        [e] E
       *[w] W
    }
members-kind-one-full = Full member
members-kind-one-associate = Associate member
members-kind-one-special = Special member
members-kind-one-observer = Observer
members-filter-text = Name, in any language
members-filter-country = Country
members-filter-kind = Kind of membership
members-found =
    { $n ->
        [one] One government
       *[other] { $shown } governments
    }
members-none = No government fits.
members-not-on-day = Not a member on this day
members-iso = ISO 3166-2
members-within = Part of
members-type = Rank in its country
members-seat = Seat
members-website = Website
members-list-number = Number in the printed list of its country
members-history = Membership
members-never = No membership is on record.
members-began-at = where it began
members-names = Names
members-name-period = Used
members-name-always = always
members-aliases = Also found as:
members-misprint = misprint
members-no-mentions = Nothing else on record speaks of this government.

mention-term = Offices and dispatched officials
mention-subcommittee = Subcommittees coordinated
mention-event = Meetings and programmes
mention-outcome = Decisions
mention-engagement = Engagements of the Secretariat
mention-news = News
mention-invitation = Invitations sent
mention-letter = Cards and letters sent
mention-support = Support received
mention-entry = Contest works
mention-award = Contest awards
mention-budget = Budget shares
mention-plan = Plans
mention-claim = Claims of the report
mention-partner = Partners

role-holder = holder
role-dispatched = sent an official
role-coordinator = coordinator
role-co-coordinator = co-coordinator
role-participant = took part
role-host = host
role-presenter = presented
role-reporter = reported
role-partner = partner
role-winner = winner
role-trainee = trainees
role-applicant = applicants
role-registered = registered
role-speaker = spoke
role-staff = staff
role-concerned = concerned
role-counterpart = counterpart
role-inviter = invited
role-supported = supported
role-entrant = sent works
role-funder = funder
role-grand = grand prize
role-excellence = excellence award
role-encouragement = encouragement award
role-shortlisted = shortlisted
role-new-year-card = New Year card
role-new-year-letter = New Year letter
role-thank-you = letter of thanks
role-reply-condolence = reply to condolences
role-reply-congratulation = reply to congratulations
role-office-change = change of office
role-other = other

bodies-title = Bodies
bodies-lead = Who decides, who prepares, who carries out.
article-of-charter = Charter, article { $article }
body-duties = Duties
body-units = Units
body-posts = Offices and posts
body-meetings = Meetings on record
term-seen = on record in { $date }
term-dispatched = dispatched by
term-nobody = Nobody is on record for this day.
term-others =
    { $n ->
        [one] One other term
       *[other] { $shown } other terms
    }

secretariat-title = Secretariat
secretariat-lead = Its units, posts and the people who hold them, with the governments that sent them.

subcommittees-title = Subcommittees
subcommittees-lead =
    { $n ->
        [one] One subcommittee exists on { $date }.
       *[other] { $n } subcommittees exist on { $date }.
    }
subcommittee-name = Subcommittee
subcommittee-coordinator = Coordinator
subcommittee-founded = Founded
subcommittee-times = Sessions held
subcommittee-fields = Fields of work
subcommittee-item = Item of the regulation
subcommittee-not-on-day = Does not exist on this day
subcommittees-others = Not existing on this day

partners-title = Partners
partner-founded = Founded
partner-ended = Partnership ended
partner-members = Members, as printed
partner-countries = Countries, as printed
government-type-administrative-region = Oblast
government-type-administrative-territory = Krai
government-type-autonomous-region = Autonomous region
government-type-basic-city = City
government-type-capital-city = Capital city
government-type-metropolitan-city = Metropolitan city
government-type-municipality = Municipality
government-type-prefecture = Prefecture
government-type-province = Province
government-type-province-CN = Province
government-type-province-KR = Province (do)
government-type-province-KP = Province (do)
government-type-province-MN = Province (aimag)
government-type-region = Region
government-type-republic = Republic
government-type-special-city = Special city
government-type-special-self-governing-city = Special self-governing city
government-type-special-self-governing-province = Special self-governing province
map-title = Members on { $date }, as a map
map-zoom = Zoom to a country
map-whole = All
map-past = Skip the map: the same members are listed below it
map-note = A schematic drawing, no statement about any border. Shapes: Natural Earth.
body-calendar = In the calendar
body-calendar-file = Subscribe to its meetings (iCalendar)
secretariat-chart = Organisation chart
mention-all = In the whole list
members-contacts = Contacts (not public)

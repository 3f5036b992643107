### Front page and news.

menu-news = News

home-title = Front page
home-figures = In figures on { $date }
home-governments =
    { $n ->
        [one] government
       *[other] governments
    }
home-countries =
    { $n ->
        [one] country
       *[other] countries
    }
home-subcommittees =
    { $n ->
        [one] subcommittee
       *[other] subcommittees
    }
home-by-country = Members by country
home-explore = Explore
home-founded = Founded on
home-before-founding = Nothing is on record for { $date }: it is before the founding.

news-title = News of the members
news-headline-only = The annual report prints this headline and nothing more.
news-of-government = News from { $name }
news-lead =
    { $n ->
        [one] One headline from the member governments in 2024.
       *[other] { $shown } headlines from the member governments in 2024.
    }
search-title = Search
search-everything = Search everything
search-label = What are you looking for?
search-submit = Search
search-hint = Type a name, a place, a year or a subject in any of the six languages.
search-nothing = Nothing was found. Try fewer words, another spelling or another language.
search-near = similar spelling
search-kinds = Kinds of results
search-kind-government = Government
search-kind-body = Body
search-kind-subcommittee = Subcommittee
search-kind-term = Office
search-kind-partner = Partner
search-kind-instrument = Instrument
search-kind-clause = Clause
search-kind-event = Event
search-kind-plan = Plan
search-kind-award = Award
search-kind-engagement = Engagement
search-kind-letter = Letter
search-kind-invitation = Invitation
search-kind-support = Support
search-kind-budget = Budget
search-kind-claim = Claim of the report
search-kind-news = News
search-found = { $n ->
    [one] { $shown } result
   *[other] { $shown } results
}
home-next = Next dates
home-last = Latest dates
home-support = What the Secretariat did for single members at their request.
home-all-news = All news
menu-statistics = Statistics
statistics-title = Statistics
statistics-lead = Computed from the records, never typed in: every number can be taken home with the table it comes from.
statistics-growth = Members at the end of each year
statistics-year = Year
statistics-month = Month
statistics-section = Counterpart
statistics-event = Event
statistics-government = Government
statistics-count = Number
statistics-total = Total
statistics-undated = Joining date not on record
statistics-undated-note =
    { $n ->
        [one] For one member no joining date is on record. It stands in no column, since nobody knows in which year it belongs; the table has it in a row of its own.
       *[other] For { $shown } members no joining date is on record. They stand in no column, since nobody knows in which year they belong; the table has them in a row of their own.
    }
statistics-drawn = { $drawn } of { $all } shown; the table below has them all.
statistics-governments = Governments that took part, by event and country
statistics-persons = Persons who took part, by event and country
statistics-engagements-month = Engagements by month and by the country where they took place
statistics-engagements-section = Engagements by counterpart
statistics-works = Works entered for the drawing contest, by government
statistics-table = The numbers as a table

## What waits
work-draft = A draft to publish: { $title }

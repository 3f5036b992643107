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
home-by-country = Governments by country
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
search-kind-decision = Decision
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
statistics-growth = Members at the end of each year (only those with a known joining date)
statistics-year = Year
statistics-month = Month
statistics-section = Counterpart
statistics-event = Event
statistics-government = Government
statistics-count = Number
statistics-total = Total
statistics-undated = Joining date not on record
statistics-month-unknown = Month not on record
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
statistics-works = Works entered for the painting contest, by government
statistics-table = The numbers as a table

## What waits
work-draft = A draft to publish: { $title }
about-title = About this register
about-lead = What stands here, who answers for it, and what becomes of those who read it.
about-records = What is shown
about-records-text = Every page shows the association as its records tell it on the day at the top. Figures are computed from records, and each record names the document and the lines it was taken from. Translations that nobody has confirmed yet are marked.
about-contact = Who answers for it
about-contact-text = The secretariat keeps the register and corrects it. Whoever finds a mistake is asked to tell it, with the address of the page.
about-website = Website of the association
about-access = Accessibility
about-access-text = The pages are built to WCAG 2.2, level AA: by keyboard, with a screen reader, in light and dark, enlarged, on paper and without JavaScript. Every kind of page is checked by program before each release. Whoever meets a barrier is asked to tell the secretariat.
about-privacy = Privacy
about-privacy-text = Reading leaves no trace: no cookie is set before somebody opens the sign-in page, nothing is loaded from other sites, and the log of the server keeps neither mail addresses nor names. Officials stand here in their public office only, and no child by name.
about-own = Whoever signs in finds on the page about themselves what is kept about them, takes it along as a file, and may have it erased; what was done in office stays on record.
about-data = For programs
about-data-text = Everything that pages show can be had as data, without a key.
about-data-api = Description of the interface (OpenAPI)
about-data-calendar = Calendar to subscribe to (iCalendar)
about-data-news = News to subscribe to (Atom)
about-data-decisions = Decisions to subscribe to (Atom)
about-data-tables = Statistics as tables (CSV, XLSX)

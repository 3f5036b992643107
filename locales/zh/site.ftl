### Front page and news.

menu-news = News

home-title = Front page
home-figures = In figures on { $date }
home-governments = governments
home-countries = countries
home-subcommittees = subcommittees
home-by-country = Members by country
home-explore = Explore
home-founded = Founded on

news-title = News of the members
news-lead =
    { $n ->
        [one] One headline from the member governments in 2024.
       *[other] { $shown } headlines from the member governments in 2024.
    }

// Addresses that together show every page type. Language and origin come in front.
export const PAGES = [
  "/", "/about", "/members", "/members?country=MN&kind=full", "/members?q=nothing+of+the+kind", "/members/CN-LN", "/members/KR-42?on=2023-06-10",
  "/bodies", "/bodies/general-assembly", "/subcommittees", "/subcommittees/energy-cooperation", "/secretariat", "/partners",
  "/charter", "/charter/charter", "/charter/charter?on=2016-09-26", "/meetings", "/calendar?year=2024", "/calendar?year=1970", "/calendar?body=general-assembly",
  "/events/2024-09-24-14th-working-committee", "/events/2024-12th-painting-contest", "/plans", "/engagements?section=russia", "/engagements/2024-01-22-missions-02",
  "/correspondence", "/support", "/finance", "/log", "/report", "/claims", "/claims/2024-members-full", "/findings", "/decisions", "/news", "/news?country=JP", "/news/2024-kr-26-01", "/charter/charter/charter-9-2", "/charter/charter/changes?from=2015-01-01", "/statistics", "/may-they?body=general-assembly&matter=amend-charter&day=2025-06-11&present=42&for=25&against=5&abstain=12",
  "/rights", "/duties?on=2024-12-31", "/rules", "/interpretations", "/search", "/search?q=%E8%BE%BD%E5%AE%81", "/search?q=nothing+whatsoever", "/members?zoom=KR", "/members?country=xx", "/problems/month", "/no-such-page",
];

// Addresses that are refused, with the status of the refusal.
export const REFUSED = { "/members?country=xx": 422, "/no-such-page": 404 };

export const LANGS = ["en", "zh", "ja", "ko", "mn", "ru"];

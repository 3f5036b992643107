use std::collections::BTreeSet;

use base::Lang;

use crate::support::{Answer, TestApp, runtime, with_shared_near};

/// Addresses that together show every page type, full, filtered and empty.
pub const SAMPLES: &[&str] = &[
    "/",
    "/?on=1996-09-12",
    "/members",
    "/members?on=2023-12-31",
    "/members?country=MN&kind=full",
    "/members?q=nothing+of+the+kind",
    "/members/CN-LN",
    "/members/KR-42?on=2023-06-10",
    "/members/KR-47-POHANG",
    "/members/KR-11",
    "/members/JP-35",
    "/bodies",
    "/bodies/general-assembly",
    "/bodies/secretariat",
    "/subcommittees",
    "/subcommittees?on=1998-12-31",
    "/subcommittees/energy-cooperation",
    "/subcommittees/border-cooperation",
    "/secretariat",
    "/secretariat?on=2000-01-01",
    "/partners",
    "/charter",
    "/charter/charter",
    "/charter/charter?on=2016-09-26",
    "/charter/subcommittee-regulation",
    "/charter/fee-regulation",
    "/meetings",
    "/meetings?on=2024-12-31&body=working-committee",
    "/meetings/2024-09-24-14th-working-committee",
    "/meetings/2024-07-25-energy-cooperation-1st",
    "/meetings/2027-16th-general-assembly",
    "/calendar",
    "/calendar?year=2024",
    "/calendar?year=1970",
    "/calendar?body=working-committee",
    "/events/2024-09-24-14th-working-committee",
    "/events/2024-12th-painting-contest",
    "/events/2024-05-22-members-workshop",
    "/plans",
    "/engagements",
    "/engagements?section=russia",
    "/engagements?month=2024-05",
    "/correspondence",
    "/support",
    "/finance",
    "/log",
    "/report",
    "/claims",
    "/findings",
    "/news",
    "/news?country=JP",
    "/members?zoom=KR",
    "/charter/charter/charter-9-2",
    "/charter/charter/charter-4bis3?on=2020-01-01",
    "/charter/charter/changes",
    "/charter/subcommittee-regulation/changes?from=2011-01-01&until=2018-12-31",
    "/charter/fee-regulation/changes?from=2020-01-01&until=2020-12-31",
    "/bodies/subcommittees",
    "/may-they",
    "/may-they?body=general-assembly&matter=amend-charter&day=2025-06-11&present=42&for=28&against=14",
    "/may-they?body=working-committee&matter=approve-budget&day=2014-06-11&present=4200",
    "/rights",
    "/rights?on=2016-09-26",
    "/duties",
    "/duties?on=2024-12-31",
    "/rules",
    "/rules?on=1997-01-01",
    "/interpretations",
    "/statistics",
    "/decisions",
    "/decisions?matter=amend-charter",
    "/calendar?body=general-assembly",
    "/problems/month",
    "/news?country=JP&month=2024-05",
    "/claims?subject=membership",
    "/statistics?year=2023",
    "/search",
    "/search?q=Liaoning",
    "/search?q=nothing+whatsoever",
];

fn check(lang: Lang, address: &str, answer: &Answer) {
    // Numbers that cannot be bring the form back, refused.
    let status = if address.contains("present=4200") {
        422
    } else {
        200
    };
    assert_eq!(answer.status.as_u16(), status, "{lang} {address}");
    let document = answer.document();
    assert_eq!(document.inline(), Vec::<String>::new(), "{lang} {address}");
    assert_eq!(document.faults(), Vec::<String>::new(), "{lang} {address}");
    assert_eq!(document.count("h1"), 1, "{lang} {address}");
    assert_eq!(
        document.attributes("html", "lang"),
        [lang.code()],
        "{lang} {address}"
    );
    assert!(
        !answer.body.contains('⟦'),
        "{lang} {address} shows a raw key: {}",
        raw_keys(&answer.body)
    );
    let ids = document.attributes("[id]", "id");
    let distinct: BTreeSet<&String> = ids.iter().collect();
    assert_eq!(ids.len(), distinct.len(), "{lang} {address} uses an id twice");
    let labelled: BTreeSet<String> = document.attributes("label[for]", "for").into_iter().collect();
    for id in document.attributes("input[id], select[id]", "id") {
        assert!(labelled.contains(&id), "{lang} {address}: no label for {id}");
    }
}

fn raw_keys(body: &str) -> String {
    let keys: BTreeSet<&str> = body
        .split('⟦')
        .skip(1)
        .filter_map(|rest| rest.split('⟧').next())
        .collect();
    keys.into_iter().collect::<Vec<_>>().join(", ")
}

#[test]
fn every_page_renders_in_every_language() {
    with_shared_near(|app| async move {
        for lang in Lang::ALL {
            for address in SAMPLES {
                let answer = app.get(&format!("/{lang}{address}")).await;
                check(lang, address, &answer);
            }
        }
    });
}

#[test]
fn every_list_has_an_empty_state() {
    runtime().block_on(async {
        let app = TestApp::empty().await;
        let lists = [
            "/",
            "/members",
            "/bodies",
            "/subcommittees",
            "/secretariat",
            "/partners",
            "/charter",
            "/calendar",
            "/plans",
            "/engagements",
            "/correspondence",
            "/support",
            "/finance",
            "/log",
            "/report",
            "/claims",
            "/findings",
            "/news",
            "/search",
            "/search?q=anything",
            "/statistics",
            "/decisions",
            "/duties",
        ];
        for lang in Lang::ALL {
            for address in lists {
                check(lang, address, &app.get(&format!("/{lang}{address}")).await);
            }
        }
    });
}

#[test]
fn every_link_of_every_page_leads_to_a_page_and_every_anchor_exists() {
    with_shared_near(|app| async move {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let mut waiting = vec!["/en/".to_owned()];
        let mut dead = Vec::new();
        let mut anchors: BTreeSet<(String, String)> = BTreeSet::new();
        let mut ids: std::collections::BTreeMap<String, BTreeSet<String>> = std::collections::BTreeMap::new();
        while let Some(address) = waiting.pop() {
            let answer = app.get(&address).await;
            if answer.status.as_u16() != 200 {
                dead.push(format!("{address}: {}", answer.status));
                continue;
            }
            let document = answer.document();
            ids.insert(
                address.clone(),
                document.attributes("[id]", "id").into_iter().collect(),
            );
            for link in document.attributes("main a[href], .menu a[href], footer a[href]", "href") {
                // The map with every country in view, for every way to narrow the list, is one page many times over.
                if link.contains("zoom=") && link.contains('&') {
                    continue;
                }
                // One certificate is set like the other.
                if link.contains("/certificate.pdf") && !link.contains("/CN-LN/") {
                    continue;
                }
                if !link.starts_with("/en") && !link.starts_with("/api") && !link.starts_with('#') {
                    continue;
                }
                let (page, anchor) = link.split_once('#').unwrap_or((link.as_str(), ""));
                let page = if page.is_empty() {
                    address.clone()
                } else {
                    page.to_owned()
                };
                if !anchor.is_empty() {
                    anchors.insert((page.clone(), anchor.to_owned()));
                }
                if seen.insert(page.clone()) {
                    waiting.push(page);
                }
            }
        }
        let lost: Vec<_> = anchors
            .iter()
            .filter(|(page, anchor)| ids.get(page).is_some_and(|ids| !ids.contains(anchor)))
            .collect();
        assert_eq!(dead, Vec::<String>::new());
        assert_eq!(lost, Vec::<&(String, String)>::new());
        assert!(seen.len() > 400, "only {} pages were reached", seen.len());
    });
}

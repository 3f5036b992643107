use base::Lang;
use office::reports::Verdict;
use plenary::annual::{Form, Gathered, NoRecords, Speaker, Words, gather, print, tell};

use crate::support::{TestApp, with_shared_near};

fn words(app: &TestApp) -> Words<'_> {
    app.app.words()
}

async fn year(app: &TestApp) -> Gathered {
    gather(
        &app.db,
        &app.app.files.store,
        &app.app.association,
        &app.app.rules,
        2024,
    )
    .await
    .expect("the year has records")
}

fn told(words: Words<'_>, year: &Gathered, lang: Lang, form: Form) -> String {
    String::from_utf8(print(words, year, lang, form, None).expect("it can be told")).expect("it is text")
}

#[test]
fn a_report_has_the_same_chapters_and_figures_in_every_language() {
    with_shared_near(|app| async move {
        let year = year(&app).await;
        let mut shapes = Vec::new();
        for lang in Lang::ALL {
            let report = tell(words(&app), &year, lang, None);
            let text = serde_json::to_string(&report).expect("it is data");
            assert!(!text.contains('⟦'), "{lang} shows a raw key");
            assert_eq!(press_missing(&text), "", "{lang}");
            let shape: Vec<(String, usize, usize)> = report
                .chapters
                .iter()
                .map(|chapter| {
                    let figures = serde_json::to_string(&chapter.blocks).expect("they are data");
                    let cited = figures.matches("\"figure\":\"").count();
                    (chapter.id.clone(), chapter.blocks.len(), cited)
                })
                .collect();
            shapes.push(shape);
        }
        assert_eq!(shapes[0].len(), 16);
        assert!(shapes.iter().all(|shape| *shape == shapes[0]), "{shapes:?}");
    });
}

/// Characters for which the press has no form.
fn press_missing(text: &str) -> String {
    press::missing_forms(text).into_iter().collect()
}

#[test]
fn every_number_of_the_html_edition_leads_to_its_figure_and_what_differs_is_said() {
    with_shared_near(|app| async move {
        let year = year(&app).await;
        let page = told(words(&app), &year, Lang::Zh, Form::Html);
        let document = crate::support::Document::parse(&page);
        let ids = document.attributes("[id]", "id");
        for link in document.attributes("a.figure", "href") {
            assert!(ids.contains(&link.trim_start_matches('#').to_owned()), "{link}");
        }
        let differing = year.findings.iter().filter(|finding| {
            let is_of_end = finding.claim.on.is_none_or(|on| on.last_day() == year.end);
            finding.verdict == Verdict::Differs && finding.claim.figure.is_some() && is_of_end
        });
        let claims: Vec<String> = differing
            .map(|finding| format!("/zh/claims/{}", finding.claim.id))
            .collect();
        assert!(!claims.is_empty());
        let said = document.attributes("details a", "href");
        for claim in claims {
            assert!(said.contains(&claim), "{claim} is not said");
        }
    });
}

#[test]
fn what_was_printed_is_confirmed_or_its_difference_has_a_reason() {
    with_shared_near(|app| async move {
        let year = year(&app).await;
        let mut lines = Vec::new();
        let mut unexplained = Vec::new();
        for finding in &year.findings {
            let claim = &finding.claim;
            let values: Vec<&str> = finding.figures().map(|figure| figure.value.as_str()).collect();
            let list = match finding.verdict {
                Verdict::Confirmed => "agrees",
                Verdict::Differs => "differs",
                Verdict::Incomplete | Verdict::NoParts | Verdict::NotComputed => "not reproducible",
            };
            let printed = claim.value.as_deref().unwrap_or("in words");
            lines.push(format!(
                "{list} | {} | {} | {printed} | {}",
                claim.id,
                finding.verdict.word(),
                values.join(", ")
            ));
            let explained = Lang::ALL.iter().all(|lang| {
                let reason = claim.reason.as_ref().and_then(|reason| reason.get(*lang));
                reason.is_some_and(|reason| !reason.trim().is_empty())
            });
            if finding.verdict != Verdict::Confirmed && !explained {
                unexplained.push(claim.id.clone());
            }
            if finding.verdict == Verdict::Confirmed {
                assert!(claim.reason.is_none(), "{} agrees and needs no reason", claim.id);
            }
        }
        lines.sort();
        insta::assert_snapshot!("claims", lines.join("\n"));
        assert_eq!(unexplained, Vec::<String>::new(), "{}", unexplained.len());
        let html = told(words(&app), &year, Lang::Ko, Form::Html);
        let json = told(words(&app), &year, Lang::Ko, Form::Json);
        for finding in year.findings.iter().filter(|it| it.verdict != Verdict::Confirmed) {
            let reason = finding.claim.reason.as_ref().expect("it was explained");
            let reason = reason.get(Lang::Ko).expect("in Korean");
            let escaped = reason.replace('&', "&amp;").replace('"', "&quot;");
            assert!(html.contains(&escaped), "{}: {reason}", finding.claim.id);
            assert!(
                json.contains(&reason.replace('"', "\\\"")),
                "{}",
                finding.claim.id
            );
        }
    });
}

#[test]
fn the_same_state_gives_the_same_bytes() {
    with_shared_near(|app| async move {
        let (first, second) = (year(&app).await, year(&app).await);
        for form in [Form::Html, Form::Xlsx, Form::Json] {
            let made = |year| print(words(&app), year, Lang::Mn, form, None).expect("it can be told");
            assert!(made(&first) == made(&second), "{}", form.word());
        }
    });
}

#[test]
fn a_year_without_records_is_refused_with_the_years_that_have_some() {
    with_shared_near(|app| async move {
        let refused = gather(
            &app.db,
            &app.app.files.store,
            &app.app.association,
            &app.app.rules,
            1950,
        )
        .await;
        let error = refused.err().expect("there is nothing of that year");
        let none = error.downcast_ref::<NoRecords>().expect("that is why");
        assert!(none.known.contains(&"2024".to_owned()), "{none}");
    });
}

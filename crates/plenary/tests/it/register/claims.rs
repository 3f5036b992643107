use office::reports::{Finding, Verdict, findings, is_of_year};
use plenary::join;
use registry::figure;

use crate::support::with_shared_near;

fn of<'a>(all: &'a [Finding], id: &str) -> &'a Finding {
    all.iter()
        .find(|finding| finding.claim.id == id)
        .unwrap_or_else(|| panic!("no claim {id}"))
}

#[test]
fn the_report_is_held_against_the_records_and_against_itself() {
    with_shared_near(|app| async move {
        let mut all = findings(&app.db, &app.app.association, join::figures)
            .await
            .expect("findings");
        all.retain(|finding| is_of_year(&finding.claim, 2024, &app.app.association));
        let number =
            |figure: &Option<registry::figure::Figure>| figure.as_ref().map(|figure| figure.value.clone());
        let workshop = of(&all, "2024-workshop-governments");
        assert_eq!(workshop.verdict, Verdict::Differs);
        assert_eq!(number(&workshop.summed).as_deref(), Some("46"));
        let met = of(&all, "2024-bilateral-governments");
        assert_eq!(
            (met.verdict, number(&met.computed).as_deref()),
            (Verdict::Differs, Some("13"))
        );
        let contest = of(&all, "2024-contest-governments");
        assert_eq!(
            (contest.verdict, number(&contest.computed).as_deref()),
            (Verdict::Differs, Some("36"))
        );
        let founding = of(&all, "identity-09").computed.as_ref().expect("a figure");
        assert_eq!((founding.value.as_str(), founding.unknown_parts()), ("29", 27));
        let expected = [
            ("2024-workshop-governments-cn", Verdict::Confirmed),
            ("2024-workshop-governments-jp", Verdict::Incomplete),
            ("2024-workshop-governments-kr", Verdict::Incomplete),
            ("2024-workshop-governments-mn", Verdict::Incomplete),
            ("2024-contest-governments-kr", Verdict::Confirmed),
            ("2024-contest-governments-kr-outside", Verdict::Confirmed),
            ("2024-contest-certificates", Verdict::Confirmed),
            ("2024-contest-awards", Verdict::Confirmed),
            ("2024-subcommittees-none-held", Verdict::Confirmed),
            ("identity-09", Verdict::Incomplete),
        ];
        for (id, verdict) in expected {
            assert_eq!(of(&all, id).verdict, verdict, "{id}");
        }
    });
}

#[test]
fn a_year_keeps_what_speaks_of_it() {
    with_shared_near(|app| async move {
        let of_year = |year: Option<i16>| {
            let app = app.clone();
            async move {
                let all = findings(&app.db, &app.app.association, join::figures)
                    .await
                    .expect("findings");
                let is_asked = |finding: &Finding| {
                    year.is_none_or(|year| is_of_year(&finding.claim, year, &app.app.association))
                };
                all.into_iter()
                    .filter(is_asked)
                    .map(|finding| (finding.claim.id, finding.verdict))
                    .collect::<Vec<_>>()
            }
        };
        let earlier = of_year(Some(2023)).await;
        let ids: Vec<&str> = earlier.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(ids, ["past-members-2023-10", "regulation-on-2023-10-25"]);
        let founding = of_year(Some(1998)).await;
        assert_eq!(founding, [("past-members-1998".to_owned(), Verdict::Incomplete)]);
        let whole = of_year(None).await;
        assert!(whole.len() > of_year(Some(2024)).await.len());
        let json = app.get("/api/v1/findings?year=2023").await.json();
        assert_eq!(json["items"].as_array().map(Vec::len), Some(2));
        let page = app.get("/en/findings?year=2023").await;
        assert!(!page.body.contains("2024-workshop-governments"));
    });
}

#[test]
fn figures_of_a_year_count_its_records_alone() {
    with_shared_near(|app| async move {
        let of = |year: i16| join::figures(app.db.clone(), year_end(&app, year), year);
        let earlier = of(2023).await.expect("figures");
        let has = |id: &str| earlier.iter().any(|figure| figure.id == id);
        assert!(has("members.full") && has("event.2023-14th-general-assembly.dates"));
        assert!(!has("engagements.total") && !has("letters.total") && !has("contest.works"));
        assert!(!has("event.2024-05-22-members-workshop.dates"));
        let strangers: Vec<String> = of(2024)
            .await
            .expect("figures")
            .into_iter()
            .map(|figure| figure.id)
            .filter(|id| figure::read_id(id).is_none())
            .collect();
        assert_eq!(
            strangers,
            Vec::<String>::new(),
            "add their form to `figure::SHAPES`"
        );
    });
}

/// The association at the end of a year.
fn year_end(app: &crate::support::TestApp, year: i16) -> registry::members::AsOf {
    registry::members::AsOf::new(jiff::civil::Date::constant(year, 12, 31), &app.app.association)
}

#[test]
fn a_printed_number_agrees_with_what_it_counts() {
    with_shared_near(|app| async move {
        let pages = [
            ("/en/claims/2024-workshop-governments-kg", "<b>1 government</b>"),
            ("/en/claims/2024-members-full-mn", "<b>22 governments</b>"),
            ("/zh/claims/2024-workshop-governments-kg", "<b>1个地方政府</b>"),
            ("/ru/claims/2024-workshop-governments-kg", "<b>1 регион</b>"),
            ("/ru/claims/2024-members-full-mn", "<b>22 региона</b>"),
            ("/ru/claims/2024-training-applicants", "<b>21 человек</b>"),
            ("/ru/claims/2024-near-day-guests", "<b>более 80 человек</b>"),
            ("/ru/claims/2024-education-countries", "<b>4 страны</b>"),
        ];
        for (address, said) in pages {
            let page = app.get(address).await;
            assert!(page.body.contains(said), "{address}: {said}");
        }
    });
}

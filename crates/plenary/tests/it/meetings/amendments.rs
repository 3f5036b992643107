//! Amendments of texts and of clauses, with what they change to be seen.

use super::{Desk, as_sent, assembly, in_all, said};
use crate::support::{Visitor, runtime};

const EN: [&str; 2] = [
    "The Assembly thanks the host.",
    "The Assembly warmly thanks the host and its people.",
];
const ZH: [&str; 2] = ["全体会议感谢主办方。", "全体会议衷心感谢主办方。"];

/// Places a motion of the matter `other` with a text, or an amendment of one.
async fn place(desk: &mut Desk, (en, zh): (&str, &str), amends: Option<&str>) -> String {
    let mut fields = vec![
        ("matter", "other"),
        ("title.en", "Thanks"),
        ("text.en", en),
        ("text.zh", zh),
    ];
    fields.extend(amends.map(|id| ("amends", id)));
    desk.place(&fields).await
}

#[test]
fn an_amendment_shows_what_it_changes_is_voted_on_first_and_merged() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        desk.begin().await;
        let main = place(&mut desk, (EN[0], ZH[0]), None).await;

        // Whoever amends begins with the text as it is.
        let mut delegate = Visitor::signed_in_as(&app, "delegate-cn-ah").await;
        let meeting = delegate.get(&desk.path("")).await;
        let links = meeting
            .document()
            .attributes(&format!("#motion-{main} a"), "href");
        let form = links
            .iter()
            .find(|to| to.contains("amends="))
            .expect("a way to amend");
        let form = delegate.get(form).await;
        assert!(form.body.contains(EN[0]), "{}", form.body);

        let amendment = place(&mut desk, (EN[1], ZH[1]), Some(&main)).await;
        let shown = app.get(&desk.path("")).await;
        let at = |what: &str| format!("#motion-{amendment} {what}");
        assert_eq!(
            shown.document().texts(&at("ins")),
            ["warmly", "and its people"],
            "{}",
            said(&shown, &at(""))
        );
        assert!(shown.document().texts(&at("del")).is_empty());
        let chinese = app.get(&format!("/zh/meetings/{id}")).await;
        assert_eq!(
            chinese.document().texts(&at("ins")),
            ["衷心"],
            "character by character"
        );

        let early = desk
            .send("/ballots", &[("motion", &main), ("way", "roll-call")])
            .await;
        assert_eq!(early.status.as_u16(), 409, "{}", early.body);
        assert!(
            early.body.contains("Amendments of this motion wait"),
            "{}",
            early.body
        );

        let ballot = desk.open_ballot(&amendment, "show-of-hands").await;
        desk.settle(&ballot, "for").await;
        let shown = app.get(&desk.path("")).await;
        assert_eq!(
            shown.document().count("#decisions a"),
            0,
            "an amendment is no decision"
        );
        assert!(
            said(&shown, &format!("#motion-{main} blockquote")).contains(EN[1]),
            "{}",
            shown.body
        );
        assert_eq!(
            shown.document().texts(&at("ins")),
            ["warmly", "and its people"],
            "it stays visible"
        );
        assert!(
            said(&shown, &format!("#motion-{amendment} .tag")).contains("Merged"),
            "{}",
            shown.body
        );

        let ballot = desk.open_ballot(&main, "show-of-hands").await;
        desk.settle(&ballot, "for").await;
        let shown = app.get(&desk.path("")).await;
        let decisions = shown.document().attributes("#decisions a", "href");
        let decision = app.get(decisions.first().expect("the text is adopted")).await;
        assert!(decision.body.contains(EN[1]), "{}", decision.body);
    });
}

#[test]
fn a_rejected_amendment_leaves_the_text_as_it_was() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        desk.begin().await;
        let main = place(&mut desk, (EN[0], ZH[0]), None).await;
        let amendment = place(&mut desk, (EN[1], ZH[1]), Some(&main)).await;
        let ballot = desk.open_ballot(&amendment, "show-of-hands").await;
        desk.settle(&ballot, "against").await;
        let shown = app.get(&desk.path("")).await;
        assert!(said(&shown, &format!("#motion-{main} blockquote")).contains(EN[0]));
        assert!(said(&shown, &format!("#motion-{amendment} .tag")).contains("Rejected"));
        assert_eq!(shown.document().count("#decisions a"), 0);
        desk.open_ballot(&main, "show-of-hands").await;
    });
}

#[test]
fn an_amended_clause_shows_old_and_new_on_the_motion_and_on_the_decision() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        desk.begin().await;
        let mut fields = vec![
            ("matter".to_owned(), "amend-charter".to_owned()),
            ("clause".to_owned(), "charter-9-1".to_owned()),
        ];
        fields.extend(in_all("summary", "Each member has one vote"));
        let fields = as_sent(&fields);
        let motion = desk.place(&fields).await;
        let shown = app.get(&desk.path("")).await;
        let at = format!("#motion-{motion} .difference");
        assert!(
            said(&shown, &format!("{at} del")).contains("restricted"),
            "{}",
            said(&shown, &at)
        );
        assert!(
            said(&shown, &format!("{at} ins")).contains("(en)"),
            "{}",
            said(&shown, &at)
        );
        let ballot = desk.open_ballot(&motion, "show-of-hands").await;
        desk.settle(&ballot, "for").await;
        let page = app.get(&desk.path("")).await;
        let decisions = page.document().attributes("#decisions a", "href");
        let decision = app.get(decisions.first().expect("a decision")).await;
        assert!(
            said(&decision, ".difference del").contains("restricted"),
            "{}",
            decision.body
        );
    });
}

/// Amends 9(1), and puts a new clause into the charter, from a later day; gives the ids of the two decisions.
async fn amend_from_2030(desk: &mut Desk) -> [String; 2] {
    let mut fields = vec![
        ("matter".to_owned(), "amend-charter".to_owned()),
        ("clause".to_owned(), "charter-9-1".to_owned()),
        ("from".to_owned(), "2030-01-01".to_owned()),
    ];
    fields.extend(in_all("summary", "Each member has one vote"));
    fields.extend(in_all("clause_title", "One vote for each"));
    let mut new = vec![
        ("matter".to_owned(), "amend-charter".to_owned()),
        ("cite".to_owned(), "21(9)".to_owned()),
        ("from".to_owned(), "2030-01-01".to_owned()),
    ];
    new.extend(in_all("summary", "The archive is open"));
    new.extend(in_all("clause_title", "Archive"));
    let mut decided = Vec::new();
    for fields in [fields, new] {
        let fields = as_sent(&fields);
        let motion = desk.place(&fields).await;
        let ballot = desk.open_ballot(&motion, "show-of-hands").await;
        desk.settle(&ballot, "for").await;
        let page = desk.visitor.get(&desk.path("")).await;
        let decisions = page.document().attributes("#decisions a", "href");
        let new = decisions.into_iter().find(|one| !decided.contains(one));
        decided.push(new.expect("a decision"));
    }
    decided.try_into().expect("two decisions")
}

#[test]
fn an_amended_clause_reads_as_before_until_its_day_and_its_history_names_the_decision() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        desk.begin().await;
        let [amended, introduced] = amend_from_2030(&mut desk).await;

        let eve = app.get("/en/charter/charter/charter-9-1?on=2029-12-31").await;
        let day = app.get("/en/charter/charter/charter-9-1?on=2030-01-01").await;
        assert!(
            said(&eve, ".lead").contains("restricted"),
            "{}",
            said(&eve, ".lead")
        );
        assert!(!said(&eve, "h1").contains("One vote for each"));
        assert!(
            said(&day, "h1").contains("One vote for each (en)"),
            "{}",
            said(&day, "h1")
        );
        assert_eq!(said(&day, ".lead"), "Each member has one vote (en)");
        let links = day.document().attributes(".timeline a", "href");
        let without_day = |link: &String| link.split('?').next().unwrap_or("").to_owned();
        assert_eq!(
            links.iter().map(without_day).collect::<Vec<_>>(),
            std::slice::from_ref(&amended)
        );
        assert!(
            said(&day, ".timeline ins").contains("each"),
            "{}",
            said(&day, ".timeline")
        );
        assert!(said(&eve, ".timeline del").contains("restricted"));
        let chinese = app.get("/zh/charter/charter?on=2030-01-01").await;
        assert!(chinese.body.contains("Each member has one vote (zh)"));
        let chinese = app.get("/zh/charter/charter?on=2029-12-31").await;
        assert!(!chinese.body.contains("Each member has one vote (zh)"));

        let new = app.get("/mn/charter/charter/charter-21-9?on=2030-01-01").await;
        assert_eq!(said(&new, ".lead"), "The archive is open (mn)", "{}", new.body);
        let links = new.document().attributes(".timeline a", "href");
        assert!(
            links
                .iter()
                .any(|link| link.starts_with(&introduced.replace("/en/", "/mn/"))),
            "{links:?}"
        );
        let early = app.get("/en/charter/charter/charter-21-9?on=2029-12-31").await;
        assert!(
            said(&early, ".tag.doubt").contains("not in force"),
            "{}",
            early.body
        );

        let changes = app
            .get("/en/charter/charter/changes?from=2029-12-31&until=2030-01-01")
            .await;
        assert!(said(&changes, "main ins").contains("each"), "{}", changes.body);
        assert!(said(&changes, "main").contains("Archive (en)"));
        let told = app
            .get("/api/v1/instruments/charter/changes?from=2029-12-31&until=2030-01-01")
            .await
            .json();
        assert_eq!(told["amended"][0]["id"], "charter-9-1");
        assert_eq!(told["amended"][0]["title"]["en"], "One vote for each (en)");
        assert_ne!(
            told["amended"][0]["before"]["title"]["en"],
            "One vote for each (en)"
        );

        let decision = app.get(&amended.replace("/en/", "/zh/")).await;
        assert!(said(&decision, ".difference ins").contains("Each member"));
        let law = app.get(&format!("{amended}/akn")).await;
        assert!(
            law.body
                .contains("is titled “One vote for each (en)” and reads: Each member has one vote (en)"),
            "{}",
            law.body
        );
    });
}

#[test]
fn a_faulty_amendment_comes_back_filled_with_every_fault_at_its_field() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        desk.begin().await;
        let form = desk
            .visitor
            .get(&desk.path("/motions/new?matter=amend-charter"))
            .await;
        let fields = [
            ("matter", "amend-charter"),
            ("cite", "9(1)"),
            ("summary.en", "Kept while it is corrected"),
            ("from", "2030-02-30"),
        ];
        let refused = desk
            .visitor
            .post(&desk.path("/motions/new"), &form, &fields)
            .await;
        assert_eq!(refused.status.as_u16(), 422);
        // Five languages of the summary, six of the title, and the day.
        assert_eq!(
            refused.document().count(".faults [id^='fault-']"),
            12,
            "{}",
            refused.body
        );
        assert!(refused.body.contains("Kept while it is corrected"));
        assert_eq!(refused.document().attributes("#cite", "value"), ["9(1)"]);

        let mut fields = vec![
            ("matter".to_owned(), "amend-charter".to_owned()),
            ("cite".to_owned(), "9(1)".to_owned()),
        ];
        fields.extend(in_all("summary", "x"));
        fields.extend(in_all("clause_title", "y"));
        let known = as_sent(&fields);
        let refused = desk.visitor.post(&desk.path("/motions/new"), &form, &known).await;
        assert!(
            said(&refused, "#fault-cite").contains("There is a clause 9(1) already"),
            "{}",
            refused.body
        );
        let mut both = known.clone();
        both.push(("clause", "charter-9-1"));
        let refused = desk.visitor.post(&desk.path("/motions/new"), &form, &both).await;
        assert!(
            said(&refused, "#fault-cite").contains("as well"),
            "{}",
            refused.body
        );
    });
}

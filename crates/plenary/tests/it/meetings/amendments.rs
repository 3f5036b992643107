//! Amendments of texts and of clauses, with what they change to be seen.

use super::{Desk, assembly, in_all, said};
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
        let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
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

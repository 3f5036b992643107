//! What a screen is sent while it follows a meeting.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::body::BodyDataStream;
use futures_util::StreamExt;
use tokio::time::timeout;

use super::{Desk, assembly, cast};
use crate::support::{TestApp, runtime};

/// Longer than a screen ever waits for a change.
const PATIENCE: Duration = Duration::from_secs(10);
/// Longer than it waits while votes fall.
const SILENCE: Duration = Duration::from_millis(2500);

/// What is sent next: events by name, with their data line by line.
async fn next(screen: &mut BodyDataStream) -> BTreeMap<String, Vec<String>> {
    let sent = timeout(PATIENCE, screen.next()).await.expect("something is sent");
    let bytes = sent.expect("the stream goes on").expect("the stream is sound");
    let text = String::from_utf8(bytes.to_vec()).expect("events are text");
    let events = text.split("\n\n").filter(|event| !event.is_empty());
    let read = |event: &str| {
        let mut lines = event.lines();
        let name = lines.next().and_then(|line| line.strip_prefix("event: "));
        let data = lines.map(|line| line.strip_prefix("data: ").unwrap_or_default().to_owned());
        (name.expect("events have names").to_owned(), data.collect())
    };
    events.map(read).collect()
}

async fn vote(app: &TestApp, id: &str, ballot: &str, (choice, token): (&str, &str)) {
    let fields = [("ballot", ballot), ("choice", choice), ("token", token)];
    let done = cast(app, "delegate-cn-ah", ("en", id), &fields).await;
    assert_eq!(done.status.as_u16(), 303, "{}", done.body);
}

#[test]
fn a_screen_is_sent_the_rows_of_those_who_vote_and_all_of_it_when_the_ballot_closes() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        let ballot = desk.begin_a_roll_call().await;

        let mut screen = app.stream(&format!("/en/meetings/{id}/stream")).await;
        let mut shown = next(&mut screen).await.remove("live").expect("all of it");
        let row = |line: &&String| line.contains("<li") && line.contains("Anhui");
        let mine = shown.iter().find(row).expect("the member stands on the roll");
        assert!(!mine.contains("voted"), "{mine}");

        vote(&app, &id, &ballot, ("for", "first")).await;
        let sent = next(&mut screen).await;
        assert_eq!(sent.keys().collect::<Vec<_>>(), ["lines", "own"]);
        assert_eq!(sent["own"], ["CN-AH"], "its own page shows its vote");
        let changed = &sent["lines"];
        for line in changed {
            let (number, text) = line.split_once(' ').expect("a number and a line");
            let number: usize = number.parse().expect("a number");
            shown[number] = text.to_owned();
        }
        assert_eq!(changed.len(), 3, "the sum, the bar and the row: {changed:?}");
        let mine = shown.iter().find(row).expect("the member stands on the roll");
        assert!(mine.contains("class=\"voted\""), "{mine}");
        assert!(
            !shown.join("").contains("class=\"for\""),
            "how it voted is nobody's"
        );

        // Whoever comes later is shown the same.
        let mut other = app.stream(&format!("/en/meetings/{id}/stream")).await;
        assert_eq!(next(&mut other).await["live"], shown);

        // A vote that is changed shows on nobody's page but its member's.
        vote(&app, &id, &ballot, ("against", "second")).await;
        let sent = next(&mut screen).await;
        assert_eq!(
            sent,
            BTreeMap::from([("own".to_owned(), vec!["CN-AH".to_owned()])])
        );
        assert!(timeout(SILENCE, screen.next()).await.is_err(), "nothing more");

        // A motion that is placed shows on the desk, though on no screen.
        let fields = [("matter", "other"), ("text.en", "As proposed.")];
        desk.place(&fields).await;
        assert_eq!(next(&mut screen).await["own"], ["*"]);

        desk.settle(&ballot, "for").await;
        loop {
            let sent = next(&mut screen).await;
            if sent
                .get("live")
                .is_some_and(|all| all.join("").contains("verdict adopted"))
            {
                break;
            }
        }
    });
}

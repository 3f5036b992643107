//! Many sessions of random actions, seeded: whatever is tried, one vote a member, no effect without adoption, every
//! decision computable again, a register without gaps or overlaps.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::sync::atomic::{AtomicU64, Ordering};

use ::assembly::meetings::decisions_all;
use charter::decide;

use super::{CHAIR, assembly, is_sound};
use crate::support::{TestApp, Visitor, form_key, runtime};

/// Sessions of an ordinary run; `IT_SESSIONS` asks for more.
const SESSIONS: u64 = 40;
/// Sessions that one installation sees, one after the other.
const EACH: u64 = 100;

/// A generator of numbers that are the same for the same seed (xorshift64*).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(high).unwrap_or(0) % sides.max(1)
    }

    fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        let at = self.roll(items.len());
        items.get(at).expect("there is something to pick")
    }
}

/// The ids of all governments on record, members or not.
async fn governments(app: &TestApp) -> Vec<String> {
    let today = app.app.clock.today();
    let named = registry::members::names_on(&app.db, today)
        .await
        .expect("names can be read");
    named.into_iter().map(|named| named.id).collect()
}

/// A motion of whatever kind, and a ballot on it in which anything is tried.
async fn vote(
    chair: &mut Visitor,
    (key, desk): (&str, &str),
    dice: &mut Dice,
    (seed, step): (u64, usize),
    all: &[String],
) {
    let matter = *dice.pick(&[
        "admit-member",
        "admit-observer",
        "expel-member",
        "other",
        "admit-associate",
    ]);
    let government = dice.pick(all).clone();
    let fields = [
        ("matter", matter),
        ("government", government.as_str()),
        ("text.en", "As proposed."),
    ];
    let placed = chair
        .post_with_key(&format!("{desk}/motions/new"), key, &fields)
        .await;
    let to = placed.header("location").to_owned();
    let Some((_, motion)) = to.split_once("#motion-") else {
        return;
    };
    let way = *dice.pick(&["roll-call", "show-of-hands"]);
    chair
        .post_with_key(
            &format!("{desk}/ballots"),
            key,
            &[("motion", motion), ("way", way)],
        )
        .await;
    let page = chair.get(&format!("{desk}/chair")).await;
    let open = page.document().attributes("form[action$='/close']", "action");
    let Some(close) = open.last() else { return };
    let ballot = close.trim_end_matches("/close").to_owned();
    for cast in 0..dice.roll(6) {
        let field = format!("choice.{}", dice.pick(all));
        let choice = *dice.pick(&["for", "against", "abstain", "perhaps"]);
        let token = format!("{seed}-{step}-{}", dice.roll(cast + 2));
        let vote = [(field.as_str(), choice), ("token", token.as_str())];
        chair.post_with_key(&format!("{ballot}/enter"), key, &vote).await;
    }
    if dice.roll(3) > 0 {
        let rest = *dice.pick(&["for", "for", "against", "abstain"]);
        let token = format!("{seed}-{step}-rest");
        let fields = [("rest", rest), ("token", token.as_str())];
        chair
            .post_with_key(&format!("{ballot}/enter"), key, &fields)
            .await;
    }
    if dice.roll(4) == 0 {
        let gone = [("do", "leave"), ("government", dice.pick(all).as_str())];
        chair
            .post_with_key(&format!("{desk}/attendance"), key, &gone)
            .await;
    }
    chair
        .post_with_key(
            close,
            key,
            &[("do", *dice.pick(&["close", "close", "close", "cancel"]))],
        )
        .await;
}

async fn session(app: &TestApp, chair: &mut Visitor, key: &str, seed: u64, all: &[String]) {
    let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let body = *dice.pick(&["general-assembly", "general-assembly", "working-committee"]);
    let planned = [
        ("body", body),
        ("kind", "ordinary"),
        ("starts_at", "2026-11-23T09:00"),
        ("ends_at", "2026-11-23T18:00"),
        ("zone", "Asia/Seoul"),
        ("online", "1"),
    ];
    let done = chair.post_with_key("/en/meetings/prepare", key, &planned).await;
    let desk = done.header("location").trim_end_matches("/chair").to_owned();
    if desk.is_empty() {
        // The chair of the Assembly does not prepare meetings of the committee.
        assert_ne!(body, "general-assembly", "{}", done.body);
        return;
    }
    chair.post_with_key(&format!("{desk}/convene"), key, &[]).await;
    chair
        .post_with_key(
            &format!("{desk}/attendance"),
            key,
            &[("do", "arrive"), ("whom", "all")],
        )
        .await;
    let mut some = vec![("do", *dice.pick(&["leave", "restrict", "arrive", "credential"]))];
    for _ in 0..dice.roll(50) {
        some.push(("government", dice.pick(all).as_str()));
    }
    chair
        .post_with_key(&format!("{desk}/attendance"), key, &some)
        .await;
    chair
        .post_with_key(&format!("{desk}/session"), key, &[("do", "open")])
        .await;

    for step in 0..3 {
        vote(chair, (key, &desk), &mut dice, (seed, step), all).await;
    }
    chair
        .post_with_key(&format!("{desk}/session"), key, &[("do", "close")])
        .await;
    assert!(app.get(&desk).await.status.is_success());
}

/// Sessions one after the other in one installation, and then whatever must hold.
async fn simulate(seeds: RangeInclusive<u64>) {
    let (app, _) = assembly().await;
    let app = app.without_press();
    let mut chair = Visitor::signed_in_as(&app, CHAIR).await;
    let key = form_key(&chair.get("/en/work").await);
    let all = governments(&app).await;
    for seed in seeds {
        session(&app, &mut chair, &key, seed, &all).await;
    }
    let adopted = decisions_hold(&app).await;
    for id in &all {
        let address = format!("/api/v1/members/{id}");
        let government = app.get(&address).await.json();
        for membership in government["government"]["memberships"]
            .as_array()
            .into_iter()
            .flatten()
        {
            for end in ["began_by", "ended_by"] {
                if let Some(decision) = membership[end].as_str() {
                    assert!(
                        adopted.contains(decision),
                        "{id}: {end} {decision} without adoption"
                    );
                }
            }
        }
    }
    let overlaps = registry::members::invariant_faults(&app.db)
        .await
        .expect("the register can be read");
    assert_eq!(overlaps, Vec::<String>::new());
    is_sound(&app).await;
    app.db.close().await;
}

/// The ids of what was adopted. Every decision comes out the same again, and no member voted twice in one.
async fn decisions_hold(app: &TestApp) -> BTreeSet<String> {
    let rules = app.app.rules.current();
    let decisions = decisions_all(&app.db, None).await.expect("decisions can be read");
    let mut adopted = BTreeSet::new();
    for decided in &decisions {
        let case = decided.reckoned.0.case().expect("the case is kept");
        case.possible()
            .unwrap_or_else(|error| panic!("{}: {error}", decided.symbol));
        let again = ::assembly::rules::word(decide(rules, &case).outcome);
        assert_eq!(again, decided.outcome, "{}", decided.symbol);
        let reckoned = &decided.reckoned.0;
        let voted: u32 = reckoned.votes.iter().chain(&reckoned.written).sum();
        assert!(
            voted <= reckoned.entitled,
            "{}: one vote a member",
            decided.symbol
        );
        if decided.outcome == "adopted" {
            adopted.insert(decided.id.clone());
        }
    }
    assert!(
        !decisions.is_empty() && !adopted.is_empty(),
        "something was decided"
    );
    adopted
}

#[test]
fn random_sessions_keep_what_must_hold() {
    let sessions = crate::support::sessions().unwrap_or(1..=SESSIONS);
    let next = AtomicU64::new(*sessions.start());
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let first = next.fetch_add(EACH, Ordering::Relaxed);
                    let last = (*sessions.end()).min(first + EACH - 1);
                    if first > last {
                        break;
                    }
                    runtime().block_on(simulate(first..=last));
                    println!("sessions {first} to {last} hold");
                }
            });
        }
    });
}

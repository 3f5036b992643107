//! How long one answer takes, on NEAR's rules. `cargo bench -p charter`

use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use charter::{Case, Rules, SourceText, decide, load, may, outcome};

fn rules(near: &Path) -> Rules {
    let mut files = Vec::new();
    for folder in ["instruments", "rules"] {
        for entry in std::fs::read_dir(near.join(folder)).expect("a folder") {
            let path = entry.expect("an entry").path();
            // Who may do what at the desk is no rule of the charter.
            if path.ends_with("roles.toml") {
                continue;
            }
            files.push(SourceText {
                path: path.display().to_string(),
                text: std::fs::read_to_string(&path).expect("a text"),
            });
        }
    }
    load(&files).expect("sound rules")
}

fn time(name: &str, rounds: u32, mut once: impl FnMut()) {
    once();
    let began = Instant::now();
    for _ in 0..rounds {
        once();
    }
    println!(
        "{name}: {:.2} µs",
        began.elapsed().as_secs_f64() * 1e6 / f64::from(rounds)
    );
}

fn main() {
    let near = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../association/near");
    let began = Instant::now();
    let rules = rules(&near);
    println!(
        "reading and checking the data: {:.1} ms",
        began.elapsed().as_secs_f64() * 1e3
    );
    let mut cases: Vec<Case> = Vec::new();
    for folder in std::fs::read_dir(near.join("scenarios")).expect("scenarios") {
        for file in std::fs::read_dir(folder.expect("an entry").path()).expect("a folder") {
            let text = std::fs::read_to_string(file.expect("an entry").path()).expect("a text");
            cases.push(Case::from_scenario(&text, &rules).expect("a scenario").0);
        }
    }
    let mut next = 0;
    let mut case = || {
        next = (next + 1) % cases.len();
        &cases[next]
    };
    time("decide, with every other reading", 200_000, || {
        drop(black_box(decide(&rules, case())))
    });
    time("outcome alone", 200_000, || {
        black_box(outcome(&rules, case()));
    });
    let on = "2025-06-11".parse().expect("a day");
    time("may", 200_000, || {
        drop(black_box(may(&rules, on, "associate", "vote", false)))
    });
}

//! Broken data: every fault is named, with the way out, and all of them at once.

use charter::{SourceText, load};

use crate::data::files;

/// NEAR's data with one text replaced in one file, and the faults it then has.
fn faults_with(file: &str, from: &str, to: &str) -> Vec<String> {
    let mut all: Vec<SourceText> = files("instruments").into_iter().chain(files("rules")).collect();
    let broken = all
        .iter_mut()
        .find(|source| source.path == file)
        .expect("the file");
    assert!(broken.text.contains(from), "{file} does not hold {from:?}");
    broken.text = broken.text.replacen(from, to, 1);
    match load(&all) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

fn has(faults: &[String], part: &str) -> bool {
    faults.iter().any(|fault| fault.contains(part))
}

/// File, what is replaced in it, by what, and what the fault then says.
const BROKEN: &[(&str, &str, &str, &str)] = &[
    (
        "rules/thresholds.toml",
        "share = \"2/3\"",
        "share = \"4/3\"",
        "write \"2/3\"",
    ),
    (
        "rules/thresholds.toml",
        "compare = \"at-least\"",
        "compare = \"nearly\"",
        "unknown variant `nearly`",
    ),
    (
        "rules/thresholds.toml",
        "of = \"entitled\"",
        "of = \"present\"",
        "a quorum is counted of those entitled",
    ),
    (
        "rules/thresholds.toml",
        "id = \"simple\"",
        "id = \"plain\"",
        "there is no threshold \"simple\"",
    ),
    (
        "rules/powers.toml",
        "matters = [\"amend-charter\"]",
        "matters = [\"amend-chart\"]",
        "there is no matter \"amend-chart\"",
    ),
    (
        "rules/powers.toml",
        "cites = [\"charter-8-3\"]",
        "cites = []",
        "rests on no clause",
    ),
    (
        "rules/powers.toml",
        "cites = [\"charter-8-3\"]",
        "cites = [\"charter-99\"]",
        "there is no clause \"charter-99\"",
    ),
    (
        "rules/powers.toml",
        "from = \"2024-03-18\"",
        "from = \"2020-01-01\"",
        "before 4-3 does on 2024-03-18",
    ),
    (
        "rules/powers.toml",
        "body = \"general-assembly\"",
        "bodie = \"general-assembly\"",
        "unknown field `bodie`",
    ),
    (
        "rules/powers.toml",
        "by = [{ threshold = \"qualified\" }]",
        "by = []",
        "says nothing of quorum and majority",
    ),
    (
        "rules/powers.toml",
        "reading = \"I12:practice\"",
        "reading = \"I12:custom\"",
        "there is no \"I12:custom\"",
    ),
    (
        "rules/powers.toml",
        "id = \"assembly-associates\"",
        "id = \"assembly-members\"",
        "stands twice",
    ),
    (
        "rules/interpretations.toml",
        "settled = \"present\"",
        "settled = \"absent\"",
        "is none of its readings",
    ),
    (
        "rules/interpretations.toml",
        "question.mn = ",
        "question.mm = ",
        "is missing in mn",
    ),
    (
        "rules/matters.toml",
        "[[matter]]",
        "[[mater]]",
        "is no kind of rule",
    ),
    (
        "rules/rights.toml",
        "from = \"1996-09-12\"",
        "from = \"1996-13-12\"",
        "right full-attend",
    ),
    (
        "rules/counting.toml",
        "from = \"2022-09-21\"",
        "from = ",
        "rules/counting.toml:",
    ),
    (
        "rules/offices.toml",
        "filled = \"elected\"",
        "filled = \"chosen\"",
        "\"chosen\" is not known",
    ),
    (
        "rules/offices.toml",
        "kinds = [\"full\"]",
        "kinds = [\"associate\"]",
        "never have the right to stand",
    ),
    (
        "rules/rights.toml",
        "right = \"elect\"",
        "right = \"vote\"",
        "answers vote of full together with",
    ),
];

#[test]
fn each_kind_of_fault_is_named_with_its_remedy() {
    for (file, from, to, expected) in BROKEN {
        let faults = faults_with(file, from, to);
        assert!(has(&faults, expected), "{file}: {to:?} gives {faults:?}");
    }
}

/// NEAR's data with a rule more, and the faults it then has.
fn faults_of(rule: &str) -> Vec<String> {
    let mut all: Vec<SourceText> = files("instruments").into_iter().chain(files("rules")).collect();
    all.push(SourceText {
        path: "rules/more.toml".into(),
        text: rule.to_owned(),
    });
    load(&all)
        .err()
        .unwrap_or_default()
        .iter()
        .map(ToString::to_string)
        .collect()
}

const COUNTING: &str = "[[counting]]\nid = \"more\"\nwhat = \"inactive\"\nas = \"at-least\"\nyears = 3\n\
                        cites = [\"subcommittee-regulation-2-5\"]\n";

#[test]
fn a_rule_lives_inside_its_clauses_and_ends_after_it_begins() {
    let outlives = faults_of(&format!(
        "{COUNTING}from = \"2010-01-01\"\nuntil = \"2017-09-26\"\n"
    ));
    assert!(has(&outlives, "outlives 2.5"), "{outlives:?}");
    let forever = faults_of(&format!("{COUNTING}from = \"2010-01-01\"\n"));
    assert!(has(&forever, "outlives 2.5"), "{forever:?}");
    let inside = faults_of(&format!(
        "{COUNTING}from = \"2010-01-01\"\nuntil = \"2017-09-25\"\n"
    ));
    assert!(!has(&inside, "outlives"), "{inside:?}");
    let backwards = faults_of(&format!(
        "{COUNTING}from = \"2012-01-01\"\nuntil = \"2011-12-31\"\n"
    ));
    assert!(has(&backwards, "lies before its beginning"), "{backwards:?}");
    let one_day = faults_of(&format!(
        "{COUNTING}from = \"2012-01-01\"\nuntil = \"2012-01-01\"\n"
    ));
    assert!(!has(&one_day, "lies before its beginning"), "{one_day:?}");
    let right = "[[right]]\nid = \"more\"\nkind = \"full\"\nright = \"vote\"\nallowed = true\nfrom = \"2012-01-01\"\nuntil = \"2011-01-01\"\ncites = [\"charter-9-1\"]\n";
    assert!(has(
        &faults_of(right),
        "[right more] until: lies before its beginning"
    ));
    let power = "[[power]]\nid = \"more\"\nbody = \"general-assembly\"\nmatters = [\"other\"]\nfrom = \"2012-01-01\"\nuntil = \"2011-01-01\"\nby = [{ threshold = \"simple\" }]\ncites = [\"charter-9-1\"]\n";
    assert!(has(
        &faults_of(power),
        "[power more] until: lies before its beginning"
    ));
    let unread = "[[restriction]]\nid = \"more\"\nrights = [\"vote\"]\nfrom = \"2017-01-01\"\ncites = []\nreading = \"I9:upside-down\"\n";
    assert!(has(&faults_of(unread), "there is no \"I9:upside-down\""));
}

#[test]
fn a_slip_of_syntax_is_found_by_its_line() {
    let faults = faults_of("[[matter]]\nid = \"more\"\ntitle = \n");
    assert!(has(&faults, "rules/more.toml:3: "), "{faults:?}");
    let twice = faults_of(
        "[[threshold]]\nid = \"simple\"\nquorum = { share = \"1/2\", compare = \"more-than\", of = \"entitled\" }\nmajority = { share = \"1/2\", compare = \"more-than\", of = \"present\" }\ncites = []\n",
    );
    assert!(has(&twice, "[threshold simple] id: stands twice"), "{twice:?}");
}

#[test]
fn all_faults_are_told_at_once() {
    let mut all: Vec<SourceText> = files("instruments").into_iter().chain(files("rules")).collect();
    for source in all.iter_mut().filter(|source| source.path.starts_with("rules/")) {
        source.text = source
            .text
            .replace("charter-8-3", "charter-83")
            .replace("\"2/3\"", "\"2:3\"");
    }
    let faults = load(&all).expect_err("it is broken");
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(
        has(&lines, "\"2:3\" is not a share")
            && has(
                &lines,
                "rules/powers.toml: [power assembly-amend-charter] cites: there is no clause"
            ),
        "{lines:?}"
    );
}

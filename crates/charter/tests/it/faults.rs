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
        "instruments/charter.toml",
        "name.mn = \"Холбооны үндсэн дүрэм\"\n",
        "",
        "[instrument charter] name: is missing in mn",
    ),
    (
        "instruments/charter.toml",
        "adopted = \"1996-09-12\"",
        "adopted = \"hello\"",
        "write a day as \"2024-12-31\"",
    ),
    (
        "instruments/charter.toml",
        "  date = \"2018-10-29\"",
        "  date = \"2018-10-28\"",
        "2018-10-29 is no day on which charter was adopted or amended",
    ),
    (
        "instruments/charter.toml",
        "amended = [\"2018-10-29\"]",
        "amended = [\"1996-09-12\"]",
        "lies before it was introduced",
    ),
    (
        "instruments/charter.toml",
        "id = \"charter\"",
        "id = \"statute\"",
        "there is no instrument \"charter\"",
    ),
    (
        "rules/thresholds.toml",
        "quorum_cites = [\"charter-9-3\"]",
        "quorum_cites = [\"charter-99\"]",
        "there is no clause \"charter-99\"",
    ),
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

/// Words, numbers and spans that would make a rule mean nothing, each with the entry, the key and the way out.
const MEANINGLESS: &[(&str, &str, &str, &str)] = &[
    (
        "rules/powers.toml",
        "body = \"general-assembly\"",
        "body = \"genral-assembly\"",
        "[power assembly-members] body: \"genral-assembly\" is not known; choose one of general-assembly",
    ),
    (
        "rules/powers.toml",
        "matters = [\"amend-charter\"]",
        "matters = []",
        "[power assembly-amend-charter] matters: is empty; name the matters",
    ),
    (
        "rules/powers.toml",
        "matters = [\"amend-charter\"]\nfrom = \"1996-09-12\"",
        "matters = [\"amend-charter\"]\nfrom = \"1996-09-12\"\nuntil = \"2019-12-31\"",
        "until: leaves amend-charter before general-assembly without an answer from 2020-01-01; let another rule",
    ),
    (
        "rules/powers.toml",
        "matters = [\"set-dues\"]\nfrom = \"1996-09-12\"\nby = [{ threshold = \"qualified\" }]",
        "matters = [\"set-dues\"]\nfrom = \"1996-09-12\"\nby = [{ threshold = \"of-the-assembly\" }]",
        "[power assembly-set-dues] by: of-the-assembly finds no quorum and majority of set-dues on 1996-09-12",
    ),
    (
        "rules/powers.toml",
        "matters = [\"set-dues\"]\nfrom = \"1996-09-12\"",
        "matters = [\"set-dues\"]\nfrom = \"1999-01-01\"",
        "[power committee-entrusted] by: of-the-assembly finds no quorum and majority of set-dues on 1996-09-12",
    ),
    (
        "rules/powers.toml",
        "condition = \"several-candidates\"\n",
        "",
        "[threshold most-votes] majority.compare: the most votes are counted among several candidates",
    ),
    (
        "rules/powers.toml",
        "id = \"committee-candidates\"\n",
        "",
        "[power] id: missing field `id`; write it",
    ),
    (
        "rules/powers.toml",
        "threshold = \"qualified\"",
        "treshold = \"qualified\"",
        "treshold: unknown field `treshold`",
    ),
    (
        "rules/powers.toml",
        "from = \"1996-09-12\"",
        "from = \"12 September 1996\"",
        "[power assembly-members] from: ",
    ),
    (
        "rules/powers.toml",
        "from = \"1996-09-12\"",
        "from = \"12 September 1996\"",
        "; write a day as \"2024-12-31\"",
    ),
    (
        "rules/thresholds.toml",
        "compare = \"at-least\"",
        "compare = \"most\"",
        "[threshold qualified] majority.compare: the most votes are counted among several candidates",
    ),
    (
        "rules/thresholds.toml",
        "compare = \"more-than\"",
        "compare = \"most\"",
        "[threshold qualified] quorum.compare: a quorum is a share",
    ),
    (
        "rules/thresholds.toml",
        "compare = \"at-least\"",
        "compare = \"nearly\"",
        "[threshold qualified] majority.compare: unknown variant `nearly`, expected one of `more-than`, `at-least`, `most`; choose one of those",
    ),
    (
        "rules/rights.toml",
        "rights = [\"vote\"]",
        "rights = [\"vot\"]",
        "[restriction restricted-vote] rights: \"vot\" is not known; choose one of attend, vote",
    ),
    (
        "rules/rights.toml",
        "rights = [\"vote\"]",
        "rights = []",
        "[restriction restricted-vote] rights: is empty",
    ),
    (
        "rules/rights.toml",
        "right = \"elect\"",
        "right = \"elekt\"",
        "[right full-elect] right: \"elekt\" is not known",
    ),
    (
        "rules/rights.toml",
        "kind = \"full\"",
        "kind = \"ful\"",
        "[right full-attend] kind: nothing says of kind \"ful\" whether it may vote, elect, stand",
    ),
    (
        "rules/rights.toml",
        "allowed = true\n",
        "",
        "[right full-attend] allowed: missing field `allowed`; write it",
    ),
    (
        "rules/rights.toml",
        "allowed = true\n",
        "allowed = true\nuntil = \"2020-12-31\"\n",
        "until: leaves attend of full without an answer from 2021-01-01",
    ),
    (
        "rules/counting.toml",
        "years = 2\n",
        "",
        "[counting inactive-at-least] years: is missing; write how many years",
    ),
    (
        "rules/counting.toml",
        "years = 2\n",
        "years = 0\n",
        "[counting inactive-at-least] years: is no span of time; write 1 or more",
    ),
    (
        "rules/counting.toml",
        "years = 2\n",
        "years = -2\n",
        "[counting inactive-at-least] years: is no span of time",
    ),
    (
        "rules/counting.toml",
        "years = 2\n",
        "years = \"two\"\n",
        "[counting inactive-at-least] years: invalid type",
    ),
    (
        "rules/bodies.toml",
        "body = \"general-assembly\"",
        "body = \"general-assemblies\"",
        "[body general-assembly] body: no power, duty or provision speaks of \"general-assemblies\"",
    ),
    (
        "rules/bodies.toml",
        "body = \"subcommittees\"",
        "body = \"subcommittes\"",
        "[body subcommittee] body: no power, duty or provision speaks of \"subcommittes\"",
    ),
    (
        "rules/bodies.toml",
        "composed_of = \"heads\"",
        "composed_of = \"head\"",
        "[body general-assembly] composed_of: \"head\" is not known; choose one of heads, officials, dispatched",
    ),
    (
        "rules/bodies.toml",
        "rank = \"bureau\"",
        "rank = \"buro\"",
        "[body working-committee] rank: \"buro\" is not known",
    ),
    (
        "rules/bodies.toml",
        "presided_by = \"chair\"",
        "presided_by = \"chairman\"",
        "[body general-assembly] presided_by: \"chairman\" is not known",
    ),
    (
        "rules/bodies.toml",
        "every_years = 2",
        "every_years = 0",
        "[body general-assembly] every_years: is no span of time",
    ),
    (
        "rules/duties.toml",
        "before = \"general-assembly\"",
        "before = \"genral-assembly\"",
        "before: \"genral-assembly\" is not known",
    ),
    (
        "rules/duties.toml",
        "before = \"general-assembly\"\n",
        "",
        "[duty committee-before-assembly] before: is missing; name the body",
    ),
    (
        "rules/duties.toml",
        "who = \"coordinator\"",
        "who = \"co-ordinator\"",
        "[duty session-in-term] who: \"co-ordinator\" is not known",
    ),
    (
        "rules/duties.toml",
        "years = 2\n",
        "",
        "[duty assembly-every-other-year] years: is missing",
    ),
    (
        "rules/duties.toml",
        "month = 4",
        "month = 13",
        "[duty annual-fee] month: is no month; write 1 to 12",
    ),
    (
        "rules/duties.toml",
        "month = 4\n",
        "",
        "[duty annual-fee] month: is no month",
    ),
    (
        "rules/duties.toml",
        "day = 30\n",
        "",
        "[duty annual-fee] day: is no day of that month",
    ),
    (
        "rules/duties.toml",
        "day = 30\n",
        "day = 31\n",
        "[duty annual-fee] day: is no day of that month",
    ),
    (
        "rules/offices.toml",
        "at_most = 1",
        "at_most = 0",
        "[office chair] at_most: is 0, so nobody could hold it",
    ),
    (
        "rules/provisions.toml",
        "kind = \"activity\"",
        "kind = \"activities\"",
        "[provision association] kind: \"activities\" is not known; choose one of activity, membership",
    ),
    (
        "rules/provisions.toml",
        "who = \"association\"",
        "who = \"asociation\"",
        "[provision association] who: \"asociation\" is not known",
    ),
];

#[test]
fn each_kind_of_fault_is_named_with_its_remedy() {
    for (file, from, to, expected) in BROKEN.iter().chain(MEANINGLESS) {
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
fn a_folder_without_rules_is_no_association() {
    let lines: Vec<String> = load(&[])
        .expect_err("nothing is there")
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        lines,
        [
            "instruments: clause: none is there; write [[clause]] in a file of the folder instruments",
            "rules: matter: none is there; write [[matter]] in a file of the folder rules",
            "rules: power: none is there; write [[power]] in a file of the folder rules",
            "rules: right: none is there; write [[right]] in a file of the folder rules",
        ]
    );
    let only_instruments = load(&files("instruments")).expect_err("no rules");
    assert_eq!(only_instruments.len(), 3);
}

#[test]
fn what_is_meant_to_end_says_so() {
    let ends = "matters = [\"other\"]\nfrom = \"1996-09-12\"\nuntil = \"2019-12-31\"\n";
    let other = "matters = [\"other\"]\nfrom = \"1996-09-12\"\n";
    let left = faults_with("rules/powers.toml", other, ends);
    assert!(has(&left, "leaves other before general-assembly"), "{left:?}");
    let meant = faults_with("rules/powers.toml", other, &format!("{ends}silent = true\n"));
    assert!(!has(&meant, "leaves other"), "{meant:?}");
}

#[test]
fn every_fault_names_its_file_and_key_and_no_word_of_the_program() {
    for (file, from, to, _) in BROKEN.iter().chain(MEANINGLESS) {
        let mut all: Vec<SourceText> = files("instruments").into_iter().chain(files("rules")).collect();
        for source in all.iter_mut().filter(|source| source.path == *file) {
            source.text = source.text.replacen(from, to, 1);
        }
        for fault in load(&all).expect_err(to) {
            let line = fault.to_string();
            assert!(fault.file.contains(".toml") && !fault.key.is_empty(), "{line}");
            assert!(!line.contains("None") && !line.contains("Some("), "{line}");
            assert!(line.contains(';'), "no way out: {line}");
        }
    }
}

#[test]
fn a_slip_of_syntax_is_found_by_its_line() {
    let faults = faults_of("[[matter]]\nid = \"more\"\ntitle = \n");
    assert!(has(&faults, "rules/more.toml:3: title: "), "{faults:?}");
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

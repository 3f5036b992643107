use base::Lang;
use platform::audit::Actor;
use platform::records::{ImportError, SourceFile, import};
use plenary::{install, join};

use crate::support::{TestApp, clock, fresh_database, root, runtime};

const BROKEN: &str = r#"
[[government]]
id = "CN-LN"
country = "China"
type = "Province"
lines = "1"
colour = "red"
  [[government.name]]
  text.zh = "辽宁省"
  [[government.membership]]
  kind = "ful"
  from = "2025-02-30"
  certainty = "confirmed"

[[government]]
id = "CN-LN"
country = "CN"
type = 4

[[news]]
id = "An Item"
country = "CN"
governments = ["CN-LM"]
title.en = "Only English"
lines = "1"

[[newz]]
id = "x"
"#;

#[test]
fn every_fault_is_named_at_once_and_nothing_is_written() {
    runtime().block_on(async {
        let db = fresh_database().await;
        let file = SourceFile { path: "broken.toml".into(), text: BROKEN.into() };
        let refused = import(&db, &[file], &join::kinds(), Actor::operator(), clock().now()).await;
        let Err(ImportError::Faults(faults)) = refused else { panic!("the file was taken") };
        let texts = install::texts().expect("texts");
        let shown = install::fault_list(&faults, &texts, Lang::En);
        for expected in [
            "broken.toml:4: [government CN-LN] The field “country” holds “China”, which is not an ISO 3166-1 code.",
            "broken.toml:7: [government CN-LN] “colour” is not a field of this record.",
            "The field “kind” holds “ful”, which is not a choice. Instead: full",
            "The field “from” holds “2025-02-30”, which is not a date that exists.",
            "The id “CN-LN” is used twice for this kind of record.",
            "The field “type” holds a whole number, which does not belong there. Instead: a text in quotes",
            "“An Item” cannot be an id.",
            "The field “governments” names “CN-LM”, which is not on record. Instead: CN-LN",
            "The text “title.mn” is missing: every text is needed in all six languages. Instead: title.mn = \"…\"",
            "The record says nothing of where it comes from",
            "“newz” is not a kind of record. Instead: news",
        ] {
            assert!(shown.contains(expected), "{expected}\nis not in\n{shown}");
        }
        assert_eq!(platform::audit::length(&db).await.expect("a length"), 0);
        for lang in Lang::ALL {
            assert!(!install::fault_list(&faults, &texts, lang).contains('⟦'), "{lang}");
        }
    });
}

#[test]
fn a_file_that_is_not_toml_is_refused_with_its_line() {
    runtime().block_on(async {
        let db = fresh_database().await;
        let file = SourceFile {
            path: "broken.toml".into(),
            text: "[[news]]\nid = \n".into(),
        };
        let refused = import(&db, &[file], &join::kinds(), Actor::operator(), clock().now()).await;
        let Err(ImportError::Faults(faults)) = refused else {
            panic!("the file was taken")
        };
        assert_eq!((faults[0].line, faults[0].wrong.key()), (2, "syntax"));
    });
}

/// Reads one more file beside NEAR's own, and gives what is said of it in English.
fn said_of(text: &str) -> String {
    runtime().block_on(async {
        let db = fresh_database().await;
        let mut files = install::data_files(&root().join("association/near")).expect("data files");
        files.push(SourceFile {
            path: "more.toml".into(),
            text: text.to_owned(),
        });
        let refused = import(&db, &files, &join::kinds(), Actor::operator(), clock().now()).await;
        let Err(ImportError::Faults(faults)) = refused else {
            panic!("the file was taken")
        };
        assert_eq!(platform::audit::length(&db).await.expect("a length"), 0);
        let texts = install::texts().expect("texts");
        for lang in Lang::ALL {
            assert!(
                !install::fault_list(&faults, &texts, lang).contains('⟦'),
                "{lang}"
            );
        }
        install::fault_list(&faults, &texts, Lang::En)
    })
}

const TITLE: &str = r#"title = { en = "a", zh = "a", ja = "a", ko = "a", mn = "a", ru = "a" }"#;

/// A fault of a kind: what stands in the file, and what must be said of it.
fn refuses(cases: &[(String, &str)]) {
    let whole: String = cases.iter().map(|(text, _)| format!("{text}\n")).collect();
    let said = said_of(&whole);
    for (_, expected) in cases {
        assert!(said.contains(expected), "{expected}\nis not in\n{said}");
    }
}

fn claim(id: &str, rest: &str) -> String {
    format!("[[claim]]\nid = \"{id}\"\nsubject = \"contest\"\n{TITLE}\nlines = \"1\"\n{rest}")
}

#[test]
fn counts_below_nought_are_refused() {
    let entry = "[[entry]]\nid = \"x-1\"\ncontest = \"2024-12th-painting-contest\"\ngovernment = \"CN-LN\"\ncountry = \"CN\"\n\
                 works = -3\nlines = \"1\"";
    refuses(&[(
        entry.to_owned(),
        "more.toml:6: [entry x-1] The field “works” holds -3: less than nought cannot be counted.",
    )]);
}

#[test]
fn a_government_under_another_country_is_refused() {
    let entry = "[[entry]]\nid = \"x-2\"\ncontest = \"2024-12th-painting-contest\"\ngovernment = \"CN-LN\"\ncountry = \"JP\"\n\
                 works = 3\nlines = \"1\"";
    let government = "[[government]]\nid = \"CN-XX\"\ncountry = \"JP\"\ntype = \"province\"\nlines = \"1\"\n\
                      [[government.name]]\ntext.zh = \"某省\"";
    refuses(&[
        (
            entry.to_owned(),
            "[entry x-2] “CN-LN” is not a government of the country that the record names (field “government”). \
             Instead: country = \"CN\"",
        ),
        (
            government.to_owned(),
            "[government CN-XX] “CN-XX” is not a government of the country that the record names (field “country”).",
        ),
    ]);
}

#[test]
fn lines_that_the_document_does_not_have_are_refused() {
    let with =
        |id: &str, lines: &str| claim(id, "").replace("lines = \"1\"", &format!("lines = \"{lines}\""));
    refuses(&[
        (
            with("x-1", "2147"),
            "[claim x-1] The field “lines” holds “2147”, but the document has only 2146 lines.",
        ),
        (
            with("x-2", "30-20"),
            "[claim x-2] The field “lines” holds “30-20”: the lines end before they begin.",
        ),
        (
            with("x-3", "about 5"),
            "[claim x-3] The field “lines” holds “about 5”, which is not a list of lines.",
        ),
        (
            with("x-4", "0"),
            "[claim x-4] The field “lines” holds “0”, which is not a list of lines.",
        ),
    ]);
}

#[test]
fn facts_that_cannot_exist_are_refused() {
    let cases = ["F12", "G0001", "F00001"].map(|fact| {
        let id = format!("x-{}", fact.to_lowercase());
        claim(&id, &format!("facts = [\"{fact}\"]"))
    });
    refuses(&[
        (
            cases[0].clone(),
            "The field “facts” holds “F12”, which is not the number of a fact. Instead: F0212",
        ),
        (
            cases[1].clone(),
            "The field “facts” holds “G0001”, which is not the number of a fact.",
        ),
        (
            cases[2].clone(),
            "The field “facts” holds “F00001”, which is not the number of a fact.",
        ),
    ]);
}

#[test]
fn a_value_that_its_unit_does_not_count_is_refused() {
    refuses(&[
        (
            claim("x-1", "value = \"many\"\nunit = \"works\""),
            "[claim x-1] The field “value” holds “many”, which is not what its unit counts. Instead: 44",
        ),
        (
            claim("x-2", "value = \"-4\"\nunit = \"works\""),
            "[claim x-2] The field “value” holds “-4”, which is not what its unit counts.",
        ),
        (
            claim("x-3", "value = \"44\"\nunit = \"date\""),
            "[claim x-3] The field “value” holds “44”, which is not what its unit counts. Instead: 2024-05-22",
        ),
    ]);
}

#[test]
fn a_figure_that_cannot_be_computed_is_refused() {
    refuses(&[
        (
            claim("x-1", "figure = \"members.ful\""),
            "[claim x-1] The field “figure” names “members.ful”, which no figure is called. Instead: members.",
        ),
        (
            claim("x-2", "figure = \"event.2024-05-22-members-workshopp.persons\""),
            "[claim x-2] The field “figure” names “2024-05-22-members-workshopp”, which is not on record. \
             Instead: 2024-05-22-members-workshop",
        ),
        (
            claim("x-3", "parts = [\"2024-contest-works-cnn\"]"),
            "[claim x-3] The field “parts” names “2024-contest-works-cnn”, which is not on record. \
             Instead: 2024-contest-works-cn",
        ),
    ]);
}

#[test]
fn memberships_that_end_before_they_begin_or_overlap_are_refused() {
    let government = |id: &str, memberships: &str| {
        format!(
            "[[government]]\nid = \"{id}\"\ncountry = \"CN\"\ntype = \"province\"\nlines = \"1\"\n\
             [[government.name]]\ntext.zh = \"某省\"\n{memberships}"
        )
    };
    let row = |from: &str, until: &str| {
        format!(
            "[[government.membership]]\nkind = \"full\"\nfrom = \"{from}\"\nuntil = \"{until}\"\n\
             certainty = \"confirmed\"\n"
        )
    };
    let overlapping = row("2001", "2010") + &row("2009", "2020");
    refuses(&[
        (
            government("CN-XA", &row("2010-05-01", "2009")),
            "[government CN-XA] The field “until” holds 2009, which is before the beginning. Instead: 2010-05-01",
        ),
        (
            government("CN-XB", &overlapping),
            "[government CN-XB] Two rows of “membership” hold on the same day",
        ),
    ]);
}

#[test]
fn an_empty_text_is_named_with_its_language() {
    let empty = claim("x-1", "").replace("zh = \"a\"", "zh = \" \"");
    refuses(&[(
        empty,
        "[claim x-1] The text “title.zh” is empty. Instead: title.zh = \"…\"",
    )]);
}

#[test]
fn a_file_in_another_encoding_is_refused_with_its_line_and_all_other_faults() {
    let broken =
        claim("x-1", "value = \"many\"\nunit = \"works\"").replace("en = \"a\"", "en = \"a\u{fffd}\"");
    refuses(&[
        (
            broken,
            "more.toml:4: The line holds a character that is not UTF-8. Save the file as UTF-8.",
        ),
        (String::new(), "[claim x-1] The field “value” holds “many”"),
    ]);
}

#[test]
fn bytes_that_are_no_utf_8_do_not_hide_other_files() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(
        folder.path().join("latin.toml"),
        b"# caf\xe9\n[[newz]]\nid = \"x\"\n",
    )
    .expect("a file");
    let files = install::data_files(folder.path()).expect("data files");
    runtime().block_on(async {
        let db = fresh_database().await;
        let refused = import(&db, &files, &join::kinds(), Actor::operator(), clock().now()).await;
        let Err(ImportError::Faults(faults)) = refused else {
            panic!("the file was taken")
        };
        let found: Vec<(usize, &str)> = faults
            .iter()
            .map(|fault| (fault.line, fault.wrong.key()))
            .collect();
        assert_eq!(found, [(1, "encoding"), (2, "unknown-kind")]);
    });
}

#[test]
fn records_that_left_the_files_are_named_and_stay() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let mut files = install::data_files(&root().join("association/near")).expect("data files");
        for file in &mut files {
            file.text = file
                .text
                .replace("id = \"2024-invitations-rows\"", "id = \"2024-invitations-all\"");
        }
        let done = import(&app.db, &files, &join::kinds(), Actor::operator(), clock().now())
            .await
            .expect("an import");
        assert_eq!(done.absent, ["claim 2024-invitations-rows"]);
        assert_eq!(
            app.get("/api/v1/claims/2024-invitations-rows")
                .await
                .status
                .as_u16(),
            200
        );
    });
}

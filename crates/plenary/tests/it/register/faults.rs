use base::Lang;
use platform::audit::Actor;
use platform::records::{ImportError, SourceFile, import};
use plenary::{install, join};

use crate::support::{clock, fresh_database, runtime};

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
            "The field “type” holds a integer",
            "“An Item” cannot be an id.",
            "The field “governments” names “CN-LM”, which is not on record. Instead: CN-LN",
            "The text “title.mn” is missing",
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

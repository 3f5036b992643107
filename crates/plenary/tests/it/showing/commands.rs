//! The charter's commands as people type them.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use crate::support::root;

fn run(line: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_plenary"))
        .current_dir(root())
        .args(line)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    // A program that refuses before it reads closes the pipe; that is no fault of the test.
    let _ = child
        .stdin
        .take()
        .map(|mut stdin| stdin.write_all(input.as_bytes()));
    child.wait_with_output().expect("it ends")
}

fn lines(bytes: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(bytes)
        .lines()
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_folder_without_rules_is_refused_in_one_line() {
    let empty = tempfile::tempdir().expect("a folder");
    for folder in [empty.path().to_path_buf(), empty.path().join("missing")] {
        let folder = folder.display().to_string();
        let tried = run(&["charter", "trial", "--with", &folder], "");
        assert_eq!(tried.status.code(), Some(2));
        let said = lines(&tried.stderr);
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(said[0].contains("holds no rules; name"), "{said:?}");
        let checked = run(&["--association", &folder, "charter", "check"], "");
        assert_eq!(checked.status.code(), Some(1));
        let faults = lines(&checked.stdout);
        assert!(
            faults
                .iter()
                .any(|fault| fault.starts_with("instruments: clause: none is there; write")),
            "{faults:?}"
        );
        assert_eq!(lines(&checked.stderr), ["plenary: 4 faults"]);
    }
}

#[test]
fn a_case_that_cannot_be_read_is_refused_by_its_field() {
    let case = r#"{"on":"2025-06-11","body":"general-assembly","matter":"other","entitled":82,"assembly_years":[2025],"present":1,"present":2}"#;
    for (text, field) in [
        (case.to_owned(), "plenary: present: stands twice"),
        (
            case.replace(r#""present":1,"#, "")
                .replace("2025-06-11", "0000-06-11"),
            "plenary: on: ",
        ),
        ("{".to_owned(), "plenary: case: is not JSON"),
    ] {
        let refused = run(&["charter", "decide"], &text);
        let said = lines(&refused.stderr);
        assert_eq!((refused.status.code(), said.len()), (Some(2), 1), "{said:?}");
        assert!(said[0].starts_with(field), "{said:?}");
    }
}

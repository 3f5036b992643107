//! The commands as people type them, on a folder of their own.

use std::path::Path;
use std::process::{Command, Output};

use crate::support::root;

struct Place(tempfile::TempDir);

impl Place {
    fn path(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }

    fn run(&self, line: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_plenary"))
            .current_dir(root())
            .args(["--data", &self.path("data")])
            .args(line)
            .output()
            .expect("the program runs")
    }

    /// Runs a command that must succeed and gives what it printed.
    fn say(&self, line: &[&str]) -> String {
        let output = self.run(line);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            output.status.success(),
            "{line:?}: {said}{}",
            String::from_utf8_lossy(&output.stderr)
        );
        said.trim_end().to_owned()
    }

    /// Runs a command that must find something wrong.
    fn refuse(&self, line: &[&str]) -> String {
        let output = self.run(line);
        assert_eq!(output.status.code(), Some(1), "{line:?}: {output:?}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

fn mode(path: &str) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(Path::new(path))
        .expect("a file")
        .permissions()
        .mode()
        & 0o777
}

#[test]
fn from_the_first_checkpoint_to_a_cosigned_one() {
    let place = Place(tempfile::tempdir().expect("a folder"));
    let at = |name: &str| place.path(name);
    place.say(&["members", "--on", "2024-12-31"]);
    place.say(&["audit", "checkpoint", "--out", &at("first")]);
    assert_eq!(mode(&at("data/keys/log.key")), 0o600);
    assert_eq!(mode(&at("data/keys")), 0o700);
    place.say(&["audit", "publish", "--out", &at("log")]);
    let key = std::fs::read_to_string(at("log/keys"))
        .expect("keys")
        .trim()
        .to_owned();
    place.say(&["audit", "receipt", "12", "--out", &at("r.tlog-proof")]);
    let said = place.say(&["audit", "verify", "--receipt", &at("r.tlog-proof"), "--key", &key]);
    assert!(
        said.contains("entry 12 stands in the log near/plenary/"),
        "{said}"
    );

    // A witness elsewhere, with nothing but the published folder and the key.
    let witness = place.say(&[
        "audit",
        "witness",
        "--new-key",
        &at("w.key"),
        "--name",
        "pref.example.jp/near",
    ]);
    assert_eq!(mode(&at("w.key")), 0o600);
    let cosign = [
        "audit",
        "witness",
        "--secret",
        &at("w.key"),
        "--state",
        &at("w.json"),
    ]
    .map(str::to_owned);
    let mut line: Vec<&str> = cosign.iter().map(String::as_str).collect();
    let (folder, out) = (at("log"), at("cosigned"));
    line.extend(["--key", &key, "--published", &folder, "--out", &out]);
    place.say(&line);
    place.say(&["audit", "add-cosignature", &at("cosigned"), "--witness", &witness]);
    let said = place.say(&["audit", "erase", "3", "--reason", "on request"]);
    assert!(said.starts_with("the content of entry 3 is erased"), "{said}");
    place.say(&["audit", "checkpoint"]);
    place.say(&["audit", "publish", "--out", &at("log")]);
    let kept = at("cosigned");
    let receipt = at("r.tlog-proof");
    let said = place.say(&[
        "audit",
        "verify",
        "--checkpoint",
        &kept,
        "--receipt",
        &receipt,
        "--key",
        &key,
    ]);
    assert!(
        said.contains("content erased, with an entry that says so: 3"),
        "{said}"
    );
    assert!(said.ends_with("everything fits"), "{said}");
    let said = place.say(&[
        "audit",
        "verify",
        "--published",
        &at("log"),
        "--checkpoint",
        &kept,
        "--key",
        &key,
    ]);
    assert!(said.ends_with("everything fits"), "{said}");
    assert!(place.say(&["doctor"]).contains("sound"));

    // The database in another's hands: a tail cut off, and another history begun with the same key.
    let thief = Place(tempfile::tempdir().expect("a folder"));
    thief.say(&["members"]);
    std::fs::create_dir(thief.path("data/keys")).expect("a folder");
    std::fs::copy(at("data/keys/log.key"), thief.path("data/keys/log.key")).expect("the key");
    thief.say(&["audit", "checkpoint"]);
    thief.say(&["audit", "publish", "--out", &thief.path("log")]);
    let said = thief.refuse(&["audit", "verify", "--checkpoint", &kept, "--key", &key]);
    assert!(said.contains("first entry that does not fit: 1"), "{said}");
    let forked = thief.path("log");
    let mut line: Vec<&str> = cosign.iter().map(String::as_str).collect();
    line.extend(["--published", &forked]);
    let said = place.refuse(&line);
    assert!(said.contains("not cosigned"), "{said}");
}

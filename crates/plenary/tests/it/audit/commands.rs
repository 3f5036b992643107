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

/// An installation with one published checkpoint, and the log's verifier key.
fn published() -> (Place, String) {
    let place = Place(tempfile::tempdir().expect("a folder"));
    place.say(&["members", "--on", "2024-12-31"]);
    place.say(&["audit", "checkpoint", "--out", &place.path("first")]);
    place.say(&["audit", "publish", "--out", &place.path("log")]);
    let keys = std::fs::read_to_string(place.path("log/keys")).expect("keys");
    (place, keys.trim().to_owned())
}

/// The command of a witness that has nothing but a published folder and the log's key.
fn cosign<'a>(of: &'a [String; 4], key: &'a str) -> Vec<&'a str> {
    let [secret, state, folder, out] = of;
    vec![
        "audit",
        "witness",
        "--secret",
        secret,
        "--state",
        state,
        "--published",
        folder,
        "--out",
        out,
        "--key",
        key,
    ]
}

#[test]
fn from_the_first_checkpoint_to_a_cosigned_one() {
    let (place, key) = published();
    let at = |name: &str| place.path(name);
    assert_eq!(mode(&at("data/keys/log.key")), 0o600);
    assert_eq!(mode(&at("data/keys")), 0o700);
    let receipt = at("r.tlog-proof");
    place.say(&["audit", "receipt", "12", "--out", &receipt]);
    let said = place.say(&["audit", "verify", "--receipt", &receipt, "--key", &key]);
    assert!(
        said.contains("entry 12 stands in the log near/plenary/"),
        "{said}"
    );

    let witness = [
        "audit",
        "witness",
        "--new-key",
        &at("w.key"),
        "--name",
        "pref.example.jp/near",
    ];
    let witness = place.say(&witness);
    assert_eq!(mode(&at("w.key")), 0o600);
    let kept = at("cosigned");
    place.say(&cosign(
        &[at("w.key"), at("w.json"), at("log"), kept.clone()],
        &key,
    ));
    place.say(&["audit", "add-cosignature", &kept, "--witness", &witness]);
    let said = place.say(&["audit", "erase", "3", "--reason", "on request"]);
    assert!(said.starts_with("the content of entry 3 is erased"), "{said}");
    place.say(&["audit", "checkpoint"]);
    place.say(&["audit", "publish", "--out", &at("log")]);

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
    let folder = at("log");
    let said = place.say(&[
        "audit",
        "verify",
        "--published",
        &folder,
        "--checkpoint",
        &kept,
        "--key",
        &key,
    ]);
    assert!(said.ends_with("everything fits"), "{said}");
    assert!(place.say(&["doctor"]).contains("sound"));
}

#[test]
fn another_history_under_the_same_key_is_found_and_not_cosigned() {
    let (place, key) = published();
    let at = |name: &str| place.path(name);
    let name = ["--name", "pref.example.jp/near"];
    place.say(&[["audit", "witness"], ["--new-key", &at("w.key")], name].concat());
    let kept = at("cosigned");
    place.say(&cosign(
        &[at("w.key"), at("w.json"), at("log"), kept.clone()],
        &key,
    ));

    let forger = Place(tempfile::tempdir().expect("a folder"));
    forger.say(&["members"]);
    std::fs::create_dir(forger.path("data/keys")).expect("a folder");
    std::fs::copy(at("data/keys/log.key"), forger.path("data/keys/log.key")).expect("the key");
    forger.say(&["audit", "checkpoint"]);
    forger.say(&["audit", "publish", "--out", &forger.path("log")]);
    let said = forger.refuse(&["audit", "verify", "--checkpoint", &kept, "--key", &key]);
    assert!(said.contains("first entry that does not fit: 1"), "{said}");
    let refused = [at("w.key"), at("w.json"), forger.path("log"), at("never")];
    let said = place.refuse(&cosign(&refused, &key));
    assert!(said.contains("not cosigned: "), "{said}");
    assert!(!Path::new(&at("never")).exists());
}

//! The program is killed in the middle of a burst of votes: what it acknowledged is there when it comes back.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::support::{Document, fresh_address, root};

/// After how many acknowledged votes the program is killed.
const ACKNOWLEDGED: usize = 200;
/// Devices of each delegate that vote at the same time.
const DEVICES: usize = 6;

/// The program as a process of its own.
struct Served {
    program: Child,
    address: String,
    /// Held, so that it may go on printing.
    _said: BufReader<ChildStdout>,
}

impl Served {
    fn start(data: &str, database: &str) -> Self {
        let mut program = plenary(data, database)
            .args(["serve", "--listen", "127.0.0.1:0", "--demo"])
            .args(["--forms-per-minute", "0", "--sign-ins-per-minute", "0"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut said = BufReader::new(program.stdout.take().expect("it speaks"));
        let address = said
            .by_ref()
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                let (_, address) = line.split_once("http://127.0.0.1:")?;
                let port: String = address.chars().take_while(char::is_ascii_digit).collect();
                Some(format!("127.0.0.1:{port}"))
            })
            .expect("it says where it listens");
        Self {
            program,
            address,
            _said: said,
        }
    }

    /// Status, cookies and body, or nothing if the connection broke before the answer was whole.
    fn ask(&self, head: &str, cookie: &str, body: &str) -> Option<(u16, String, String)> {
        let mut stream = TcpStream::connect(&self.address).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
        let request = format!(
            "{head} HTTP/1.0\r\nHost: {}\r\nCookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {}\r\n\r\n{body}",
            self.address,
            body.len()
        );
        stream.write_all(request.as_bytes()).ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n")?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        let cookies = head.lines().filter_map(|line| {
            let (name, value) = line.split_once(": ")?;
            name.eq_ignore_ascii_case("set-cookie")
                .then(|| value.split(';').next().unwrap_or("").to_owned())
        });
        Some((status, cookies.collect::<Vec<_>>().join("; "), body.to_owned()))
    }

    fn get(&self, path: &str, cookie: &str) -> String {
        let (status, _, body) = self.ask(&format!("GET {path}"), cookie, "").expect("an answer");
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    /// Sends a form that must be taken.
    fn must(&self, path: &str, who: &Somebody, fields: &str) {
        let body = format!("form_key={}&{fields}", who.key);
        let (status, _, body) = self
            .ask(&format!("POST {path}"), &who.cookie, &body)
            .expect("an answer");
        assert_eq!(status, 303, "{path}: {body}");
    }

    fn vote(&self, meeting: &str, who: &Somebody, vote: (&str, &str, &str)) -> Option<u16> {
        let (ballot, choice, token) = vote;
        let body = format!(
            "form_key={}&ballot={ballot}&choice={choice}&token={token}",
            who.key
        );
        let path = format!("POST /en/meetings/{meeting}/seat/vote");
        Some(self.ask(&path, &who.cookie, &body)?.0)
    }

    /// Signs in as a post whose button says this.
    fn sign_in(&self, post: &str, nth: usize) -> Somebody {
        let (_, first, page) = self.ask("GET /en/sign-in", "", "").expect("an answer");
        let document = Document::parse(&page);
        let names = document.texts("form[action$='demo/as'] button");
        let people = document.attributes("form[action$='demo/as'] [name=person]", "value");
        let chosen = names
            .iter()
            .zip(&people)
            .filter(|(name, _)| name.contains(post))
            .nth(nth);
        let key = document
            .attributes("[name=form_key]", "value")
            .first()
            .cloned()
            .unwrap_or_default();
        let body = format!("form_key={key}&person={}", chosen.expect("a post").1);
        let (_, second, _) = self.ask("POST /en/demo/as", &first, &body).expect("an answer");
        let cookie = format!("{first}; {second}");
        let work = Document::parse(&self.get("/en/work", &cookie));
        let keys = work.attributes("[name=form_key]", "value");
        Somebody {
            cookie,
            key: keys.first().expect("signed in").clone(),
        }
    }

    /// The value that follows a mark on a page, up to a quotation mark or slash.
    fn after(&self, path: &str, who: &Somebody, mark: &str) -> String {
        let page = self.get(path, &who.cookie);
        let (_, rest) = page
            .split_once(mark)
            .unwrap_or_else(|| panic!("{mark} on {path}: {page}"));
        rest.split(['"', '/']).next().unwrap_or("").to_owned()
    }

    fn kill(mut self) {
        self.program.kill().expect("signal 9");
        self.program.wait().expect("it has ended");
    }
}

struct Somebody {
    cookie: String,
    key: String,
}

fn plenary(data: &str, database: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_plenary"));
    command
        .current_dir(root())
        .args(["--data", data, "--database", database]);
    command
}

#[test]
fn no_acknowledged_vote_is_lost_when_the_program_is_killed() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().display().to_string();
    let database = crate::support::runtime().block_on(fresh_address());
    let served = Served::start(&data, &database);
    let chair = served.sign_in("Chair’s office", 0);
    let delegates: Vec<Somebody> = (0..3).map(|nth| served.sign_in("Delegate", nth)).collect();

    let items = served.get("/api/v1/meetings", &chair.cookie);
    let items: serde_json::Value = serde_json::from_str(&items).expect("JSON");
    let convened = items["items"].as_array().into_iter().flatten();
    let meeting = convened
        .filter(|item| item["state"] == "convened")
        .find_map(|item| item["id"].as_str())
        .expect("the demonstration has convened one")
        .to_owned();
    let desk = format!("/en/meetings/{meeting}");
    served.must(&format!("{desk}/attendance"), &chair, "do=arrive&whom=all");
    served.must(&format!("{desk}/session"), &chair, "do=open");
    let motion = served.after(&format!("{desk}/chair"), &chair, "id=\"motion-");
    served.must(
        &format!("{desk}/ballots"),
        &chair,
        &format!("motion={motion}&way=roll-call"),
    );
    let ballot = served.after(&format!("{desk}/chair"), &chair, "/ballots/");

    let count = AtomicUsize::new(0);
    let acknowledged: Mutex<BTreeMap<String, usize>> = Mutex::default();
    std::thread::scope(|scope| {
        for device in 0..delegates.len() * DEVICES {
            let (served, delegates, meeting, ballot) = (&served, &delegates, &meeting, &ballot);
            let (count, acknowledged) = (&count, &acknowledged);
            scope.spawn(move || {
                let nth = device % delegates.len();
                let delegate = delegates.get(nth).expect("a delegate");
                for vote in 0.. {
                    let token = format!("{device}-{vote}");
                    match served.vote(meeting, delegate, (ballot, "for", &token)) {
                        Some(303) => {
                            count.fetch_add(1, Ordering::Relaxed);
                            acknowledged.lock().expect("the list").insert(token, nth);
                        }
                        Some(other) => panic!("a vote was answered with {other}"),
                        None => break,
                    }
                }
            });
        }
        while count.load(Ordering::Relaxed) < ACKNOWLEDGED {
            std::thread::sleep(Duration::from_millis(2));
        }
        let pid = served.program.id().to_string();
        let killed = Command::new("kill").args(["-9", &pid]).status();
        assert!(killed.expect("kill runs").success());
    });
    served.kill();

    let doctor = plenary(&data, &database).arg("doctor").output().expect("it runs");
    assert!(doctor.status.success(), "{doctor:?}");
    let served = Served::start(&data, &database);
    let acknowledged = acknowledged.into_inner().expect("the list");
    assert!(acknowledged.len() >= ACKNOWLEDGED);
    for (token, nth) in &acknowledged {
        let delegate = delegates.get(*nth).expect("a delegate");
        let resent = served.vote(&meeting, delegate, (&ballot, "for", token));
        assert_eq!(resent, Some(303), "{token}: a resend is the same vote");
        // A vote that had been lost would be taken as a new one.
        let other = served.vote(&meeting, delegate, (&ballot, "against", token));
        assert_eq!(other, Some(409), "{token} was acknowledged and is lost");
    }
    let fresh = delegates.first().expect("a delegate");
    assert_eq!(
        served.vote(&meeting, fresh, (&ballot, "against", "new")),
        Some(303)
    );
    served.kill();
}

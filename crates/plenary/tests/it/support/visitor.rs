use ::platform::mail::{Kept, kept};
use axum::body::Body;
use axum::http::Request;

use super::{Answer, TestApp};

/// A browser: keeps cookies, sends forms from the pages it was shown.
pub struct Visitor {
    pub app: TestApp,
    cookies: Vec<(String, String)>,
}

impl Visitor {
    pub fn new(app: &TestApp) -> Self {
        Self {
            app: app.clone(),
            cookies: Vec::new(),
        }
    }

    /// The same browser at another moment, or of another program over the same database.
    pub fn over(&self, app: &TestApp) -> Self {
        Self {
            app: app.clone(),
            cookies: self.cookies.clone(),
        }
    }

    /// A visitor signed in as the first post of a demonstration with this role, for this object.
    pub async fn signed_in_as(app: &TestApp, post: &str) -> Self {
        let mut visitor = Self::new(app);
        let page = visitor.get("/en/sign-in").await;
        let person = person_of(&app.db, post).await;
        let answer = visitor.post("/en/demo/as", &page, &[("person", &person)]).await;
        assert_eq!(answer.header("location"), "/en/work", "{post}: {}", answer.body);
        visitor
    }

    fn keep(&mut self, answer: &Answer) {
        for value in answer.headers.get_all("set-cookie") {
            let text = value.to_str().expect("a cookie is text");
            let pair = text.split(';').next().unwrap_or("");
            let (name, value) = pair.split_once('=').expect("a cookie has a name");
            self.cookies.retain(|(known, _)| known != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
    }

    pub fn cookie(&self, name: &str) -> Option<&str> {
        let found = self.cookies.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    fn request(&self, method: &str, address: &str) -> axum::http::request::Builder {
        let pairs: Vec<String> = self.cookies.iter().map(|(k, v)| format!("{k}={v}")).collect();
        let request = Request::builder().method(method).uri(address);
        if pairs.is_empty() {
            request
        } else {
            request.header("cookie", pairs.join("; "))
        }
    }

    pub async fn get(&mut self, address: &str) -> Answer {
        let answer = self.app.ask(self.request("GET", address)).await;
        self.keep(&answer);
        answer
    }

    /// Sends a form of a page: its key, and these fields.
    pub async fn post(&mut self, address: &str, page: &Answer, fields: &[(&str, &str)]) -> Answer {
        let key = form_key(page);
        self.post_with_key(address, &key, fields).await
    }

    pub async fn post_with_key(&mut self, address: &str, key: &str, fields: &[(&str, &str)]) -> Answer {
        let mut body = vec![format!("form_key={}", escaped(key))];
        body.extend(
            fields
                .iter()
                .map(|(k, v)| format!("{}={}", escaped(k), escaped(v))),
        );
        let request = self
            .request("POST", address)
            .header("content-type", "application/x-www-form-urlencoded");
        let answer = self.app.send(request, Body::from(body.join("&"))).await;
        self.keep(&answer);
        answer
    }

    /// Sends a form with a file, as browsers do.
    pub async fn upload(
        &mut self,
        address: &str,
        page: &Answer,
        fields: &[(&str, &str)],
        (field, name, bytes): (&str, &str, &[u8]),
    ) -> Answer {
        const MARK: &str = "plenary-test-mark";
        let mut body = Vec::new();
        let key = form_key(page);
        for (k, v) in fields.iter().copied().chain([("form_key", key.as_str())]) {
            let part = format!("--{MARK}\r\ncontent-disposition: form-data; name=\"{k}\"\r\n\r\n{v}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        let head = format!(
            "--{MARK}\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(format!("\r\n--{MARK}--\r\n").as_bytes());
        let request = self
            .request("POST", address)
            .header("content-type", format!("multipart/form-data; boundary={MARK}"));
        let answer = self.app.send(request, Body::from(body)).await;
        self.keep(&answer);
        answer
    }

    /// The newest mail to an address.
    pub async fn mail_to(&self, address: &str) -> Option<Kept> {
        let mails = kept(&self.app.db, 1000).await.expect("the mails can be read");
        mails.into_iter().find(|mail| mail.to == address)
    }
}

/// The first form key of a page.
pub fn form_key(page: &Answer) -> String {
    let keys = page.document().attributes("input[name=form_key]", "value");
    keys.first().cloned().unwrap_or_default()
}

/// The path in a mail's text that begins like this.
pub fn path_in(mail: &Kept, begins: &str) -> String {
    let line = mail.text.lines().find(|line| line.contains(begins));
    let line = line.unwrap_or_else(|| panic!("no {begins} in {}", mail.text));
    let at = line.find(begins).expect("it was found");
    line[at..].trim().to_owned()
}

fn escaped(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

async fn person_of(db: &::platform::db::Db, post: &str) -> String {
    let people = registry::identity::posts(db)
        .await
        .expect("the posts can be read");
    let found = people.iter().find(|person| person.post.as_deref() == Some(post));
    let known: Vec<_> = people.iter().filter_map(|person| person.post.clone()).collect();
    found
        .unwrap_or_else(|| panic!("no post {post}; there are {known:?}"))
        .id
        .clone()
}

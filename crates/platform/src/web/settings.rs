use url::Url;

/// How this installation is run.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address at which visitors reach the program; links in mails begin with it, passkeys belong to its host.
    pub public: Url,
    /// Whether the program shows itself off: invented posts to sign in as, mails to read, a banner on every page.
    pub demo: bool,
    /// Whether a reverse proxy of our own stands in front and names the visitors' addresses.
    pub behind_proxy: bool,
    /// The address that mail comes from, which calendar invitations name as the organizer.
    pub sender: String,
}

impl Settings {
    pub fn is_secure(&self) -> bool {
        self.public.scheme() == "https"
    }

    /// Name of the cookie that holds the session. The prefix binds it to this host and to HTTPS (RFC 6265bis).
    pub fn session_cookie(&self) -> &'static str {
        if self.is_secure() {
            "__Host-plenary-session"
        } else {
            "plenary-session"
        }
    }

    /// Name of the cookie by which a browser that is not signed in is known again.
    pub fn browser_cookie(&self) -> &'static str {
        if self.is_secure() {
            "__Host-plenary-browser"
        } else {
            "plenary-browser"
        }
    }

    /// A cookie for this host alone, unseen by scripts; `seconds` of life, or none to take it away.
    pub fn cookie(&self, name: &str, value: &str, seconds: i64) -> String {
        let secure = if self.is_secure() { "; Secure" } else { "" };
        format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}")
    }

    /// A whole address of a page: `/en/members` at the public address.
    pub fn link(&self, path: &str) -> String {
        self.public
            .join(path)
            .map_or_else(|_| path.to_owned(), |url| url.to_string())
    }
}

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};

use ::platform::providers::{self, Provider};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use openidconnect::core::{CoreJwsSigningAlgorithm, CoreRsaPrivateSigningKey};
use openidconnect::{JsonWebKeyId, PkceCodeChallenge, PkceCodeVerifier, PrivateSigningKey};
use rsa::pkcs1::EncodeRsaPrivateKey;
use serde_json::{Value, json};
use url::Url;

const CLIENT: &str = "plenary";
const SECRET: &str = "quiet as a mouse";
/// 2026-11-23T09:00:00Z, the tests' now.
const NOW: i64 = 1_795_424_400;

/// A token before it is signed: a test may bend it.
pub struct Token {
    pub header: Value,
    pub claims: Value,
    /// Whether a signature is put behind it, and whether one byte of that is changed.
    pub is_signed: bool,
    pub is_forged: bool,
}

type Bend = Arc<dyn Fn(&mut Token) + Send + Sync>;

/// What a sign-in that was granted waits with.
struct Grant {
    nonce: String,
    challenge: String,
    back: String,
    claims: Value,
}

struct Inner {
    issuer: String,
    kid: Mutex<String>,
    bend: Mutex<Option<Bend>>,
    user_info: Mutex<Option<Value>>,
    grants: Mutex<BTreeMap<String, Grant>>,
    asked: Mutex<Vec<&'static str>>,
}

/// A small OpenID provider on a port of this machine, as strict as a real one about client, code and PKCE.
#[derive(Clone)]
pub struct Issuer(Arc<Inner>);

/// The value of a parameter of a query or a form.
fn param(pairs: &str, name: &str) -> String {
    let found = url::form_urlencoded::parse(pairs.as_bytes()).find(|(key, _)| key == name);
    found.map(|(_, value)| value.into_owned()).unwrap_or_default()
}

/// A key of this run; making one takes a while.
fn key(kid: &str) -> CoreRsaPrivateSigningKey {
    static PEM: OnceLock<String> = OnceLock::new();
    let pem = PEM.get_or_init(|| {
        let key = rsa::RsaPrivateKey::new(&mut rsa::rand_core::OsRng, 2048).expect("a key");
        key.to_pkcs1_pem(rsa::pkcs1::LineEnding::LF)
            .expect("text")
            .to_string()
    });
    CoreRsaPrivateSigningKey::from_pem(pem, Some(JsonWebKeyId::new(kid.to_owned()))).expect("a key")
}

fn part(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

impl Issuer {
    pub async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port");
        let issuer = format!("http://{}", listener.local_addr().expect("an address"));
        let inner = Inner {
            issuer,
            kid: Mutex::new("first".into()),
            bend: Mutex::default(),
            user_info: Mutex::default(),
            grants: Mutex::default(),
            asked: Mutex::default(),
        };
        let this = Self(Arc::new(inner));
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .route("/me", get(user_info))
            .with_state(this.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        this
    }

    /// As an operator writes it into the file of providers.
    pub fn provider(&self, governments: &[&str]) -> Provider {
        provider_at(&self.0.issuer, governments)
    }

    /// Every token from now on is bent like this.
    pub fn bend(&self, bend: impl Fn(&mut Token) + Send + Sync + 'static) {
        *self.0.bend.lock().expect("a lock") = Some(Arc::new(bend));
    }

    /// What the endpoint for user info says.
    pub fn says_of_user(&self, claims: Value) {
        *self.0.user_info.lock().expect("a lock") = Some(claims);
    }

    pub fn changes_its_key(&self) {
        *self.0.kid.lock().expect("a lock") = "second".into();
    }

    /// How often an endpoint was asked.
    pub fn asked(&self, endpoint: &str) -> usize {
        let asked = self.0.asked.lock().expect("a lock");
        asked.iter().filter(|name| **name == endpoint).count()
    }

    /// Somebody signs in here with these claims and is sent back: the path on our site.
    pub fn grants(&self, address: &str, claims: Value) -> String {
        let query = self.query(address);
        for (name, value) in [
            ("response_type", "code"),
            ("client_id", CLIENT),
            ("code_challenge_method", "S256"),
        ] {
            assert_eq!(param(&query, name), value, "{address}");
        }
        assert_eq!(param(&query, "scope"), "openid email");
        let mut grants = self.0.grants.lock().expect("a lock");
        let code = format!("code-{}", grants.len());
        let grant = Grant {
            nonce: param(&query, "nonce"),
            challenge: param(&query, "code_challenge"),
            back: param(&query, "redirect_uri"),
            claims,
        };
        grants.insert(code.clone(), grant);
        back_with(&query, &[("code", &code), ("iss", &self.0.issuer)])
    }

    /// Somebody is sent back without having signed in.
    pub fn refuses(&self, address: &str, error: &str) -> String {
        back_with(&self.query(address), &[("error", error)])
    }

    fn query(&self, address: &str) -> String {
        let address: Url = address.parse().expect("an address");
        assert!(address.as_str().starts_with(&self.0.issuer), "{address}");
        address.query().expect("a query").to_owned()
    }

    fn note(&self, endpoint: &'static str) {
        self.0.asked.lock().expect("a lock").push(endpoint);
    }

    fn signed(&self, grant: &Grant) -> String {
        let kid = self.0.kid.lock().expect("a lock").clone();
        let mut claims = json!({
            "iss": self.0.issuer, "aud": CLIENT, "nonce": grant.nonce, "iat": NOW, "exp": NOW + 24 * 60 * 60,
        });
        for (name, value) in grant.claims.as_object().expect("claims") {
            claims[name] = value.clone();
        }
        let mut token = Token {
            header: json!({ "alg": "RS256", "typ": "JWT", "kid": kid }),
            claims,
            is_signed: true,
            is_forged: false,
        };
        if let Some(bend) = self.0.bend.lock().expect("a lock").as_ref() {
            bend(&mut token);
        }
        let text = format!("{}.{}", part(&token.header), part(&token.claims));
        let mut signature = key(&kid)
            .sign(&CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256, text.as_bytes())
            .expect("a signature");
        if token.is_forged {
            signature[100] ^= 1;
        }
        if !token.is_signed {
            signature.clear();
        }
        format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

/// A provider of this issuer, read as from a file.
pub fn provider_at(issuer: &str, governments: &[&str]) -> Provider {
    let text = format!(
        "[[provider]]\nid = \"home\"\ntitle = \"Home office\"\nissuer = \"{issuer}\"\nclient_id = \"{CLIENT}\"\n\
         client_secret = \"{SECRET}\"\ngovernments = {governments:?}\n"
    );
    let mut read = providers::read(&text, Path::new(".")).expect("a sound file");
    read.remove(0)
}

fn back_with(query: &str, pairs: &[(&str, &str)]) -> String {
    let mut back: Url = param(query, "redirect_uri").parse().expect("an address");
    assert_eq!(back.origin().ascii_serialization(), "http://localhost:8080");
    back.query_pairs_mut()
        .extend_pairs(pairs)
        .append_pair("state", &param(query, "state"));
    format!("{}?{}", back.path(), back.query().expect("a query"))
}

fn as_json(value: &Value) -> axum::response::Response {
    ([(CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}

async fn discovery(State(issuer): State<Issuer>) -> axum::response::Response {
    issuer.note("discovery");
    let at = &issuer.0.issuer;
    let mut document = json!({
        "issuer": at, "authorization_endpoint": format!("{at}/authorize"), "token_endpoint": format!("{at}/token"),
        "jwks_uri": format!("{at}/keys"), "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"],
    });
    if issuer.0.user_info.lock().expect("a lock").is_some() {
        document["userinfo_endpoint"] = json!(format!("{at}/me"));
    }
    as_json(&document)
}

async fn keys(State(issuer): State<Issuer>) -> axum::response::Response {
    issuer.note("keys");
    let kid = issuer.0.kid.lock().expect("a lock").clone();
    let public = serde_json::to_value(key(&kid).as_verification_key()).expect("a key");
    as_json(&json!({ "keys": [public] }))
}

async fn token(State(issuer): State<Issuer>, headers: HeaderMap, body: Bytes) -> axum::response::Response {
    issuer.note("token");
    let body = String::from_utf8_lossy(&body).into_owned();
    let refused = || {
        (
            StatusCode::BAD_REQUEST,
            [(CONTENT_TYPE, "application/json")],
            r#"{"error":"invalid_grant"}"#,
        )
    };
    let secret = url::form_urlencoded::byte_serialize(SECRET.as_bytes()).collect::<String>();
    let basic = format!("Basic {}", STANDARD.encode(format!("{CLIENT}:{secret}")));
    let known = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()) == Some(basic.as_str());
    let grant = issuer
        .0
        .grants
        .lock()
        .expect("a lock")
        .remove(&param(&body, "code"));
    let Some(grant) = grant.filter(|_| known && param(&body, "grant_type") == "authorization_code") else {
        return refused().into_response();
    };
    let verifier = PkceCodeVerifier::new(param(&body, "code_verifier"));
    let challenge = PkceCodeChallenge::from_code_verifier_sha256(&verifier);
    if challenge.as_str() != grant.challenge || param(&body, "redirect_uri") != grant.back {
        return refused().into_response();
    }
    let id_token = issuer.signed(&grant);
    as_json(
        &json!({ "access_token": "pass", "token_type": "Bearer", "expires_in": 300, "id_token": id_token }),
    )
}

async fn user_info(State(issuer): State<Issuer>, headers: HeaderMap) -> axum::response::Response {
    issuer.note("me");
    assert_eq!(headers[AUTHORIZATION], "Bearer pass");
    let said = issuer.0.user_info.lock().expect("a lock").clone();
    as_json(&said.expect("asked only if it is offered"))
}

//! OpenID Connect with one provider: where to send somebody, and what the provider says about whoever comes back.
//! Everything here blocks.

use base::Lang;
use jiff::Timestamp;
use openidconnect::core::{
    CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreGenderClaim, CoreIdToken,
    CoreIdTokenClaims, CoreJwsSigningAlgorithm as Alg, CoreProviderMetadata,
};
use openidconnect::{
    AccessToken, AuthType, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken,
    EmptyAdditionalClaims, EndpointMaybeSet, EndpointNotSet, EndpointSet, IssuerUrl, LanguageTag, Nonce,
    OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope,
    SignatureVerificationError, TokenResponse, UserInfoClaims,
};
use platform::providers::Provider;

use super::outside::{OutsideError, ask, look_up};

type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// Signatures that only the provider can make. What is signed with our own secret, or not at all, proves nothing.
const ALGORITHMS: [Alg; 9] = [
    Alg::RsaSsaPkcs1V15Sha256,
    Alg::RsaSsaPkcs1V15Sha384,
    Alg::RsaSsaPkcs1V15Sha512,
    Alg::RsaSsaPssSha256,
    Alg::RsaSsaPssSha384,
    Alg::RsaSsaPssSha512,
    Alg::EcdsaP256Sha256,
    Alg::EcdsaP384Sha384,
    Alg::EdDsa,
];

/// Why a provider's word is not taken.
#[derive(Debug, thiserror::Error)]
pub enum WordError {
    /// It does not answer, or not as its kind does.
    #[error("the provider does not answer")]
    Unreachable,
    /// What it says does not fit what was asked, or is not signed as it must be.
    #[error("the provider's answer does not fit")]
    Unfit,
}

/// The secrets of one sign-in: what comes back must fit them.
pub struct Secrets<'s> {
    pub state: &'s str,
    pub nonce: &'s str,
    pub verifier: &'s str,
}

/// What a provider says about somebody.
#[derive(Debug)]
pub struct Said {
    /// Who it is: stays the same when the address changes.
    pub subject: String,
    pub email: Option<String>,
    pub is_verified: bool,
}

/// Where the browser goes to sign in at the provider.
pub fn address(
    provider: &Provider,
    now: Timestamp,
    back: &str,
    secrets: &Secrets<'_>,
    lang: Lang,
) -> Result<String, WordError> {
    let client = client(provider, now, back)?;
    let (state, nonce) = (secrets.state.to_owned(), secrets.nonce.to_owned());
    let verifier = PkceCodeVerifier::new(secrets.verifier.to_owned());
    let (address, _, _) = client
        .authorize_url(
            CoreAuthenticationFlow::AuthorizationCode,
            move || CsrfToken::new(state),
            move || Nonce::new(nonce),
        )
        .add_scope(Scope::new("email".to_owned()))
        .add_ui_locale(LanguageTag::new(lang.code().to_owned()))
        .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
        .url();
    Ok(address.to_string())
}

/// Exchanges a code for the provider's word, and verifies it.
pub fn word(
    provider: &Provider,
    now: Timestamp,
    back: &str,
    secrets: &Secrets<'_>,
    code: &str,
) -> Result<Said, WordError> {
    let client = client(provider, now, back)?;
    let answer = client
        .exchange_code(AuthorizationCode::new(code.to_owned()))
        .map_err(|_| unreachable(provider, "it names no token endpoint"))?
        .set_pkce_verifier(PkceCodeVerifier::new(secrets.verifier.to_owned()))
        .request(&ask)
        .map_err(|error| match error {
            RequestTokenError::Request(error) => silent(provider, &error),
            RequestTokenError::ServerResponse(_) => unfit(provider, "it refused the code"),
            RequestTokenError::Parse(..) | RequestTokenError::Other(_) => {
                unfit(provider, "its token cannot be read")
            }
        })?;
    let token = answer
        .id_token()
        .ok_or_else(|| unfit(provider, "there is no ID token"))?;
    let nonce = Nonce::new(secrets.nonce.to_owned());
    let said = match verified(&client, token, &nonce, now) {
        Err(ClaimsVerificationError::SignatureVerification(
            SignatureVerificationError::NoMatchingKey | SignatureVerificationError::CryptoError(_),
        )) => {
            // The provider may have changed its keys since it was last looked up.
            provider.shelf.clear();
            let client = self::client(provider, now, back)?;
            verified(&client, token, &nonce, now).map(|claims| said(claims, &client, answer.access_token()))
        }
        Ok(claims) => Ok(said(claims, &client, answer.access_token())),
        Err(error) => Err(error),
    };
    said.map_err(|error| unfit(provider, what_is_wrong(&error)))
}

fn verified<'t>(
    client: &Client,
    token: &'t CoreIdToken,
    nonce: &Nonce,
    now: Timestamp,
) -> Result<&'t CoreIdTokenClaims, ClaimsVerificationError> {
    let now = now.to_string();
    let verifier = client
        .id_token_verifier()
        .set_allowed_algs(ALGORITHMS)
        .set_time_fn(move || now.parse().expect("our time stamps are as RFC 3339 has them"));
    token.claims(&verifier, nonce)
}

/// What the token says; if it is silent about the address, the provider is asked once more.
fn said(claims: &CoreIdTokenClaims, client: &Client, access: &AccessToken) -> Said {
    let mut said = Said {
        subject: claims.subject().to_string(),
        email: claims.email().map(|email| email.to_string()),
        is_verified: claims.email_verified() == Some(true),
    };
    if said.email.is_some() && claims.email_verified().is_some() {
        return said;
    }
    let more: Option<UserInfoClaims<EmptyAdditionalClaims, CoreGenderClaim>> = client
        .user_info(access.clone(), Some(claims.subject().clone()))
        .ok()
        .and_then(|request| request.request(&ask).ok());
    if let Some(more) = more {
        said.email = more.email().map(|email| email.to_string());
        said.is_verified = more.email_verified() == Some(true);
    }
    said
}

fn client(provider: &Provider, now: Timestamp, back: &str) -> Result<Client, WordError> {
    let issuer = IssuerUrl::new(provider.issuer.clone()).map_err(|_| WordError::Unreachable)?;
    let found = CoreProviderMetadata::discover(&issuer, &|request| look_up(provider, now, request));
    let found = found.map_err(|error| {
        provider.shelf.clear();
        unreachable(provider, &error.to_string())
    })?;
    let ways = found
        .token_endpoint_auth_methods_supported()
        .cloned()
        .unwrap_or_default();
    let back = RedirectUrl::new(back.to_owned()).map_err(|_| WordError::Unreachable)?;
    let id = ClientId::new(provider.client_id.clone());
    let secret = ClientSecret::new(provider.client_secret.clone());
    let client = CoreClient::from_provider_metadata(found, id, Some(secret)).set_redirect_uri(back);
    let only_in_body = ways.contains(&CoreClientAuthMethod::ClientSecretPost)
        && !ways.contains(&CoreClientAuthMethod::ClientSecretBasic);
    Ok(match only_in_body {
        true => client.set_auth_type(AuthType::RequestBody),
        false => client,
    })
}

fn unreachable(provider: &Provider, why: &str) -> WordError {
    tracing::warn!(
        provider.id = provider.id,
        why,
        "an identity provider does not answer"
    );
    WordError::Unreachable
}

fn silent(provider: &Provider, error: &OutsideError) -> WordError {
    tracing::warn!(provider.id = provider.id, %error, "an identity provider does not answer");
    WordError::Unreachable
}

/// What the token holds is about a person and stays out of the log.
fn unfit(provider: &Provider, why: &'static str) -> WordError {
    tracing::warn!(
        provider.id = provider.id,
        why,
        "an identity provider's answer does not fit"
    );
    WordError::Unfit
}

fn what_is_wrong(error: &ClaimsVerificationError) -> &'static str {
    match error {
        ClaimsVerificationError::Expired(_) => "the token is too old",
        ClaimsVerificationError::InvalidAudience(_) => "the token is for somebody else",
        ClaimsVerificationError::InvalidIssuer(_) => "the token is by somebody else",
        ClaimsVerificationError::InvalidNonce(_) => "the token is of another sign-in",
        ClaimsVerificationError::SignatureVerification(_) => "the signature does not hold",
        _ => "the token is not as it must be",
    }
}

// A small OpenID provider on a port of this machine, which takes everybody for the one person it knows.
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";

const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Starts it: `{ issuer, stop }`. */
export async function startIssuer(client, claims) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const granted = new Map();
  let issuer = "";
  const token = (nonce) => {
    const now = Math.floor(Date.now() / 1000);
    const said = { iss: issuer, aud: client, iat: now, exp: now + 300, nonce, ...claims };
    const text = `${part({ alg: "ES256", kid: "one", typ: "JWT" })}.${part(said)}`;
    return `${text}.${sign("sha256", Buffer.from(text), { key: privateKey, dsaEncoding: "ieee-p1363" }).toString("base64url")}`;
  };
  const answers = {
    "/.well-known/openid-configuration": () => ({
      issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`,
      response_types_supported: ["code"], subject_types_supported: ["public"], id_token_signing_alg_values_supported: ["ES256"],
    }),
    "/keys": () => ({ keys: [{ ...publicKey.export({ format: "jwk" }), kid: "one", use: "sig", alg: "ES256" }] }),
    "/token": (form) => {
      const grant = granted.get(form.get("code"));
      const challenge = createHash("sha256").update(form.get("code_verifier") ?? "").digest("base64url");
      if (grant?.get("code_challenge") !== challenge) return { error: "invalid_grant" };
      return { access_token: "pass", token_type: "Bearer", id_token: token(grant.get("nonce")) };
    },
  };
  const server = createServer(async (request, response) => {
    const address = new URL(request.url, issuer);
    if (address.pathname === "/authorize") {
      const code = `code-${granted.size}`;
      granted.set(code, address.searchParams);
      const back = new URL(address.searchParams.get("redirect_uri"));
      back.search = new URLSearchParams({ code, state: address.searchParams.get("state") });
      response.writeHead(302, { location: back.href }).end();
      return;
    }
    let body = "";
    for await (const bytes of request) body += bytes;
    const said = answers[address.pathname]?.(new URLSearchParams(body)) ?? { error: "not_found" };
    response.writeHead(said.error ? 400 : 200, { "content-type": "application/json" }).end(JSON.stringify(said));
  });
  await new Promise((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  issuer = `http://127.0.0.1:${server.address().port}`;
  return { issuer, stop: () => server.close() };
}

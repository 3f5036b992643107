// Passkeys: asks for a challenge, lets the browser answer it, sends the answer with the form. Without it the mail link serves.
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

function challenge(publicKey) {
  const listed = (list) => list?.map((one) => ({ ...one, id: bytes(one.id) }));
  return {
    ...publicKey,
    challenge: bytes(publicKey.challenge),
    ...(publicKey.user && { user: { ...publicKey.user, id: bytes(publicKey.user.id) } }),
    ...(publicKey.allowCredentials && { allowCredentials: listed(publicKey.allowCredentials) }),
    ...(publicKey.excludeCredentials && { excludeCredentials: listed(publicKey.excludeCredentials) }),
  };
}

function answer(credential) {
  const { response } = credential;
  const named = ["attestationObject", "clientDataJSON", "authenticatorData", "signature", "userHandle"];
  const parts = Object.fromEntries(named.filter((name) => response[name]).map((name) => [name, text(response[name])]));
  const transports = response.getTransports?.();
  return JSON.stringify({
    id: credential.id, rawId: text(credential.rawId), type: credential.type,
    response: { ...parts, ...(transports && { transports }) },
    extensions: credential.getClientExtensionResults(),
  });
}

async function send(form) {
  const { act, challenge: address } = form.dataset;
  const asked = await fetch(address, { method: "POST", body: new URLSearchParams({ form_key: form.elements.form_key.value }) });
  if (!asked.ok) throw new Error(`challenge: ${asked.status}`);
  const { ceremony, options } = await asked.json();
  const publicKey = challenge(options.publicKey);
  if (act === "create") {
    publicKey.authenticatorSelection = { ...publicKey.authenticatorSelection, residentKey: "required", requireResidentKey: true };
  }
  const credential = await navigator.credentials[act]({ publicKey });
  form.elements.ceremony.value = ceremony;
  form.elements.credential.value = answer(credential);
  form.submit();
}

for (const notice of document.querySelectorAll(".elsewhere")) {
  notice.hidden = new URL(notice.dataset.address).host === location.host;
}
for (const form of document.querySelectorAll("form.passkey")) {
  form.hidden = !window.PublicKeyCredential;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const status = form.querySelector("[role=status]");
    status.textContent = "";
    send(form).catch(() => { status.textContent = form.dataset.failed; });
  });
}

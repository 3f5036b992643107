// People: the first administrator, invitations, passkeys, mandates, the demonstration; each in another language.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { axeFindings, openPage, sticksOut, startBrowser, startProgram } from "./browser.mjs";

let plain, demo, browser;
before(async () => {
  plain = await startProgram();
  demo = await startProgram("--demo");
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await plain?.stop();
  await demo?.stop();
});

/** Passkeys belong to a name, not to a number. */
const named = (program) => program.origin.replace("127.0.0.1", "localhost");
const day = (offset) => new Date(Date.now() + offset * 864e5).toISOString().slice(0, 10);
const until = async (check) => {
  for (let round = 0; round < 100; round += 1) {
    const found = check();
    if (found) return found;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  throw new Error("it did not come");
};

async function visitor(program, options = {}) {
  const origin = named(program);
  const { page, troubles, close } = await openPage(browser, origin, options);
  const go = (address) => page.goto(origin + address);
  return { page, go, close: async () => { await close(); assert.deepEqual(troubles, []); } };
}

/** The links in the mails that the program wrote for an address, newest last. */
function links(program, address) {
  const folder = join(program.data, "mail");
  const mails = readdirSync(folder).filter((name) => name.endsWith(".eml")).sort().map((name) => readFileSync(join(folder, name), "utf8"));
  const plainText = (mail) => {
    const part = mail.split(/^--/m).find((one) => one.includes("text/plain")) ?? "";
    const [head, ...body] = part.split(/\r\n\r\n/);
    const text = body.join("\n\n");
    if (/base64/i.test(head)) return Buffer.from(text, "base64").toString("utf8");
    return text.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  };
  return mails.filter((mail) => mail.includes(address)).map((mail) => plainText(mail).match(/https?:\/\/\S+/)[0]);
}

async function authenticator(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
  await session.send("WebAuthn.addVirtualAuthenticator", { options });
}

const looksRight = async (page) => {
  assert.deepEqual(await axeFindings(page), []);
  assert.deepEqual(await sticksOut(page), []);
};

test("the first administrator comes in by the printed link, makes a passkey and signs in with it; invites a liaison officer", async () => {
  const door = (await until(() => plain.said().match(/http:\/\/localhost\S+welcome\S+/)))[0];
  const first = await visitor(plain);
  await authenticator(first.page);
  await first.page.goto(door);
  await looksRight(first.page);
  await first.page.fill("#name", "Administration");
  await first.page.fill("#email", "admin@example.org");
  await first.page.click("main button");
  await first.page.waitForURL(/\/en\/me/);
  await looksRight(first.page);

  await first.page.fill("#label", "Test key");
  await first.page.click("form[data-act=create] button");
  await first.page.waitForURL(/done=passkey/);
  assert.match(await first.page.locator("main").innerText(), /Test key/);
  await first.page.click(".account form button");
  await first.page.waitForURL(/\/en\/$/);
  await first.go("/en/sign-in?next=/people");
  await looksRight(first.page);
  await first.page.click("form[data-act=get] button");
  await first.page.waitForURL(/\/en\/people$/);

  await first.go("/en/people/invite");
  await looksRight(first.page);
  await first.page.fill("#name", "Liaison office of Liaoning");
  await first.page.fill("#email", "liaoning@example.org");
  await first.page.selectOption("#lang", "zh");
  await first.page.selectOption("#role", "liaison-officer");
  await first.page.click("main form.fields button");
  assert.equal(await first.page.locator("#government[aria-invalid]").count(), 1, "the form comes back with the reason");
  assert.equal(await first.page.inputValue("#email"), "liaoning@example.org");
  await first.page.selectOption("#government", "CN-LN");
  await first.page.click("main form.fields button");
  await first.page.waitForURL(/people\/0/);
  await looksRight(first.page);
  const link = await until(() => { try { return links(plain, "liaoning@example.org")[0]; } catch { return null; } });
  await first.close();

  const liaison = await visitor(plain, { viewport: { width: 390, height: 844 } });
  await liaison.page.goto(link);
  assert.equal(await liaison.page.locator("html").getAttribute("lang"), "zh");
  await looksRight(liaison.page);
  await liaison.page.click("main button");
  await liaison.page.waitForURL(/\/zh\/me/);
  await looksRight(liaison.page);
  await liaison.go("/zh/people");
  assert.equal(await liaison.page.locator("main tbody tr").count(), 1, "only the own government");
  const refused = await liaison.go("/zh/people/invite");
  assert.equal(refused.status(), 403);
  await looksRight(liaison.page);
  await liaison.close();
});

test("a mandate that has expired stops working by itself, and the refusal says in Mongolian which one it would take", async () => {
  const officer = await visitor(demo);
  await officer.go("/en/sign-in");
  await officer.page.click("button:has-text('Secretariat officer · Country desk')");
  await officer.page.waitForURL(/\/en\/work/);
  await looksRight(officer.page);
  await officer.go("/en/people/invite");
  await officer.page.fill("#name", "Office of Toyama");
  await officer.page.fill("#email", "toyama@example.org");
  await officer.page.selectOption("#lang", "mn");
  await officer.page.selectOption("#role", "liaison-officer");
  await officer.page.selectOption("#government", "JP-16");
  await officer.page.fill("#from", day(-9));
  await officer.page.fill("#until", day(-1));
  await officer.page.click("main form.fields button");
  await officer.page.waitForURL(/people\/0/);
  await officer.go("/en/demo/mails");
  await looksRight(officer.page);
  await officer.page.click("main .stack li:has-text('toyama') a");
  const link = await officer.page.locator(".mail a").first().getAttribute("href");
  await officer.close();

  const late = await visitor(demo);
  await late.page.goto(link);
  await late.page.click("main button");
  await late.page.waitForURL(/\/mn\/me/);
  const refused = await late.go("/mn/people");
  assert.equal(refused.status(), 403);
  assert.match(await late.page.locator("main").innerText(), /Холбоо барих ажилтан/);
  await looksRight(late.page);
  await late.go("/mn/work");
  await looksRight(late.page);
  await late.close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`${javaScriptEnabled ? "with" : "without"} JavaScript: in the demonstration one signs in as a post, and mail brings one in too`, async () => {
    const guest = await visitor(demo, { javaScriptEnabled, viewport: { width: 390, height: 844 } });
    await guest.go("/mn/sign-in");
    await guest.page.click("form[action$='/demo/as'] button >> nth=0");
    await guest.page.waitForURL(/\/mn\/work/);
    await guest.page.click(".account form button");
    await guest.page.waitForURL(/\/mn\/$/);
    await guest.go("/zh/sign-in");
    await guest.page.fill("#email", "translator@demo.invalid");
    await guest.page.click("main form.fields[action$='/sign-in'] button");
    await guest.page.waitForURL(/\/zh\/sign-in\/sent/);
    await guest.go("/zh/demo/mails");
    await guest.page.click("main .stack a >> nth=0");
    await guest.page.click(".mail a");
    await guest.page.click("main form button");
    await guest.page.waitForURL(/\/zh\/work/);
    await guest.close();
  });
}

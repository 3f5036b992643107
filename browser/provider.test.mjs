// Sign-in through a government's own provider: in a browser, since its policies decide whether the way there is open.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { axeFindings, shots, sticksOut, startBrowser, startProgram } from "./browser.mjs";
import { startIssuer } from "./issuer.mjs";

const ADDRESS = "admin@example.org";
let issuer, program, browser, folder;
before(async () => {
  issuer = await startIssuer("plenary", { sub: "1", email: ADDRESS, email_verified: true });
  folder = mkdtempSync(join(tmpdir(), "plenary-providers-"));
  const file = join(folder, "providers.toml");
  writeFileSync(file, `[[provider]]\nid = "home"\ntitle = "Gyeongsangbuk-do account"\nissuer = "${issuer.issuer}"\nclient_id = "plenary"\nclient_secret = "secret"\n`);
  program = await startProgram("--providers", file);
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await program?.stop();
  issuer?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const looksRight = async (page) => {
  assert.deepEqual(await axeFindings(page), []);
  assert.deepEqual(await sticksOut(page), []);
};

for (const [lang, javaScriptEnabled] of [["en", true], ["mn", false]]) {
  test(`somebody signs in through the provider in ${lang}, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async () => {
    const origin = program.origin.replace("127.0.0.1", "localhost");
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled });
    const page = await context.newPage();
    const refused = [];
    page.on("console", (message) => { if (/Content Security Policy/.test(message.text())) refused.push(message.text()); });
    if (lang === "en") {
      await page.goto(program.said().match(/http:\/\/localhost\S+welcome\S+/)[0]);
      await page.fill("#name", "Administration");
      await page.fill("#email", ADDRESS);
      await page.click("main button");
      await page.waitForURL(/\/en\/me/);
      await context.clearCookies();
    }
    await page.goto(`${origin}/${lang}/sign-in?next=/me`);
    if (javaScriptEnabled) await looksRight(page);
    await page.screenshot({ path: join(shots, `provider-sign-in-${lang}.png`), fullPage: true });
    await page.click("form[action$='/sign-in/provider'] button");
    await page.waitForURL(`${origin}/${lang}/me`);
    assert.equal(await page.locator("#providers").count(), 1);
    if (javaScriptEnabled) await looksRight(page);
    await page.screenshot({ path: join(shots, `provider-me-${lang}.png`), fullPage: true });

    await context.clearCookies();
    // Without content to go to, the browser stays on the page that sends it on.
    await context.route(`${issuer.issuer}/**`, (route) => route.fulfill({ status: 204 }));
    await page.goto(`${origin}/${lang}/sign-in`);
    await page.click("form[action$='/sign-in/provider'] button");
    await page.waitForSelector("main a[rel=noreferrer]");
    if (javaScriptEnabled) await looksRight(page);
    await page.screenshot({ path: join(shots, `provider-go-${lang}.png`) });
    assert.deepEqual(refused, []);
    await context.close();
  });
}

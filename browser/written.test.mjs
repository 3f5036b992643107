// A ballot in writing over three days, by a clock that is moved: letters, a reminder, receipts, the result.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DESK, PHONE, as as signedInAs, convened, looksRight, send, shot } from "./assembly.mjs";
import { command, openPage, startBrowser, startProgram } from "./browser.mjs";

let demo, browser;
before(async () => {
  demo = await startProgram("--demo");
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

const as = (...post) => signedInAs(browser, demo.origin, ...post);

/** A moment so many hours from now as the meeting's zone writes it. */
const inSeoul = (hours) => new Date(Date.now() + (hours + 9) * 3600_000).toISOString().slice(0, 16);

/** Waits until a page that is loaded again and again says so: the program looks at its hours every twenty seconds. */
async function until(page, address, isSo) {
  for (let attempt = 0; attempt < 80; attempt += 1) {
    await page.goto(address);
    if (await isSo(page)) return;
    await page.waitForTimeout(500);
  }
  assert.fail(`${address} never showed it: ${await page.locator("main").innerText()}`);
}

test("members vote in writing over three days, whoever has not is reminded, and the ballot closes at its hour", async () => {
  const chair = await as("Chair’s office", 0, DESK);
  let at = await convened(chair.page, demo.origin);
  await chair.page.goto(at("en", "/chair"));
  const motion = await chair.page.locator("article.motion").first().getAttribute("id");
  const form = (page) => page.locator(`#${motion}`);
  await form(chair.page).locator("[name=way]").selectOption("written");
  await send(chair.page, form(chair.page).locator("button:has-text('Open the ballot')"));
  assert.match(await chair.page.locator("main").innerText(), /hour|close/i, "without an hour it is refused");
  await chair.page.goto(at("en", "/chair"));
  await form(chair.page).locator("[name=way]").selectOption("written");
  await form(chair.page).locator("[name=closes_at]").fill(inSeoul(72));
  await send(chair.page, form(chair.page).locator("button:has-text('Open the ballot')"));
  await looksRight(chair.page);

  // Letters that came on paper are entered by the office; two delegates vote on their phones.
  await form(chair.page).locator("summary").first().click();
  const letters = form(chair.page).locator("select[name^='choice.']");
  assert.equal(await letters.count(), 82, "everybody entitled may write, in the room or not");
  const names = await letters.evaluateAll((all) => all.map((one) => one.name));
  for (const name of names.slice(4, 64)) await form(chair.page).locator(`[name='${name}']`).selectOption("for");
  await send(chair.page, form(chair.page).locator("button:has-text('Enter')"));
  await shot(chair.page, "written-desk-en");
  for (const [nth, lang] of [[0, "mn"], [1, "zh"]]) {
    const voter = await as("Delegate", nth, PHONE);
    await voter.page.goto(at(lang, "/seat"));
    await send(voter.page, voter.page.locator(".choice.for"));
    await voter.page.waitForSelector("#mine [role=status]");
    await looksRight(voter.page);
    await shot(voter.page, `written-seat-${lang}`);
    await voter.close();
  }
  await chair.close();
  assert.deepEqual(chair.troubles.filter((trouble) => !/422|Unprocessable/.test(trouble)), []);

  // Two days and a half later: a reminder to those missing, a receipt for those who voted.
  demo = await demo.again("--demo", "--ahead", "60");
  const voter = await as("Delegate", 0, PHONE);
  at = await convened(voter.page, demo.origin);
  await voter.page.goto(at("mn", "/seat"));
  await looksRight(voter.page);
  const address = await voter.page.locator("a[href*='/receipt']").first().getAttribute("href");
  const receipt = join(demo.data, "vote.receipt");
  writeFileSync(receipt, await (await voter.page.request.get(demo.origin + address)).text());
  const { verifier_keys: keys } = await (await voter.page.request.get(`${demo.origin}/api/v1/log`)).json();
  assert.match(command(join(demo.data, "elsewhere"), "audit", "verify", "--receipt", receipt, "--key", keys.at(-1)), /cast-vote/);
  const mails = await openPage(browser, demo.origin, DESK);
  const reminded = (page) => page.locator("main").innerText();
  await until(mails.page, `${demo.origin}/en/demo/mails`, async (page) => /Not voted/.test(await reminded(page)));
  await looksRight(mails.page);
  await shot(mails.page, "written-mails-en");
  await voter.close();
  await mails.close();
  assert.deepEqual(voter.troubles, []);

  // After three days it is closed: 62 letters of 82 members.
  demo = await demo.again("--demo", "--ahead", "73");
  const visitor = await openPage(browser, demo.origin, DESK);
  const path = new URL(at("en")).pathname.slice("/en".length);
  await until(visitor.page, `${demo.origin}/en${path}`, async (page) => (await page.locator("#live .result").count()) > 0);
  for (const lang of ["en", "zh", "mn"]) {
    await visitor.page.goto(`${demo.origin}/${lang}${path}`);
    assert.match(await visitor.page.locator("#live .result").innerText(), /62/);
    await looksRight(visitor.page);
    await shot(visitor.page, `written-result-${lang}`);
  }
  await visitor.close();
  assert.deepEqual(visitor.troubles, []);
});

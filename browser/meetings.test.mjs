// A session of the General Assembly: the chair's desk, three delegates on their phones, the display of the hall.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFindings, openPage, sticksOut, startBrowser, startProgram } from "./browser.mjs";

let demo, browser;
before(async () => {
  demo = await startProgram("--demo");
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

const PHONE = { viewport: { width: 390, height: 844 } };
const DESK = { viewport: { width: 1440, height: 900 } };

const looksRight = async (page) => {
  assert.deepEqual(await axeFindings(page), []);
  assert.deepEqual(await sticksOut(page), []);
};

const shot = async (page, name) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/meeting-${name}.png`, fullPage: true });
};

/** Somebody who signed in as a post, at a page in their language. */
async function as(post, nth, options) {
  const opened = await openPage(browser, demo.origin, options);
  await opened.page.goto(`${demo.origin}/en/sign-in`);
  await opened.page.locator(`button:has-text('${post}')`).nth(nth).click();
  await opened.page.waitForURL("**/work");
  return opened;
}

const send = async (page, button) => {
  await Promise.all([page.waitForNavigation(), button.click()]);
};

test("a government is admitted by roll call: the quorum gates, the screens follow, the register and the next ballot know it", async () => {
  const chair = await as("Chair’s office", 0, DESK);
  const { page } = chair;
  await page.goto(`${demo.origin}/en/meetings`);
  const path = new URL(await page.locator(".meetings a").first().getAttribute("href"), demo.origin).pathname.replace("/en", "");
  const at = (lang, what = "") => `${demo.origin}/${lang}${path}${what}`;

  const hall = await openPage(browser, demo.origin, DESK);
  await hall.page.goto(at("zh", "/hall"));
  await hall.page.waitForSelector(".quorum.missed");

  await page.goto(at("en", "/chair"));
  await looksRight(page);
  await shot(page, "chair-convened");
  await send(page, page.locator("button[value=open]"));
  assert.match(await page.locator("main").innerText(), /quorum/i, "no session without a quorum");
  await page.goto(at("en", "/chair"));
  await page.selectOption("[name=whom]", "all");
  await send(page, page.locator("button[value=arrive]"));
  await hall.page.waitForSelector(".quorum.met", { timeout: 5000 });
  await send(page, page.locator("button[value=open]"));

  // The quorum is lost, the vote is stopped; it comes back.
  const boxes = page.locator("#attendance input[name=government]");
  for (let at = 0; at < 60; at += 1) await boxes.nth(at).check();
  await send(page, page.locator("button[value=leave]"));
  await hall.page.waitForSelector(".quorum.missed", { timeout: 5000 });
  await send(page, page.locator("#motions button:has-text('Open the ballot')").first());
  assert.match(await page.locator("main").innerText(), /needed/);
  await page.goto(at("en", "/chair"));
  await page.selectOption("[name=whom]", "rest");
  await send(page, page.locator("button[value=arrive]"));
  await send(page, page.locator("#motions button:has-text('Open the ballot')").first());
  await looksRight(page);
  await shot(page, "chair-ballot");

  const voters = [];
  for (const [nth, lang] of [[0, "en"], [1, "zh"], [2, "mn"]]) {
    const voter = await as("Delegate", nth, PHONE);
    await voter.page.goto(at(lang, "/seat"));
    await voter.page.waitForSelector(".choices");
    await looksRight(voter.page);
    await shot(voter.page, `seat-${lang}`);
    await send(voter.page, voter.page.locator(".choice.for"));
    await voter.page.waitForSelector("#mine [role=status]");
    voters.push(voter);
  }
  await hall.page.waitForSelector(".ballot li.voted:nth-of-type(1)", { timeout: 5000 });
  await looksRight(hall.page);
  await shot(hall.page, "hall-zh");

  await page.goto(at("en", "/chair"));
  await page.locator("#motions summary").first().click();
  await page.selectOption("#motions [name=rest]", "for");
  await send(page, page.locator("#motions button:has-text('Enter')").last());
  await send(page, page.locator("#motions button[value=close]").first());
  await hall.page.waitForSelector(".result.adopted", { timeout: 5000 });
  await shot(hall.page, "hall-result-zh");
  for (const voter of voters) await voter.page.waitForSelector(".result.adopted", { timeout: 8000 });
  assert.match(await page.locator("#live").innerText(), /83/, "the next ballot counts one more");

  await page.goto(at("mn"));
  await looksRight(page);
  await shot(page, "page-mn");
  await page.locator("#decisions a").first().click();
  await looksRight(page);
  await shot(page, "decision-mn");
  const government = await page.locator(".facts-list a[href*='/members/']").first().getAttribute("href");
  await page.goto(demo.origin + government);
  assert.equal(await page.locator("main a[href*='/decisions/']").count(), 1, "its page names the decision");

  for (const opened of [chair, hall, ...voters]) {
    await opened.close();
    // Refusals are answers too: the browser notes them.
    assert.deepEqual(opened.troubles.filter((trouble) => !/409|Conflict/.test(trouble)), []);
  }
});

test("an officer prepares a session in Chinese, and the form says in Mongolian what the charter lets the body decide", async () => {
  const officer = await as("Secretariat officer", 1, DESK);
  const { page } = officer;
  await page.goto(`${demo.origin}/zh/meetings/prepare`);
  await looksRight(page);
  await page.selectOption("[name=body]", "general-assembly");
  await page.fill("[name=starts_at]", "2027-09-07T09:30");
  await page.fill("[name=ends_at]", "2027-09-06T09:30");
  await page.fill("[name='place.zh']", "乌兰巴托");
  await send(page, page.locator("main button").last());
  assert.equal(await page.locator("[name='place.zh']").inputValue(), "乌兰巴托", "it comes back filled");
  await page.fill("[name=ends_at]", "2027-09-08T18:00");
  await send(page, page.locator("main button").last());
  await page.waitForURL(/chair/);
  await shot(page, "prepared-zh");
  await page.goto(page.url().replace("/zh/", "/mn/").replace("/chair", "/motions/new?matter=establish-subcommittee"));
  await page.waitForSelector(".verdict.rejected");
  await looksRight(page);
  await shot(page, "motion-mn");
  await officer.close();
  assert.deepEqual(officer.troubles.filter((trouble) => !/422|Unprocessable/.test(trouble)), []);
});

// A session of the General Assembly: the chair's desk, three delegates on their phones, the display of the hall.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { DESK, PHONE, as as signedInAs, convened, looksRight, send, shot } from "./assembly.mjs";
import { openPage, startBrowser, startProgram } from "./browser.mjs";

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

test("a government is admitted by roll call: the quorum gates, the screens follow, the register and the next ballot know it", async () => {
  const chair = await as("Chair’s office", 0, DESK);
  const { page } = chair;
  const at = await convened(page, demo.origin);

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

  // While votes fall the display changes the rows that they change, and nothing else.
  await hall.page.waitForSelector(".ballot progress[value='0']", { timeout: 5000 });
  const roll = await hall.page.locator(".ballot .roll").elementHandle();
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
  await hall.page.waitForSelector(".ballot progress[value='3']", { timeout: 5000 });
  assert.equal(await hall.page.locator(".ballot li.voted").count(), 3);
  assert.ok(await roll.evaluate((one) => one.isConnected), "the roll was not drawn anew");
  await looksRight(hall.page);
  await shot(hall.page, "hall-zh");

  // A second window of the last one is cut off from the stream, and does not see that the ballot closes.
  const late = await voters[2].page.context().newPage();
  await late.route("**/stream", (route) => route.abort());
  await late.goto(at("mn", "/seat"));

  await page.goto(at("en", "/chair"));
  await page.locator("#motions summary").first().click();
  await page.selectOption("#motions [name=rest]", "for");
  await send(page, page.locator("#motions button:has-text('Enter')").last());
  await send(page, page.locator("#motions button[value=close]").first());
  await hall.page.waitForSelector(".result.adopted", { timeout: 5000 });
  await shot(hall.page, "hall-result-zh");
  for (const voter of voters) await voter.page.waitForSelector(".result.adopted", { timeout: 8000 });
  await send(late, late.locator(".choice.against"));
  await late.waitForSelector("[role=alert]");
  assert.equal(await late.locator("#mine").count(), 1, "the refusal stands on the seat");
  await looksRight(late);
  await shot(late, "seat-late-mn");
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

test("a clause is amended: its page shows the new words from their day, and the engine answers by them", async () => {
  const chair = await as("Chair’s office", 0, DESK);
  const { page } = chair;
  const at = await convened(page, demo.origin);
  await page.goto(at("en", "/chair"));
  await page.selectOption("[name=whom]", "rest");
  await send(page, page.locator("button[value=arrive]"));
  const opening = page.locator("button[value=open]");
  if (await opening.count()) await send(page, opening);

  const delegate = await as("Delegate", 0, PHONE);
  await delegate.page.goto(at("zh", "/motions/new?matter=amend-charter&clause=charter-9-2"));
  await looksRight(delegate.page);
  const words = { en: "Admission takes three quarters of the members present.", zh: "接纳成员须经出席成员四分之三同意。", ja: "加入には出席会員の四分の三の同意を要する。", ko: "가입에는 출석 회원 4분의 3의 동의가 필요하다.", mn: "Элсүүлэхэд хуралд оролцсон гишүүдийн дөрөвний гурав зөвшөөрнө.", ru: "Для приёма нужны три четверти присутствующих членов." };
  for (const [lang, text] of Object.entries(words)) await delegate.page.fill(`[name='summary.${lang}']`, text);
  // Rules that do not fit are refused, and nothing that was written is lost.
  await delegate.page.fill("[name=rules]", "[[threshold]]\nid = ");
  await send(delegate.page, delegate.page.locator("main form.fields > button"));
  assert.equal(await delegate.page.locator("[name='summary.zh']").inputValue(), words.zh);
  await looksRight(delegate.page);
  await shot(delegate.page, "amend-refused-zh");
  await delegate.page.fill("[name=rules]", `[[threshold]]
id = "three-quarters"
quorum = { share = "1/2", compare = "more-than", of = "entitled" }
majority = { share = "3/4", compare = "at-least", of = "present" }
cites = ["charter-9-2"]
[[power]]
id = "assembly-members-2026"
replaces = "assembly-members"
body = "general-assembly"
matters = ["admit-member", "expel-member"]
by = [{ threshold = "three-quarters" }]
cites = ["charter-8-1"]
`);
  await send(delegate.page, delegate.page.locator("main form.fields > button"));
  const motion = delegate.page.url().split("#")[1];

  await page.goto(at("en", "/chair"));
  const article = page.locator(`#${motion}`);
  await article.locator("[name=way]").selectOption("show-of-hands");
  await send(page, article.locator("button:has-text('Open the ballot')"));
  await page.locator(`#${motion} [name=rest]`).selectOption("for");
  await send(page, page.locator(`#${motion} button:has-text('Enter')`));
  await send(page, page.locator(`#${motion} button[value=close]`));

  // The day of the place where the assembly sits may be tomorrow here.
  const inForce = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  for (const lang of ["en", "zh", "mn"]) {
    await page.goto(`${demo.origin}/${lang}/charter/charter/charter-9-2?on=${inForce}`);
    assert.match(await page.locator("main").innerText(), new RegExp(words[lang].slice(0, 12)));
    await looksRight(page);
    await shot(page, `amended-${lang}`);
  }
  const ask = (on) => `${demo.origin}/en/may-they?body=general-assembly&matter=admit-member&day=${on}&entitled=82&present=82&for=60&against=22`;
  await page.goto(`${demo.origin}/en/charter/charter/charter-9-2?on=2026-01-01`);
  assert.doesNotMatch(await page.locator(".lead").innerText(), /three quarters/, "before its day it reads as before");
  await page.goto(ask("2026-01-01"));
  assert.equal(await page.locator(".verdict.adopted").count(), 1, "60 of 82 were two thirds");
  await page.goto(ask(inForce));
  assert.equal(await page.locator(".verdict.rejected").count(), 1, "and are less than three quarters");
  for (const opened of [chair, delegate]) {
    await opened.close();
    assert.deepEqual(opened.troubles.filter((trouble) => !/422|Unprocessable/.test(trouble)), []);
  }
});

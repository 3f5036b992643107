// What visitors come for, by mouse, by keyboard, and without JavaScript.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PAGES } from "./pages.mjs";
import { openPage, startBrowser, startProgram } from "./browser.mjs";

let program, browser;
before(async () => {
  program = await startProgram();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await program?.stop();
});

async function visit(options, walk) {
  const { page, troubles, close } = await openPage(browser, program.origin, options);
  await walk(page, (address) => page.goto(program.origin + address));
  await close();
  assert.deepEqual(troubles, []);
}

const heading = (page) => page.locator("h1").innerText();

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`${how} JavaScript: the register on a day shows who was a member, and the day stays`, () =>
    visit({ javaScriptEnabled }, async (page, go) => {
      await go("/zh/members");
      await page.fill("#on", "2023-12-31");
      await page.click(".asof button");
      assert.match(page.url(), /on=2023-12-31/);
      assert.equal(await page.locator("[data-figure='members.full']").innerText(), "81");
      await page.fill("#on", "2024-12-31");
      await page.click(".asof button");
      assert.equal(await page.locator("[data-figure='members.full']").innerText(), "82");
      await page.click(".langs a[lang=mn]");
      assert.match(page.url(), /\/mn\/members\?on=2024-12-31/);
      assert.equal(await page.locator("html").getAttribute("lang"), "mn");
    }));

  test(`${how} JavaScript: a government is found by an old name and keeps the name of the day`, () =>
    visit({ javaScriptEnabled }, async (page, go) => {
      await go("/ko/members");
      await page.fill("main input[name=q]", "강원도");
      await page.press("main input[name=q]", "Enter");
      await page.click("main a[href*='/ko/members/KR-42']");
      assert.match(await heading(page), /강원특별자치도/);
      await page.fill("#on", "2023-06-10");
      await page.click(".asof button");
      assert.match(await heading(page), /강원도/);
    }));
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`${how} JavaScript: a name in one language is found from a page in another`, () =>
    visit({ javaScriptEnabled }, async (page, go) => {
      await go("/mn/?on=2024-12-31");
      await page.fill(".find input", "랴오닝성에서");
      await page.press(".find input", "Enter");
      await page.click(".hits li:first-child h2 a");
      assert.match(page.url(), /\/mn\/members\/CN-LN/);
    }));

  test(`${how} JavaScript: the map zooms to a country and leads to a member`, () =>
    visit({ javaScriptEnabled }, async (page, go) => {
      await go("/ja/members");
      await page.click(".zoom a:has-text('韓国')");
      await page.waitForFunction(() => Number(document.querySelector(".map svg").getAttribute("viewBox").split(" ")[2]) < 200);
      await page.locator(".map a[href*='KR-47-POHANG']").focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/KR-47-POHANG/);
      assert.match(await heading(page), /浦項/);
    }));

  test(`${how} JavaScript: what changed in the charter between two days`, () =>
    visit({ javaScriptEnabled }, async (page, go) => {
      await go("/zh/charter/charter");
      await page.fill("main input[name=from]", "2024-01-01");
      await page.fill("main input[name=until]", "2024-04-01");
      await page.click("main .filter button");
      const text = await page.locator("main").innerText();
      assert.match(text, /4-3/);
      assert.match(text, /5-3/);
    }));
}

test("with JavaScript: the answer of the charter follows the form", () =>
  visit({}, async (page, go) => {
    await go("/mn/may-they?body=general-assembly&matter=amend-charter&day=2025-06-11&present=42&for=27&against=15");
    const verdict = () => page.locator(".verdict").getAttribute("class");
    assert.match(await verdict(), /rejected/);
    await page.fill("#case input[name=against]", "14");
    await page.fill("#case input[name=for]", "28");
    await page.waitForSelector(".verdict.adopted");
    assert.match(page.url(), /for=28/);
  }));

test("without JavaScript: the charter is asked by a form and says why", () =>
  visit({ javaScriptEnabled: false }, async (page, go) => {
    await go("/ko/charter");
    await page.click("main a[href='/ko/may-they']");
    await page.selectOption("#case select[name=body]", "working-committee");
    await page.selectOption("#case select[name=matter]", "amend-charter");
    await page.fill("#case input[name=day]", "2024-09-25");
    await page.click("#case button");
    assert.equal(await page.locator(".verdict.not-competent").count(), 1);
    assert.ok((await page.locator("#answer").innerText()).includes("9-2"));
  }));

test("with JavaScript: the map tells the name of what is pointed at", () =>
  visit({}, async (page, go) => {
    await go("/mn/members?zoom=MN");
    await page.locator(".map a[href*='MN-041']").hover();
    assert.match(await page.locator(".pointed").innerText(), /Хөвсгөл/);
  }));

test("numbers can be taken home as CSV and as a spreadsheet", () =>
  visit({ acceptDownloads: true }, async (page, go) => {
    await go("/ru/statistics");
    for (const form of ["CSV", "XLSX"]) {
      const [download] = await Promise.all([page.waitForEvent("download"), page.click(`#growth .take a:has-text("${form}")`)]);
      assert.equal(download.suggestedFilename(), `growth.${form.toLowerCase()}`);
    }
  }));

test("no page asks for more than ten files", () =>
  visit({}, async (page, go) => {
    for (const address of PAGES) {
      let count = 0;
      const tally = () => { count += 1; };
      page.on("request", tally);
      await go(`/en${address}`);
      page.off("request", tally);
      assert.ok(count <= 10, `${address}: ${count} requests`);
    }
  }));

test("by keyboard: the skip link comes first and leads past the menu", () =>
  visit({}, async (page, go) => {
    await go("/en/members");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.closest("main") !== null));
  }));

test("a wrong day is answered in the reader's language, with the way out", () =>
  visit({}, async (page, go) => {
    const response = await go("/ru/members?on=2025-02-30");
    assert.equal(response.status(), 422);
    assert.match(await page.locator("main").innerText(), /2025-02-30/);
    assert.equal(await page.locator("html").getAttribute("lang"), "ru");
  }));

test("the reader's language is negotiated at the root", () =>
  visit({ locale: "mn-MN" }, async (page, go) => {
    await go("/");
    assert.match(page.url(), /\/mn\/$/);
  }));

test("printed, a page leaves out menus and keeps its text", () =>
  visit({}, async (page, go) => {
    await go("/en/members/CN-LN");
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("nav.menu").isVisible(), false);
    assert.equal(await page.locator("h1").isVisible(), true);
  }));

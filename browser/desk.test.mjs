// The desk: a record is corrected, looked at before, found in its history and set back; a sheet is read whole or not.
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

const looksRight = async (page) => {
  assert.deepEqual(await axeFindings(page), []);
  assert.deepEqual(await sticksOut(page), []);
};

/** An officer of the country desk, signed in. */
async function officer(options, walk) {
  const { page, troubles, close } = await openPage(browser, demo.origin, options);
  const go = (address) => page.goto(demo.origin + address);
  await go("/en/sign-in");
  await page.click("button:has-text('Secretariat officer · Country desk')");
  await page.waitForURL("**/work");
  await walk(page, go);
  await close();
  assert.deepEqual(troubles, []);
}

const RECORD = "engagement/2024-01-08-missions-01";

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";
  test(`${how} JavaScript: a wrong date comes back filled; a right one is looked at, written, in the history, and set back`, () =>
    officer({ javaScriptEnabled, viewport: { width: javaScriptEnabled ? 1280 : 390, height: 900 } }, async (page, go) => {
      await go(`/zh/desk/${RECORD}`);
      if (javaScriptEnabled) await looksRight(page);
      await page.fill("[name=date]", "2024-02-30");
      await page.click("button[value=preview] >> nth=0");
      assert.equal(await page.inputValue("[name=date]"), "2024-02-30");
      assert.equal(await page.locator("[name=date]").getAttribute("aria-invalid"), "true");
      await page.fill("[name=date]", "2024-01-09");
      await page.click("button[value=preview] >> nth=0");
      assert.match(await page.locator("main table").innerText(), /2024年1月9日/);
      if (javaScriptEnabled) await looksRight(page);
      await page.click("button[value=apply]");
      await page.waitForURL(/history.*done=1/);
      if (javaScriptEnabled) await looksRight(page);
      await go(`/mn/engagements/2024-01-08-missions-01`);
      assert.equal(await page.locator("main time[datetime='2024-01-09']").count() > 0, true, "the public page follows");
      await go(`/mn/history/${RECORD}`);
      if (javaScriptEnabled) await looksRight(page);
      await page.locator("main section form button").last().click();
      await page.locator("main form button").first().click();
      await page.waitForURL(/history/);
      await go(`/mn/engagements/2024-01-08-missions-01`);
      assert.equal(await page.locator("main time[datetime='2024-01-08']").count() > 0, true, "set back");
    }));
}

test("a sheet with a fault writes nothing and names row and column; without one it is written whole", () =>
  officer({}, async (page, go) => {
    const sheet = (rows) => ({ name: "contacts.csv", mimeType: "text/csv", buffer: Buffer.from(`id,government,office.en,email\n${rows.join("\n")}\n`) });
    await go("/en/desk/contact/sheet");
    await looksRight(page);
    await page.setInputFiles("#file", sheet(["one,辽宁,Foreign Affairs Office,office@example.org", "two,Liaonin,Office,two@example.org"]));
    await page.click("main form.fields button");
    const told = await page.locator("main table").innerText();
    assert.match(told, /government/);
    assert.match(told, /Liaonin/);
    assert.equal(await page.locator("main form input[name=upload]").count(), 0, "nothing can be written");
    await looksRight(page);
    await page.setInputFiles("#file", sheet(["one,辽宁,Foreign Affairs Office,office@example.org", "two,Toyama,International Affairs,two@example.org"]));
    await page.click("main form.fields button");
    await page.click("main form:has(input[name=upload]) button");
    await go("/en/desk/contact");
    assert.match(await page.locator("main").innerText(), /Foreign Affairs Office/);
    await go("/en/members/CN-LN");
    assert.doesNotMatch(await page.content(), /office@example\.org/, "never on a public page");
  }));

test("every page of the desk in Chinese and Mongolian stands up to axe and fits a phone", () =>
  officer({ viewport: { width: 390, height: 844 }, colorScheme: "dark" }, async (page, go) => {
    for (const lang of ["zh", "mn"]) {
      for (const address of ["/desk", "/desk/government", "/desk/government/KR-47", "/desk/news/new", "/desk/letter/sheet", "/history/government/KR-42", "/log"]) {
        await go(`/${lang}${address}`);
        await looksRight(page);
      }
    }
  }));

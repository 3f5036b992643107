// A picture with an item of news: sent by an officer, looked at before it is written, hidden until it is published.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { axeFindings, openPage, shots, sticksOut, startBrowser, startProgram } from "./browser.mjs";

let demo, browser;
before(async () => {
  demo = await startProgram("--demo");
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

const ITEM = "2026-forest-fair";
const ALT = { en: "Seedlings on a market stand", zh: "集市摊位上的树苗", ja: "市場の苗木", ko: "시장 판매대의 묘목", mn: "Захын лангуун дээрх суулгац", ru: "Саженцы на рыночном прилавке" };
const TITLE = { en: "A forest fair opens", zh: "森林集市开幕", ja: "森の市が開く", ko: "숲 시장이 열린다", mn: "Ойн яармаг нээгдэв", ru: "Открывается лесная ярмарка" };

const looksRight = async (page) => {
  assert.deepEqual(await axeFindings(page), []);
  assert.deepEqual(await sticksOut(page), []);
};
const shot = (page, name) => page.screenshot({ path: join(shots, `pictures-${name}.png`), fullPage: true });

/** A photograph of sorts: what a page with a drawing on it looks like, as JPEG. */
async function photograph() {
  const { page, close } = await openPage(browser, demo.origin, { viewport: { width: 1800, height: 1200 } });
  await page.setContent("<body style='margin:0;background:linear-gradient(#9cf,#efe 55%,#474 55%,#252)'><svg viewBox='0 0 18 12'><circle cx='14' cy='3' r='1.4' fill='#fd6'/><path d='M2 8l2-5 2 5zM7 9l2-6 2 6zM12 9l2-4 2 4z' fill='#152'/></svg>");
  const buffer = await page.screenshot({ type: "jpeg", quality: 90 });
  await close();
  return buffer;
}

async function officer(options = {}) {
  const seen = await openPage(browser, demo.origin, options);
  await seen.page.goto(`${demo.origin}/en/sign-in`);
  await seen.page.getByRole("button", { name: "Secretary-General", exact: true }).click();
  await seen.page.waitForURL(/\/en\/work$/);
  return seen;
}

test("an officer sends a picture with a draft, sees it before it is written, and publishes it", async () => {
  const buffer = await photograph();
  const { page, troubles, close } = await officer();
  await page.goto(`${demo.origin}/en/desk/news/new`);
  await looksRight(page);
  for (const [lang, text] of Object.entries(TITLE)) await page.fill(`[id="title.${lang}"]`, text);
  await page.fill("#id", ITEM);
  await page.fill("#country", "KR");
  await page.fill("#date", "2026-11-20");
  await page.selectOption("#state", "draft");

  await page.setInputFiles("#picture", { name: "fair.png", mimeType: "image/png", buffer: Buffer.from("<html>not a picture</html>") });
  await page.locator("button[value=preview]").first().click();
  assert.equal(await page.locator("#picture[aria-invalid]").count(), 1, "what is no picture is refused at its field");
  await looksRight(page);
  await shot(page, "refused-en");

  await page.setInputFiles("#picture", { name: "fair.jpg", mimeType: "image/jpeg", buffer });
  await page.locator("button[value=preview]").first().click();
  assert.equal(await page.locator(".chosen img").count(), 1, "the picture waits in the form until its text is there");
  assert.ok(await page.locator("#picture_alt").count());
  await looksRight(page);
  await shot(page, "waiting-en");
  for (const [lang, text] of Object.entries(ALT)) await page.fill(`[id="picture_alt.${lang}"]`, text);
  await page.fill("#picture_credit", "Gangwon State");
  await page.locator("button[value=preview]").first().click();
  await looksRight(page);
  await shot(page, "preview-en");
  const file = await page.locator("img.thumb").getAttribute("src");
  const width = await page.locator("img.thumb").evaluate((image) => image.decode().then(() => image.naturalWidth));
  assert.equal(width, 1600);
  await page.click("button[value=apply]");
  await page.waitForURL(/done=1/);
  await looksRight(page);
  assert.equal((await fetch(demo.origin + file)).status, 404, "a draft's picture is nobody else's business");

  await page.goto(`${demo.origin}/en/desk/news/${ITEM}`);
  await page.selectOption("#state", "published");
  await page.locator("button[value=preview]").first().click();
  await page.click("button[value=apply]");
  await page.waitForURL(/done=1/);
  assert.equal((await fetch(demo.origin + file)).status, 200);
  await close();
  assert.deepEqual(troubles, []);

  for (const [lang, size] of [["en", [1280, 900]], ["zh", [1280, 900]], ["mn", [390, 844]]]) {
    const scheme = size[0] < 500 ? "dark" : "light";
    const seen = await openPage(browser, demo.origin, { viewport: { width: size[0], height: size[1] }, colorScheme: scheme });
    await seen.page.goto(`${demo.origin}/${lang}/news/${ITEM}`);
    assert.equal(await seen.page.locator("figure img").getAttribute("alt"), ALT[lang]);
    assert.ok(await seen.page.locator("figure img").evaluate((image) => image.decode().then(() => image.naturalWidth > 0)));
    await looksRight(seen.page);
    await shot(seen.page, `item-${lang}`);
    await seen.page.goto(`${demo.origin}/${lang}/news?country=KR`);
    await looksRight(seen.page);
    await shot(seen.page, `list-${lang}`);
    await seen.close();
    assert.deepEqual(seen.troubles, []);
  }
});

test("the form and its complaint fit a telephone, in Mongolian", async () => {
  const { page, troubles, close } = await officer({ viewport: { width: 390, height: 844 } });
  await page.goto(`${demo.origin}/mn/desk/news/new`);
  await page.setInputFiles("#picture", { name: "баримт.png", mimeType: "image/png", buffer: Buffer.from("%PDF-1.7") });
  await page.locator("button[value=preview]").first().click();
  assert.match(await page.locator("#fault-picture").innerText(), /баримт\.png/);
  await looksRight(page);
  await shot(page, "form-mn");
  await close();
  assert.deepEqual(troubles, []);
});

// Every page type, in every language: sound for axe, no trouble, nothing sticking out at phone width.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { axeFindings, openPage, shots, startBrowser, startProgram, sticksOut } from "./browser.mjs";
import { LANGS, PAGES, REFUSED } from "./pages.mjs";

let program, browser;
before(async () => {
  program = await startProgram();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await program?.stop();
});

async function visitAll(lang, options, examine) {
  const { page, troubles, close } = await openPage(browser, program.origin, options);
  const found = [];
  for (const address of PAGES) {
    const response = await page.goto(`${program.origin}/${lang}${address}`);
    const expected = REFUSED[address] ?? 200;
    if (response.status() !== expected) found.push(`${address}: ${response.status()}`);
    for (const fault of await examine(page, address)) found.push(`${address}: ${fault}`);
  }
  await close();
  assert.deepEqual([...found, ...troubles], []);
}

for (const lang of LANGS) {
  test(`${lang}: no finding of axe at desktop width, in light`, () =>
    visitAll(lang, { colorScheme: "light" }, axeFindings));
  test(`${lang}: nothing sticks out at phone width, no finding of axe in dark`, () =>
    visitAll(lang, { colorScheme: "dark", viewport: { width: 360, height: 740 } }, async (page) =>
      [...(await sticksOut(page)), ...(await axeFindings(page))]));
}

// The other two combinations of screen and colours, in two languages: what differs between them is colour, not words.
for (const lang of ["zh", "mn"]) {
  test(`${lang}: no finding of axe at desktop width in dark, none at phone width in light`, async () => {
    await visitAll(lang, { colorScheme: "dark" }, axeFindings);
    await visitAll(lang, { colorScheme: "light", viewport: { width: 390, height: 844 } }, axeFindings);
  });
}

const name = (address) => address.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "home";

test("pictures of the main pages, for people to look at", async () => {
  const looks = [["desktop", { width: 1440, height: 900 }, "light"], ["phone", { width: 390, height: 844 }, "dark"]];
  for (const [look, viewport, colorScheme] of looks) {
    const { page, close } = await openPage(browser, program.origin, { viewport, colorScheme });
    for (const lang of ["en", "zh", "mn"]) {
      for (const address of PAGES) {
        await page.goto(`${program.origin}/${lang}${address}`);
        await page.screenshot({ path: join(shots, `${lang}-${look}-${name(address)}.png`), fullPage: true });
      }
    }
    await close();
  }
});

// Every page type, in every language: sound for axe, no trouble, nothing sticking out at phone width.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeFindings, openPage, startBrowser, startProgram, sticksOut } from "./browser.mjs";
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

async function visit(addresses, lang, options, examine) {
  const { page, troubles, close } = await openPage(browser, program.origin, options);
  const found = [];
  for (const address of addresses) {
    const response = await page.goto(`${program.origin}/${lang}${address}`);
    const expected = REFUSED[address] ?? 200;
    if (response.status() !== expected) found.push(`${address}: ${response.status()}`);
    for (const fault of await examine(page, address)) found.push(`${address}: ${fault}`);
  }
  await close();
  return [...found, ...troubles];
}

// In two windows, each with every other page: one core examines while the other loads.
async function visitAll(lang, options, examine) {
  const half = (rest) => PAGES.filter((_, at) => at % 2 === rest);
  const found = await Promise.all([half(0), half(1)].map((part) => visit(part, lang, options, examine)));
  assert.deepEqual(found.flat(), []);
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

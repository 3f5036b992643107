// Pictures of every page type at desktop and phone width, for people to look at: `node browser/look.mjs [FOLDER]` with
// PLENARY naming the program.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openPage, shots, startBrowser, startProgram } from "./browser.mjs";
import { PAGES } from "./pages.mjs";

const folder = process.argv[2] ?? shots;
const LOOKS = [["desktop", { width: 1440, height: 900 }, "light"], ["phone", { width: 390, height: 844 }, "dark"]];
const name = (address) => address.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "home";

mkdirSync(folder, { recursive: true });
const program = await startProgram();
const browser = await startBrowser();
await Promise.all(LOOKS.map(async ([look, viewport, colorScheme]) => {
  const { page, close } = await openPage(browser, program.origin, { viewport, colorScheme });
  for (const lang of ["en", "zh", "mn"]) {
    for (const address of PAGES) {
      await page.goto(`${program.origin}/${lang}${address}`);
      await page.screenshot({ path: join(folder, `${lang}-${look}-${name(address)}.png`), fullPage: true });
    }
  }
  await close();
}));
await browser.close();
await program.stop();
console.log(folder);

// What the journeys of meetings share: a demonstration with its General Assembly, and those who take part.
import assert from "node:assert/strict";
import { axeFindings, openPage, sticksOut } from "./browser.mjs";

export const PHONE = { viewport: { width: 390, height: 844 } };
export const DESK = { viewport: { width: 1440, height: 900 } };

export const looksRight = async (page) => {
  assert.deepEqual(await axeFindings(page), []);
  assert.deepEqual(await sticksOut(page), []);
};

export const shot = async (page, name) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/meeting-${name}.png`, fullPage: true });
};

/** Somebody who signed in as a post, at a page in their language. */
export async function as(browser, origin, post, nth, options) {
  const opened = await openPage(browser, origin, options);
  await opened.page.goto(`${origin}/en/sign-in`);
  await opened.page.locator(`button:has-text('${post}')`).nth(nth).click();
  await opened.page.waitForURL("**/work");
  return opened;
}

export const send = async (page, button) => {
  await Promise.all([page.waitForNavigation(), button.click()]);
};

/** Addresses of the assembly that the demonstration has convened, by language and what of it. */
export async function convened(page, origin) {
  const list = await page.request.get(`${origin}/api/v1/meetings`);
  const { items } = await list.json();
  const { id } = items.find((item) => item.state === "convened" || item.state === "open");
  return (lang, what = "") => `${origin}/${lang}/meetings/${id}${what}`;
}

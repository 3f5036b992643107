// Starts the program on a folder of its own and Debian's Chromium, and lays out a page with what went wrong on it.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];
// Every visitor of a test has the same address.
const FREELY = ["--sign-ins-per-minute", "0", "--searches-per-minute", "0", "--forms-per-minute", "0"];
export const shots = join(import.meta.dirname, "shots");

const root = join(import.meta.dirname, "..");

function program() {
  if (!process.env.PLENARY) throw new Error("PLENARY must name the program to test, as bin/test does");
  return process.env.PLENARY;
}

/** What a command of the program prints; fails where the command does. */
export const command = (data, ...line) => execFileSync(program(), ["--data", data, ...line], { cwd: root, encoding: "utf8" });

/** The program, serving NEAR's records from an empty folder: `{ origin, data, said, stop, again }`. */
export async function startProgram(...options) {
  return startOn(mkdtempSync(join(tmpdir(), "plenary-browser-")), options);
}

async function startOn(data, options) {
  const child = spawn(program(), ["--data", data, "serve", "--listen", "127.0.0.1:0", ...FREELY, ...options], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  const origin = await new Promise((resolve, reject) => {
    child.stdout.on("data", (bytes) => {
      said += bytes;
      const address = said.match(/http:\/\/[0-9.:]+/);
      if (address) resolve(address[0]);
    });
    child.on("exit", (code) => reject(new Error(`the program stopped with ${code}: ${said}`)));
  });
  const end = async () => {
    child.removeAllListeners("exit");
    const ended = new Promise((resolve) => child.on("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  };
  const stop = async () => {
    await end();
    rmSync(data, { recursive: true, force: true });
  };
  /** The same installation, started anew with other options. */
  const again = async (...others) => {
    await end();
    return startOn(data, others);
  };
  return { origin, data, said: () => said, stop, again };
}

export async function startBrowser() {
  mkdirSync(shots, { recursive: true });
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
}

/** A page that collects what a visitor would never see: script errors, failed requests, requests to other hosts. */
export async function openPage(browser, origin, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles = [];
  page.on("pageerror", (error) => troubles.push(`script: ${error.message}`));
  page.on("console", (message) => {
    const expected = /status of 4\d\d/.test(message.text());
    if (message.type() === "error" && !expected) troubles.push(`console: ${message.text()}`);
  });
  // A download, or a picture that a new page made needless, counts as aborted, which is no trouble.
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") troubles.push(`request: ${request.url()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith("blob:")) troubles.push(`another host: ${url}`);
  });
  return { page, troubles, close: () => context.close() };
}

/** What axe finds against WCAG 2.2 AA, a line each. */
export async function axeFindings(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  return result.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 4).join(" | ")}`);
}

/** Elements that stick out of the viewport, a scrolling table left aside. */
export async function sticksOut(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > width + 1 && !e.closest(".scroll"));
    return wide.slice(0, 3).map((e) => `${e.tagName}.${e.className}`);
  });
}

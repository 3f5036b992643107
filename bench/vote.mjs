// The hour of a vote: N screens follow, M votes fall in a burst from separate sessions, the result reaches every screen.
//
//   PLENARY=target/release/plenary COMMITS=target/release/commits node bench/vote.mjs [screens] [votes] [database]
//
// Prints throughput, p50, p95 and p99 of an acknowledged vote, how many were lost (must be 0), the time until the last
// screen shows the result, and beside it what the engine commits with the same durability, one row at a time.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SCREENS = Number(process.argv[2] ?? 2000);
const VOTES = Number(process.argv[3] ?? 10000);
const DATABASE = process.argv[4];
const AT_ONCE = 64;

const data = mkdtempSync(join(tmpdir(), "plenary-vote-"));
const limits = ["--forms-per-minute", "0", "--sign-ins-per-minute", "0", "--searches-per-minute", "0"];
const to = DATABASE ? ["--database", DATABASE] : [];
const program = spawn(process.env.PLENARY, ["--data", data, ...to, "serve", "--listen", "127.0.0.1:0", "--demo", ...limits], { stdio: ["ignore", "pipe", "inherit"] });
const origin = await new Promise((resolve) => {
  let said = "";
  program.stdout.on("data", (bytes) => {
    said += bytes;
    const address = said.match(/http:\/\/([0-9.:]+)/);
    if (address) resolve(new URL(address[0]));
  });
});
await new Promise((resolve) => setTimeout(resolve, 3000));

const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });
const ask = (method, path, cookie, form) =>
  new Promise((resolve, reject) => {
    const body = form && new URLSearchParams(form).toString();
    const headers = { host: origin.host, ...(cookie && { cookie }), ...(body && { "content-type": "application/x-www-form-urlencoded", "content-length": Buffer.byteLength(body) }) };
    const request = http.request({ host: origin.hostname, port: origin.port, method, path, headers, agent }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    request.on("error", reject);
    request.end(body);
  });

/** Signs in as a post of the demonstration: a session of its own each time. */
async function session(post, nth) {
  const page = await ask("GET", "/en/sign-in");
  const first = page.headers["set-cookie"].map((one) => one.split(";")[0]);
  const forms = [...page.text.matchAll(/<form[^>]*demo\/as[^>]*>(.*?)<\/form>/gs)].map((match) => match[1]).filter((form) => form.includes(post));
  const form = forms[nth % forms.length];
  const key = form.match(/name="form_key" value="([^"]*)"/)[1];
  const person = form.match(/name="person" value="([^"]*)"/)[1];
  const done = await ask("POST", "/en/demo/as", first.join("; "), { form_key: key, person });
  const cookie = [...first, ...done.headers["set-cookie"].map((one) => one.split(";")[0])].join("; ");
  const work = await ask("GET", "/en/work", cookie);
  return { cookie, key: work.text.match(/name="form_key" value="([^"]*)"/)[1] };
}

const list = await ask("GET", "/api/v1/meetings");
const meeting = JSON.parse(list.text).items.find((one) => !one.recorded).id;
const at = `/en/meetings/${meeting}`;
const chair = await session("Chair’s office", 0);
const send = async (what, form) => {
  const done = await ask("POST", `${at}${what}`, chair.cookie, { form_key: chair.key, ...form });
  if (done.status !== 303) throw new Error(`${what}: ${done.status}`);
};
await send("/attendance", { do: "arrive", whom: "all" });
await send("/session", { do: "open" });
const desk = await ask("GET", `${at}/chair`, chair.cookie);
const motion = desk.text.match(/id="motion-([^"]+)"/)[1];

// Screens: each a connection of its own that remembers when it saw the result.
const screens = [];
let seen = 0;
await Promise.all(
  Array.from({ length: SCREENS }, () =>
    new Promise((resolve) => {
      const request = http.get({ host: origin.hostname, port: origin.port, path: `${at}/stream`, headers: { host: origin.host }, agent: false }, (response) => {
        const screen = { result: null };
        screens.push(screen);
        response.setEncoding("utf8");
        let tail = "";
        response.on("data", (part) => {
          if (screen.result === null && (tail + part).includes("verdict adopted")) {
            screen.result = performance.now();
            seen += 1;
          }
          tail = part.slice(-20);
        });
        response.on("error", () => {});
        resolve();
      });
      request.on("error", () => resolve());
    }),
  ),
);

await send("/ballots", { motion, way: "roll-call" });
const voting = await ask("GET", `${at}/chair`, chair.cookie);
const ballot = voting.text.match(/ballots\/([0-9a-f-]+)\/close/)[1];
const sessions = await Promise.all(Array.from({ length: AT_ONCE }, (_, nth) => session("Delegate", nth)));

const took = [];
let next = 0;
let refused = 0;
const began = performance.now();
await Promise.all(
  sessions.map(async ({ cookie, key }) => {
    while (next < VOTES) {
      next += 1;
      const form = { form_key: key, ballot, choice: "for", token: `vote-${next}` };
      const sent = performance.now();
      const done = await ask("POST", `${at}/seat/vote`, cookie, form);
      took.push(performance.now() - sent);
      if (done.status !== 303) refused += 1;
    }
  }),
);
const burst = (performance.now() - began) / 1000;
await send(`/ballots/${ballot}/enter`, { rest: "for", token: "rest" });
const closing = performance.now();
await send(`/ballots/${ballot}/close`, { do: "close" });
const closed = performance.now();
while (seen < screens.length && performance.now() - closed < 20000) await new Promise((resolve) => setTimeout(resolve, 20));

took.sort((a, b) => a - b);
const percent = (part) => took[Math.min(took.length - 1, Math.floor(took.length * part))].toFixed(1);
const last = Math.max(...screens.map((screen) => screen.result ?? Infinity));
const text = (await ask("GET", `${at}`, chair.cookie)).text;
console.log(`${screens.length} screens, ${took.length} votes from ${sessions.length} sessions${DATABASE ? " on PostgreSQL" : " on SQLite"}`);
console.log(`votes: ${(took.length / burst).toFixed(0)} a second; p50 ${percent(0.5)} ms, p95 ${percent(0.95)} ms, p99 ${percent(0.99)} ms; refused ${refused}`);
console.log(`result: on ${seen} of ${screens.length} screens, on the last ${(last - closed).toFixed(0)} ms after the answer (closing took ${(closed - closing).toFixed(0)} ms)`);
const alone = process.env.COMMITS ? execFileSync(process.env.COMMITS, [DATABASE ?? `sqlite:${join(data, "commits.db")}`, "2000"], { encoding: "utf8" }).trim() : "";
if (alone) console.log(`beside it, one row a transaction: ${alone}`);
console.log(`memory: ${(await memory()).toFixed(0)} MB; decided: ${/GA\/\d+\/1/.test(text)}`);
program.kill("SIGKILL");
await new Promise((resolve) => program.on("exit", resolve));

// What was acknowledged is there after the hardest end: the log has an entry for each.
const verify = spawn(process.env.PLENARY, ["--data", data, ...to, "doctor"], { stdio: ["ignore", "inherit", "inherit"] });
const code = await new Promise((resolve) => verify.on("exit", resolve));
console.log(`after kill -9: doctor ${code === 0 ? "finds nothing" : `ends with ${code}`}`);
rmSync(data, { recursive: true, force: true });
process.exit(code);

async function memory() {
  const { readFileSync } = await import("node:fs");
  return Number(readFileSync(`/proc/${program.pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)[1]) / 1024;
}

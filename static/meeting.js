// Screens follow the meeting by themselves. Without this the pages show the state at which they were opened.
const live = document.getElementById("live");
const mine = live.dataset.mine ? document.getElementById(live.dataset.mine) : null;
const turn = (live.dataset.turn ?? "").split(",").filter(Boolean);
const TURN_MS = 15000;
let source = null;
let lang = live.dataset.lang;

// What only this visitor sees is fetched again, unless they are filling something in.
async function refresh() {
  if (!mine || mine.querySelector("select:focus, input:focus, textarea:focus")) return;
  const response = await fetch(live.dataset.page);
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.getElementById(mine.id);
  const at = document.activeElement;
  if (fresh && (!mine.contains(at) || at.tagName === "BUTTON")) bring(mine, fresh);
}

// Brings a node to read as another does and leaves alone what does already: details stay open, nothing is said twice.
function bring(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  if (old.nodeType !== Node.ELEMENT_NODE || old.nodeName !== fresh.nodeName || old.id !== fresh.id) {
    old.replaceWith(fresh);
    return;
  }
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name) && name !== "open") old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  const before = [...old.childNodes];
  const after = [...fresh.childNodes];
  after.forEach((child, at) => (before[at] ? bring(before[at], child) : old.append(child)));
  for (const surplus of before.slice(after.length)) surplus.remove();
}

// What the screen shows, line by line: the stream begins with all of it, then brings the lines that changed.
let lines = [];

function show() {
  const fresh = live.cloneNode(false);
  fresh.innerHTML = lines.join("\n");
  if (!document.body.classList.contains("hall")) fresh.querySelector("h1")?.remove();
  bring(live, fresh);
  document.documentElement.lang = lang;
}

// A line that tells how another member voted, or how many have, changes nothing for this one.
const isOthers = (line) => {
  const of = line.match(/ data-of="([^"]*)"/);
  return of !== null && live.dataset.own !== undefined && of[1] !== live.dataset.own;
};

function follow() {
  source?.close();
  source = new EventSource(`/${lang}/meetings/${live.dataset.meeting}/stream`);
  let first = true;
  source.addEventListener("live", (event) => {
    lines = event.data.split("\n");
    show();
    if (!first) refresh();
    first = false;
  });
  source.addEventListener("lines", (event) => {
    const changed = event.data.split("\n");
    for (const line of changed) {
      const gap = line.indexOf(" ");
      lines[Number(line.slice(0, gap))] = line.slice(gap + 1);
    }
    show();
    if (!changed.every(isOthers)) refresh();
  });
}

// The time of whoever has the floor, counted down by the server's clock.
let ahead = 0;
fetch(import.meta.url, { method: "HEAD", cache: "no-store" }).then((answer) => {
  const date = Date.parse(answer.headers.get("date") ?? "");
  if (date) ahead = date - Date.now();
});
setInterval(() => {
  for (const timer of document.querySelectorAll(".left[data-ends]")) {
    const left = Math.round((Date.parse(timer.dataset.ends) - Date.now() - ahead) / 1000);
    const shown = Math.abs(left);
    const clock = `${Math.floor(shown / 60)}:${String(shown % 60).padStart(2, "0")}`;
    timer.querySelector("b").textContent = (left < 0 ? "−" : "") + clock;
    timer.classList.toggle("over", left < 0);
  }
}, 1000);

follow();
if (turn.length > 1) {
  setInterval(() => {
    lang = turn[(turn.indexOf(lang) + 1) % turn.length];
    follow();
  }, TURN_MS);
}

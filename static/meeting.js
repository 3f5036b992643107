// Screens follow the meeting by themselves. Without this the pages show the state at which they were opened.
const live = document.getElementById("live");
const mine = live.dataset.mine ? document.getElementById(live.dataset.mine) : null;
const turn = (live.dataset.turn ?? "").split(",").filter(Boolean);
const TURN_MS = 15000;
let source = null;
let lang = live.dataset.lang;

// Goes through the parts of one node as another has them: what has an id is found by it, wherever it stood; the rest by
// its place. What is on both sides meets; what is not there yet is put in, what is there no more is taken out.
function align(old, fresh, meet) {
  const known = new Map([...old.children].filter((part) => part.id).map((part) => [part.id, part]));
  let at = old.firstChild;
  for (const part of [...fresh.childNodes]) {
    const there = part.id ? known.get(part.id) : at && !at.id && at.nodeName === part.nodeName ? at : null;
    if (!there) {
      old.insertBefore(part, at);
      continue;
    }
    if (there === at) at = at.nextSibling;
    else old.insertBefore(there, at);
    meet(there, part);
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

// Brings a node to read as another does and leaves alone what does already: details stay open, nothing is said twice.
function bring(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  if (old.nodeType !== Node.ELEMENT_NODE || old.nodeName !== fresh.nodeName) {
    old.replaceWith(fresh);
    return;
  }
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name) && name !== "open") old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  align(old, fresh, bring);
}

// Whether something in a part was filled in and not sent yet, or came back refused.
function isFilledIn(part) {
  if (part.dataset?.sent !== undefined) return true;
  const fields = part.querySelectorAll?.("input, select, textarea") ?? [];
  return [...fields].some((field) => {
    if (field === document.activeElement) return true;
    if (field.tagName === "SELECT") return field.selectedIndex !== Math.max(0, [...field.options].findLastIndex((option) => option.defaultSelected));
    return field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  });
}

// Parts with forms are never patched: one that reads differently is put in whole, unless something in it waits.
let missed = false;
function put(old, fresh) {
  const details = (node) => [...(node.querySelectorAll?.("details") ?? [])];
  const tokens = (node) => [...(node.querySelectorAll?.("input[name=token]") ?? [])];
  details(fresh).forEach((one, nth) => (one.open = details(old)[nth]?.open ?? one.open));
  // A token that no vote was sent with is as good as a new one.
  tokens(fresh).forEach((one, nth) => one.setAttribute("value", tokens(old)[nth]?.value ?? one.value));
  if (old.isEqualNode(fresh)) return;
  if (isFilledIn(old)) {
    missed = true;
    return;
  }
  const held = old.contains(document.activeElement) ? document.activeElement : null;
  old.replaceWith(fresh);
  if (held?.tagName === "BUTTON") [...fresh.querySelectorAll("button")].find((one) => one.isEqualNode(held))?.focus();
}

// Beside an hour where the meeting is: the same moment by this device's clock, if that shows another.
function local(root) {
  // A browser that does not know the language gives the date in figures: 2026-11-29 20:08.
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(lang);
  const by = (timeZone) =>
    new Intl.DateTimeFormat(known ?? "sv", { dateStyle: known ? "medium" : "short", timeStyle: "short", hourCycle: "h23", timeZone });
  const { timeZone } = by().resolvedOptions();
  for (const time of root.querySelectorAll("time[data-zone]")) {
    const moment = new Date(time.dateTime);
    const own = by(timeZone).format(moment);
    if (own !== by(time.dataset.zone).format(moment)) time.dataset.local = `${own} (${timeZone})`;
  }
}

// What only this visitor sees is fetched again.
async function refresh() {
  if (!mine) return;
  missed = false;
  const response = await fetch(live.dataset.page);
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.getElementById(mine.id);
  if (!fresh) return;
  local(fresh);
  align(mine, fresh, put);
}
mine?.addEventListener("focusout", () => missed && setTimeout(refresh));

// What everybody sees, line by line: the stream begins with all of it, then brings the lines that changed.
let lines = [];

function show() {
  const fresh = live.cloneNode(false);
  fresh.innerHTML = lines.join("\n");
  if (!document.body.classList.contains("hall")) fresh.querySelectorAll("h1, #live-agenda").forEach((part) => part.remove());
  local(fresh);
  bring(live, fresh);
  document.documentElement.lang = lang;
}

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
    for (const line of event.data.split("\n")) {
      const gap = line.indexOf(" ");
      lines[Number(line.slice(0, gap))] = line.slice(gap + 1);
    }
    show();
  });
  // Whose own part may read differently: everybody's, or that of the members named. The chair's does in any case.
  source.addEventListener("own", (event) => {
    const { own } = live.dataset;
    if (own === undefined || event.data === "*" || event.data.split(" ").includes(own)) refresh();
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

local(document);
follow();
if (turn.length > 1) {
  setInterval(() => {
    lang = turn[(turn.indexOf(lang) + 1) % turn.length];
    follow();
  }, TURN_MS);
}

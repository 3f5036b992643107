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
  const response = await fetch(location.href);
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.getElementById(mine.id);
  if (fresh && !mine.contains(document.activeElement)) mine.replaceChildren(...fresh.childNodes);
  else if (fresh && document.activeElement?.tagName === "BUTTON") mine.replaceChildren(...fresh.childNodes);
}

function follow() {
  source?.close();
  source = new EventSource(`/${lang}/meetings/${live.dataset.meeting}/stream`);
  let first = true;
  source.addEventListener("live", (event) => {
    const open = new Set([...live.querySelectorAll("details[open] summary")].map((one) => one.textContent));
    live.innerHTML = event.data;
    for (const summary of live.querySelectorAll("details summary")) {
      if (open.has(summary.textContent)) summary.parentElement.open = true;
    }
    document.documentElement.lang = lang;
    if (!document.body.classList.contains("hall")) live.querySelector("h1")?.remove();
    if (!first) refresh();
    first = false;
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

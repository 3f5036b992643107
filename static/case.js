// The answer follows the form while it is being filled. Without this the button asks.
const form = document.getElementById("case");
let waiting = null;
let asking = null;

async function ask() {
  asking?.abort();
  asking = new AbortController();
  const address = `${location.pathname}?${new URLSearchParams(new FormData(form))}`;
  try {
    const response = await fetch(address, { signal: asking.signal });
    // Numbers that cannot be are refused with the reason in place of the answer.
    if (!response.ok && response.status !== 422) return;
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("answer");
    document.getElementById("answer").replaceChildren(...fresh.childNodes);
    history.replaceState(null, "", address);
  } catch (error) {
    if (error.name !== "AbortError") throw error;
  }
}

form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, 150);
});

// The map without a new page: the name of what is pointed at or focused, and zooming to a country.
const still = matchMedia("(prefers-reduced-motion: reduce)");

function zoomTo(svg, view) {
  const from = svg.getAttribute("viewBox").split(" ").map(Number);
  const to = view.split(" ").map(Number);
  const radius = (width) => (4.5 * width) / 800;
  const show = (box) => {
    svg.setAttribute("viewBox", box.map((n) => n.toFixed(1)).join(" "));
    for (const circle of svg.querySelectorAll("circle")) circle.setAttribute("r", radius(box[2]).toFixed(1));
  };
  if (still.matches) return show(to);
  const began = performance.now();
  const step = (now) => {
    const t = Math.min(1, (now - began) / 350);
    const eased = 1 - (1 - t) ** 3;
    show(from.map((n, i) => n + (to[i] - n) * eased));
    if (t < 1) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

for (const figure of document.querySelectorAll("figure.map")) {
  const svg = figure.querySelector("svg");
  const pointed = figure.querySelector(".pointed");
  const tell = (event) => {
    const place = event.target.closest("a");
    pointed.textContent = place ? place.getAttribute("aria-label") : "";
  };
  for (const kind of ["pointerover", "focusin"]) svg.addEventListener(kind, tell);
  svg.addEventListener("pointerleave", () => { pointed.textContent = ""; });
  figure.querySelector(".zoom").addEventListener("click", (event) => {
    const link = event.target.closest("a[data-view]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    for (const other of figure.querySelectorAll(".zoom a")) other.removeAttribute("aria-current");
    link.setAttribute("aria-current", "true");
    zoomTo(svg, link.dataset.view);
    // The address says what is in view, so that it can be kept and sent; on other pages it stays what it is.
    if (new URL(link.href).pathname === location.pathname) history.replaceState(null, "", link.href);
  });
}

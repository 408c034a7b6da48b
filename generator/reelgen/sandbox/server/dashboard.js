// Fetches the dashboard again and replaces the parts that have changed: what is open stays open.
"use strict";

const PERIOD = 1000; // milliseconds
const filters = document.getElementById("filters");
const pause = document.getElementById("pause");
const texts = new Map(); // the HTML of each part, as it was received
const toggled = new Map(); // rows that were opened or closed, by their key
let paused = false;

function filter() {
  const { provider, verdict, text } = Object.fromEntries(new FormData(filters));
  let shown = 0;
  const rows = document.querySelectorAll("#requests .row");
  for (const row of rows) {
    const matches = (!provider || row.dataset.provider === provider)
      && (!verdict || row.dataset.verdict === verdict)
      && (!text || row.textContent.toLowerCase().includes(text.toLowerCase()));
    row.hidden = !matches;
    shown += matches ? 1 : 0;
  }
  document.getElementById("shown").textContent = `${shown} of ${rows.length}`;
}

function prepare(part) {
  for (const button of part.querySelectorAll("button[data-copy]")) button.hidden = false;
  for (const row of part.querySelectorAll("details[data-key]"))
    if (toggled.has(row.dataset.key)) row.open = toggled.get(row.dataset.key);
}

async function update() {
  const response = await fetch("/", { cache: "no-store" });
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const part of document.querySelectorAll("[data-live]")) {
    const html = fresh.getElementById(part.id).innerHTML;
    if (texts.get(part.id) === html) continue;
    texts.set(part.id, html);
    part.innerHTML = html;
    prepare(part);
  }
  filter();
}

async function run() {
  if (!paused && !document.hidden && !getSelection().toString()) {
    try {
      await update();
      document.body.classList.remove("lost");
    } catch {
      document.body.classList.add("lost"); // the sandbox has ended
    }
  }
  setTimeout(run, PERIOD);
}

document.addEventListener("click", async (event) => {
  const row = event.target.closest("summary")?.parentElement;
  if (row?.dataset.key) toggled.set(row.dataset.key, !row.open);
  const button = event.target.closest("button[data-copy]");
  if (!button) return;
  await navigator.clipboard.writeText(button.dataset.copy);
  button.textContent = "Copied";
  setTimeout(() => { button.textContent = "Copy"; }, PERIOD);
});
filters.addEventListener("input", filter);
filters.addEventListener("submit", (event) => event.preventDefault());
pause.addEventListener("click", () => {
  paused = !paused;
  pause.textContent = paused ? "Continue" : "Pause";
});
filters.hidden = pause.hidden = false;
prepare(document);
filter();
run();

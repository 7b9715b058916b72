// The page: three panes side by side, or one at a time behind tabs.

import { chooseLanguage, letPass, listen, reset } from "./api.js";
import { Pane } from "./chat.js";
import { confirm, toast } from "./dialogs.js";
import { h, icon } from "./dom.js";
import { drawUntouched } from "./taps.js";
import { formatter, language, setLanguage, t, translate } from "./words.js";

const byId = (id) => document.getElementById(id);
const tool = (name) => document.querySelector(`[data-testid="${name}"]`);
const panes = new Map();
let view = null;
let viewedAt = 0;
let starting = false;
let onUpdate = () => {}; // called after each view that was drawn

const page = {
  wide: matchMedia("(min-width: 900px)"),
  tab: null,
  active: null,
  announce(text) {
    const line = h("p", null, text);
    byId("spoken").append(line);
    setTimeout(() => line.remove(), 10_000);
  },
  count() {
    for (const [id, pane] of panes) {
      const tab = tool(`tab-${id}`);
      if (!tab) continue;
      tab.querySelector(".badge")?.remove();
      const badge = pane.badge();
      if (badge) tab.append(badge);
    }
  },
};

function showTab(id) {
  page.tab = id;
  page.active = panes.get(id);
  for (const [other, pane] of panes) {
    pane.element.classList.toggle("front", other === id);
    tool(`tab-${other}`).setAttribute("aria-pressed", String(other === id));
  }
  panes.get(id).refresh();
}

function addPane(id) {
  const pane = new Pane(id, page);
  panes.set(id, pane);
  byId("panes").append(pane.element);
  byId("tabs").append(h("button", { type: "button", "data-testid": `tab-${id}`, "data-pane": id, "aria-pressed": "false", onclick: () => showTab(id) },
    icon(id), h("span", { "data-word": `pane.${id}` })));
  translate(byId("tabs"));
}

const WHERE = { report: "resident", accept: "unit", close: "unit", rate: "resident", coordinate: "coordinator", friday: "resident", late: "unit", silence: "resident", checkin: "resident", checkout: "resident" };
const BY_CLOCK = ["friday", "late", "silence", "checkin", "checkout"];

/** Lights up the step that comes next, and says what to do; a step leads to its pane. */
function guide() {
  const next = view.steps.find((step) => !step.done)?.id ?? "over";
  const drawn = JSON.stringify([view.steps, hintOf(next), language()]);
  if (byId("steps").dataset.drawn === drawn) return;
  byId("steps").dataset.drawn = drawn;
  byId("steps").replaceChildren(...view.steps.map(({ id, done }, index) => h("li", { class: done ? "done" : null, "aria-current": id === next ? "step" : null },
    h("button", { type: "button", onclick: () => lead(id) }, h("b", null, done ? icon("check") : index + 1), t(`step.${id}`)))));
  byId("hint").textContent = hintOf(next);
  byId("steps").parentElement.classList.toggle("begun", view.steps.some((step) => step.done));
}

/** Where the resident has written already, as below the sample's tickets, no example is left to tap. */
function hintOf(step) {
  const written = view.panes[0].chats[0].messages.some((message) => message.from?.me);
  return t(step === "report" && written ? "hint.again" : `hint.${step}`);
}

function lead(step) {
  const id = WHERE[step];
  if (page.wide.matches) panes.get(id).composer.focus();
  else showTab(id);
  byId("hint").textContent = hintOf(step);
  if (BY_CLOCK.includes(step)) byId("passing").showPopover();
}

function tick() {
  if (!view?.now) return "";
  const now = view.now * 1000 + (performance.now() - viewedAt);
  const time = (options) => formatter({ ...options, weekday: "short", hour: "2-digit", minute: "2-digit", hour12: false }, view.timezone).format(now).replace(/([^\s\d])(\d\d:)/, "$1 $2"); // 周六16:05
  const seen = time({});
  byId("clock").querySelector("time").textContent = seen;
  const whole = time({ month: "short", day: "numeric" });
  byId("clock").title = `${t("clock")} ${whole}`;
  byId("clock").setAttribute("aria-label", `${seen}, ${t("clock")} ${whole}, ${t("pass")}`);
  return whole;
}

function update(next) {
  const struck = view && next.stage !== view.stage; // somebody started over, here or elsewhere
  view = next;
  if (struck) for (const pane of panes.values()) pane.forget();
  if (struck && !starting) toast(t("reset.done")); // whoever watches learns why everything is gone
  viewedAt = performance.now();
  if (setLanguage(view.language)) translate(document.documentElement);
  for (const data of view.panes) {
    if (!panes.has(data.id)) addPane(data.id);
    const pane = panes.get(data.id);
    drawUntouched(pane.element, () => pane.update(data, next));
  }
  if ((!page.tab || struck) && panes.size) showTab(view.panes[0].id);
  drawUntouched(byId("steps"), guide);
  tick();
  onUpdate();
}

/** Waits until the page shows the stage of this name: what is written on the one before would be lost with it. */
function shown(stage) {
  return new Promise((resolve) => {
    onUpdate = () => { if (view?.stage === stage) resolve(true); };
    onUpdate();
  });
}

/** A new stage, as the server sets it up and the page shows it. */
async function startOver(sample = false) {
  starting = true;
  const set = await reset(sample);
  const there = set && await shown(set.stage);
  starting = false;
  return there;
}

function connected(yes) {
  byId("connection").textContent = yes ? "" : t(view ? "reconnecting" : "connecting");
}

function dress(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  const dark = (theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  tool("theme").setAttribute("aria-pressed", String(dark));
  return dark;
}

tool("theme").append(icon("moon"));
dress(localStorage.getItem("theme"));
tool("theme").addEventListener("click", () => {
  const theme = dress(document.documentElement.dataset.theme) ? "light" : "dark";
  localStorage.setItem("theme", theme);
  dress(theme);
});
tool("language").addEventListener("click", () => chooseLanguage(language() === "zh" ? "en" : "zh"));
tool("reset").prepend(icon("restart"));
tool("reset").addEventListener("click", async () => {
  if (await confirm(t("reset.question"), t("reset")) && await startOver()) toast(t("reset.done"));
});

/** One thing at a time that takes a while; the page says so meanwhile. */
async function busy(words, work) {
  if (document.body.getAttribute("aria-busy") === "true") return null;
  document.body.setAttribute("aria-busy", "true");
  const note = toast(words, { stays: true });
  const done = await work();
  note.remove();
  document.body.removeAttribute("aria-busy");
  return done;
}

tool("sample").prepend(icon("stack"));
tool("sample").addEventListener("click", async () => {
  const chosen = await confirm(t("sample.question"), t("weeks.short"), { name: "season", words: t("season.short") });
  if (!chosen) return;
  const which = chosen === "season" ? "season" : "sample";
  if (await busy(t(`${which}.busy`), () => startOver(which))) toast(t(`${which}.done`));
});
tool("clock").prepend(icon("clock"));
byId("passing").addEventListener("click", async ({ target }) => {
  const howLong = target.dataset.pass;
  if (!howLong) return;
  byId("passing").hidePopover();
  const answer = await busy(t("pass.busy"), () => letPass(howLong));
  if (!answer) return;
  view = { ...view, now: answer.now };
  viewedAt = performance.now();
  toast(t("pass.done", { time: tick() }), { instead: "clock" });
});
byId("passing").addEventListener("keydown", (event) => {
  const items = [...byId("passing").querySelectorAll("button")];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
});
page.wide.addEventListener("change", () => { for (const pane of panes.values()) pane.refresh(); });
setInterval(tick, 10_000);

setLanguage(language());
translate(document.documentElement);
connected(false);
listen(update, connected);

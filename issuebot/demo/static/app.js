// The page: three panes side by side, or one at a time behind tabs.

import { chooseLanguage, listen, reset } from "./api.js";
import { Pane } from "./chat.js";
import { confirm, toast } from "./dialogs.js";
import { h, icon } from "./dom.js";
import { formatter, language, setLanguage, t, translate } from "./words.js";

const byId = (id) => document.getElementById(id);
const tool = (name) => document.querySelector(`[data-testid="${name}"]`);
const panes = new Map();
let view = null;
let viewedAt = 0;

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

/** Lights up the step that comes next: a photo, the submit button, the unit. */
function guide() {
  const chats = (id) => view.panes.find((pane) => pane.id === id)?.chats ?? [];
  const told = chats("resident").some((chat) => chat.messages.some((message) => message.from?.me && !message.text?.startsWith("/")));
  const arrived = chats("unit").some((chat) => chat.messages.some((message) => message.buttons?.length));
  const at = arrived ? 2 : told ? 1 : 0;
  [...byId("steps").children].forEach((step, index) => {
    step.classList.toggle("done", index < at);
    if (index === at) step.setAttribute("aria-current", "step");
    else step.removeAttribute("aria-current");
  });
}

function tick() {
  if (!view?.now) return;
  const now = view.now * 1000 + (performance.now() - viewedAt);
  byId("clock").textContent = formatter({ weekday: "short", hour: "2-digit", minute: "2-digit", hour12: false }, view.timezone).format(now);
}

function update(next) {
  view = next;
  viewedAt = performance.now();
  if (setLanguage(view.language)) translate(document.documentElement);
  for (const data of view.panes) {
    if (!panes.has(data.id)) addPane(data.id);
    panes.get(data.id).update(data, view);
  }
  if (!page.tab && panes.size) showTab(view.panes[0].id);
  guide();
  tick();
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
  if (!(await confirm(t("reset.question"), t("reset"))) || !(await reset())) return;
  for (const pane of panes.values()) pane.forget();
  update(view);
  if (panes.size) showTab(view.panes[0].id);
  toast(t("reset.done"));
});
page.wide.addEventListener("change", () => { for (const pane of panes.values()) pane.refresh(); });
setInterval(tick, 10_000);

setLanguage(language());
translate(document.documentElement);
connected(false);
listen(update, connected);

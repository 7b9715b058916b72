// The header of a pane: who is talking, which chat is open, and the list of its other chats.

import { h, hue, icon, initial } from "./dom.js";
import { textOf } from "./message.js";
import { t } from "./words.js";

export const mark = (count) => (count ? h("span", { class: "badge", "aria-label": t("unread", { n: count }) }, count > 99 ? "99+" : count) : null);

export class Switcher {
  #rows = () => [];

  constructor(pane) {
    this.pane = pane;
    this.list = h("div", { class: "chats sheet", role: "menu", "data-word-label": "chats", hidden: true });
    this.list.addEventListener("keydown", (event) => this.#key(event));
    this.element = h("header", { class: "header" });
    // It stays the same button while what it shows changes: a tap during which a message comes would be lost.
    this.button = h("button", {
      type: "button", class: "who", "data-testid": `chat-switch-${pane.id}`, "aria-haspopup": "menu", "aria-expanded": "false",
      onclick: () => this.toggle(),
    });
    this.alone = h("div", { class: "who" });
    this.buttons = new Map();
    document.addEventListener("pointerdown", (event) => {
      if (!this.list.contains(event.target) && !this.element.contains(event.target)) this.close();
    });
  }

  show(chats, open, unread) {
    const others = chats.reduce((sum, chat) => sum + (chat.id === open.id ? 0 : unread(chat)), 0);
    const face = (chat) => h("span", { class: `face big ${chat.kind === "private" ? "bot" : hue(chat.title)}`, "aria-hidden": "true" }, initial(chat.title));
    const title = [
      face(open),
      h("span", { class: "titles" }, h("span", { class: "title", dir: "auto" }, open.title),
        h("span", { class: open.typing ? "subtitle typing" : "subtitle", dir: "auto" }, open.typing ? t("typing") : open.subtitle ?? "")),
    ];
    const several = chats.length > 1;
    const holder = several ? this.button : this.alone;
    holder.replaceChildren(...title, ...(several
      ? [mark(others) ?? h("span", { class: "several" }, t("chats.count", { n: chats.length })), icon("chevron")] : []));
    this.button.title = t("chats");
    if (this.element.firstChild !== holder) this.element.replaceChildren(holder);

    this.#rows = () => chats.map((chat) => {
      const row = this.#row(chat.id);
      row.setAttribute("aria-checked", String(chat.id === open.id));
      row.replaceChildren(face(chat), h("span", { class: "titles" }, h("span", { class: "title", dir: "auto" }, chat.title),
        h("span", { class: "subtitle", dir: "auto" }, chat.messages.length ? textOf(chat.messages.at(-1)) : chat.subtitle ?? "")),
      ...[mark(unread(chat))].filter(Boolean));
      return row;
    });
    if (!this.list.hidden) this.#fill();
  }

  /** One button per chat, for as long as the page is open: see the button of the header. */
  #row(id) {
    if (!this.buttons.has(id)) {
      this.buttons.set(id, h("button", {
        type: "button", role: "menuitemradio", "data-chat-id": id, tabindex: "-1",
        onclick: () => { this.close(true); this.pane.choose(id); },
      }));
    }
    return this.buttons.get(id);
  }

  #fill() {
    const rows = this.#rows();
    const same = rows.length === this.list.children.length && rows.every((row, n) => row === this.list.children[n]);
    if (same) return;
    const focused = this.list.contains(document.activeElement) ? document.activeElement : null;
    this.list.replaceChildren(...rows);
    focused?.focus();
  }

  toggle() {
    if (!this.list.hidden) return this.close(true);
    this.list.hidden = false;
    this.#fill();
    this.button.setAttribute("aria-expanded", "true");
    this.list.querySelector('[aria-checked="true"]')?.focus();
  }

  close(focus = false) {
    if (this.list.hidden) return;
    this.list.hidden = true;
    this.list.replaceChildren();
    this.button.setAttribute("aria-expanded", "false");
    if (focus) this.button.focus();
  }

  #key(event) {
    const items = [...this.list.children];
    const at = items.indexOf(document.activeElement);
    const go = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === "Escape") this.close(true);
    else if (event.key === "Tab") this.close();
    else if (go !== undefined) items[(go + items.length) % items.length].focus();
    else return;
    if (event.key !== "Tab") event.preventDefault();
  }
}

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
    document.addEventListener("pointerdown", (event) => {
      if (!this.list.contains(event.target) && !this.element.contains(event.target)) this.close();
    });
  }

  show(chats, open, unread) {
    const had = this.element.contains(document.activeElement);
    const others = chats.reduce((sum, chat) => sum + (chat.id === open.id ? 0 : unread(chat)), 0);
    const face = (chat) => h("span", { class: `face big ${chat.kind === "private" ? "bot" : hue(chat.title)}`, "aria-hidden": "true" }, initial(chat.title));
    const title = [
      face(open),
      h("span", { class: "titles" }, h("span", { class: "title", dir: "auto" }, open.title),
        h("span", { class: open.typing ? "subtitle typing" : "subtitle", dir: "auto" }, open.typing ? t("typing") : open.subtitle ?? "")),
    ];
    const several = chats.length > 1;
    this.element.replaceChildren(several
      ? h("button", {
        type: "button", class: "who", "data-testid": `chat-switch-${this.pane.id}`, "aria-haspopup": "menu",
        "aria-expanded": String(!this.list.hidden), title: t("chats"), onclick: () => this.toggle(),
      }, title, mark(others) ?? h("span", { class: "several" }, t("chats.count", { n: chats.length })), icon("chevron"))
      : h("div", { class: "who" }, title));
    if (had) this.element.querySelector("button")?.focus({ preventScroll: true });

    this.#rows = () => chats.map((chat) => h("button", {
      type: "button", role: "menuitemradio", "aria-checked": String(chat.id === open.id), "data-chat-id": chat.id, tabindex: "-1",
      onclick: () => { this.close(true); this.pane.choose(chat.id); },
    }, face(chat), h("span", { class: "titles" }, h("span", { class: "title", dir: "auto" }, chat.title),
      h("span", { class: "subtitle", dir: "auto" }, chat.messages.length ? textOf(chat.messages.at(-1)) : chat.subtitle ?? "")), mark(unread(chat))));
    if (!this.list.hidden) this.#fill();
  }

  #fill() {
    const focused = this.list.contains(document.activeElement) ? document.activeElement.dataset.chatId : null;
    this.list.replaceChildren(...this.#rows());
    if (focused) this.list.querySelector(`[data-chat-id="${CSS.escape(focused)}"]`)?.focus();
  }

  toggle() {
    if (!this.list.hidden) return this.close(true);
    this.list.hidden = false;
    this.#fill();
    this.element.querySelector("button").setAttribute("aria-expanded", "true");
    this.list.querySelector('[aria-checked="true"]')?.focus();
  }

  close(focus = false) {
    if (this.list.hidden) return;
    this.list.hidden = true;
    this.list.replaceChildren();
    const button = this.element.querySelector("button");
    button?.setAttribute("aria-expanded", "false");
    if (focus) button?.focus();
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

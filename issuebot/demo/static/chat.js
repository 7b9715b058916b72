// One pane: a person with their chats, of which one is open.

import { press, send } from "./api.js";
import { Composer } from "./composer.js";
import { notice, toast } from "./dialogs.js";
import { h, icon } from "./dom.js";
import { History } from "./history.js";
import { textOf } from "./message.js";
import { mark, Switcher } from "./switcher.js";
import { formatter, language, named, t, translate } from "./words.js";

const newest = (chat) => chat.messages.at(-1)?.id ?? 0;
const incoming = (chat, after) => chat.messages.filter((message) => message.id > after && !message.from?.me);

const emptyOf = (chat, pane) => (chat.kind === "channel" ? "empty.channel" : chat.kind === "group" && pane === "resident" ? "empty.neighbours" : `empty.${pane}`);

export class Pane {
  #seen = new Map(); // chat id → newest message the person has had before their eyes
  #known = new Map(); // chat id → newest message of the last view
  #open = null;
  #byHand = false;

  /** `page` tells which pane is `active`, which `tab` a narrow screen shows, and takes announcements and counts. */
  constructor(id, page) {
    this.id = id;
    this.page = page;
    this.composer = new Composer(this);
    this.switcher = new Switcher(this);
    this.history = new History(() => { if (this.chat) this.#look(); });
    this.empty = h("div", { class: "empty" });
    this.banner = h("button", { type: "button", class: "banner", hidden: true });
    this.toasts = h("div", { class: "toasts", role: "status" });
    this.person = h("span", { class: "person", dir: "auto" });
    this.element = h("section", { class: "pane", "data-pane": id, "data-testid": `pane-${id}`, id: `pane-${id}`, "data-word-label": `pane.${id}` },
      h("div", { class: "role" }, icon(id), h("h2", { "data-word": `pane.${id}` }), this.person),
      this.switcher.element, this.switcher.list,
      h("div", { class: "stage" }, this.banner, this.history.log, this.empty, this.history.down, this.toasts),
      this.composer.element);
    for (const kind of ["pointerdown", "focusin"]) this.element.addEventListener(kind, () => { page.active = this; });
    for (const kind of ["dragover", "drop"]) this.element.addEventListener(kind, (event) => event.preventDefault());
    this.element.addEventListener("drop", (event) => this.composer.addFiles(event.dataTransfer.files));
    translate(this.element);
  }

  get chat() { return this.data?.chats.find((chat) => chat.id === this.#open) ?? null; }
  get visible() { return this.page.wide.matches || this.page.tab === this.id; }
  get unread() { return this.data ? this.data.chats.reduce((sum, chat) => sum + this.#unread(chat), 0) : 0; }

  /** Forgets what was read, written and chosen: the server starts over. */
  forget() {
    this.#seen.clear();
    this.#known.clear();
    this.#open = null;
    this.#byHand = false;
    this.banner.hidden = true;
    this.data = null;
    this.switcher.close();
    this.history.clear();
    this.toasts.replaceChildren();
    this.composer.forget();
  }

  choose(id, byHand = true) {
    this.#byHand ||= byHand;
    this.banner.hidden = true;
    if (id !== this.#open) {
      this.#open = id;
      this.history.clear();
      this.refresh();
    }
    if (byHand && matchMedia("(hover: hover)").matches) this.composer.focus(); // on a phone the keyboard would cover the chat
  }

  update(data, view) {
    this.data = data;
    this.view = view;
    const fresh = new Map(data.chats.map((chat) => [chat.id, this.#arrived(chat)]));
    if (!this.chat) this.#open = this.#firstChoice();
    this.#follow(fresh);
    this.refresh(fresh.get(this.#open));
    for (const [id, messages] of fresh) {
      const { title } = data.chats.find((chat) => chat.id === id);
      for (const message of messages) if (!message.from?.me) this.page.announce(t("said", { name: message.from?.name ?? title, text: textOf(message) }));
    }
  }

  /** Draws the open chat; `fresh` are its messages that were not in the last view. */
  refresh(fresh = []) {
    const chat = this.chat;
    if (!chat) return;
    this.person.textContent = chat.person;
    this.times = formatter({ hour: "2-digit", minute: "2-digit", hour12: false }, this.view.timezone);
    const canStart = this.data.chats.some((one) => one.kind === "private");
    this.history.draw(chat, { now: this.view.now ?? Date.now() / 1000, timezone: this.view.timezone }, { ...this.#context, canStart });
    this.#suggest(chat);
    this.element.dataset.kind = chat.kind;
    this.composer.show(chat, fresh);
    if (this.history.stick || fresh.some((message) => message.from?.me)) this.history.toEnd();
    this.#look();
  }

  /** Marks as read what is on show, and counts the rest. */
  #look() {
    const chat = this.chat;
    if (this.visible && this.history.stick) this.#seen.set(chat.id, newest(chat));
    this.history.below(this.visible ? this.#unread(chat) : 0);
    this.switcher.show(this.data.chats, chat, (one) => this.#unread(one));
    this.page.count();
  }

  #unread(chat) { return incoming(chat, this.#seen.get(chat.id) ?? newest(chat)).length; }

  /** Messages that came with this view; of a chat seen for the first time none is new. */
  #arrived(chat) {
    const before = this.#known.get(chat.id);
    if (before === undefined || chat.messages.length === 0) this.#seen.set(chat.id, newest(chat));
    this.#known.set(chat.id, chat.messages.length ? Math.max(before ?? 0, newest(chat)) : 0);
    return before === undefined ? [] : chat.messages.filter((message) => message.id > before);
  }

  #firstChoice() {
    const [first] = this.data.chats;
    if (!first || first.kind === "private") return first?.id ?? null;
    const date = (chat) => chat.messages.at(-1)?.date ?? 0;
    return this.data.chats.reduce((best, chat) => (date(chat) > date(best) ? chat : best), first).id;
  }

  /** A card in another chat opens that chat while the person is busy elsewhere or waits before an empty one; otherwise a banner leads there. */
  #follow(fresh) {
    for (const chat of this.data.chats) {
      const news = fresh.get(chat.id).filter((message) => !message.from?.me && !message.service);
      if (chat.id === this.#open || !news.length) continue;
      const first = incoming(chat, 0).filter((message) => !message.service).length === news.length;
      if (!first && !news.some((message) => message.buttons?.length)) continue;
      const looking = this.page.active === this && this.chat?.messages.length;
      if (!this.#byHand && !looking && !this.composer.busy) {
        this.choose(chat.id, false);
      } else {
        this.banner.replaceChildren(h("span", { dir: "auto" }, t("arrived", { chat: chat.title })), h("b", null, t("open")));
        this.banner.onclick = () => this.choose(chat.id);
        this.banner.hidden = false;
      }
    }
  }

  #context = {
    onPress: (message, row, column, key) => this.#press(message, row, column, key),
    onReply: (message, text) => { this.composer.reply({ ...message, text }); this.composer.focus(); },
    onCommand: (text) => this.say(text),
    onStart: (payload) => {
      this.choose(this.data.chats.find((chat) => chat.kind === "private").id);
      this.say(`/start ${payload}`);
    },
    onGroup: () => notice(t("group.invite")),
    onJump: (id) => this.history.jump(id),
    time: (date) => this.times.format(date * 1000),
  };

  say(text) { return send({ pane: this.id, chat: this.#open, kind: "text", text, reply_to: null }); }

  async #press(message, row, column, key) {
    if (key.classList.contains("busy")) return;
    key.classList.add("busy");
    const result = await press({ pane: this.id, chat: this.#open, message: message.id, row, column });
    key.classList.remove("busy");
    if (!result?.answer?.text) return;
    if (result.answer.alert) notice(result.answer.text);
    else toast(result.answer.text, { host: this.toasts });
  }

  /** What an empty chat says, and the resident's first messages that one tap sends. */
  #suggest(chat) {
    const begun = chat.messages.some((message) => message.from?.me && !/^\/start/.test(message.text ?? ""));
    const suggestions = this.id === "resident" && !begun ? this.view.suggestions?.[chat.kind] ?? [] : [];
    const bare = chat.messages.length === 0;
    const drawn = JSON.stringify([suggestions, bare, language()]);
    if (this.empty.dataset.drawn === drawn) return;
    this.empty.dataset.drawn = drawn;
    this.empty.classList.toggle("bare", bare);
    this.empty.replaceChildren(
      ...(bare ? [h("div", { class: "emblem" }, icon(this.id)), h("p", null, t(emptyOf(chat, this.id)))] : []),
      ...(suggestions.length ? [h("p", { class: "hint" }, t("empty.suggest")), h("div", { class: "suggestions" }, suggestions.map((one) => this.#suggestion(one)))] : []));
  }

  #suggestion(one) {
    const sample = (this.view.samples ?? []).find(({ id }) => id === one.sample);
    const photos = { pane: this.id, chat: this.#open, kind: "photos", photos: [`sample:${one.sample}`], text: named(one), reply_to: null };
    const tapped = async ({ currentTarget: button }) => {
      if (button.disabled) return;
      button.disabled = true; // a second tap while the first is on its way would send it twice
      button.disabled = Boolean(await (sample ? send(photos) : this.say(named(one))));
    };
    return h("button", { type: "button", class: "suggestion", onclick: tapped },
      sample && h("img", { src: sample.url, alt: "" }), h("span", { dir: "auto" }, named(one)));
  }

  /** The badge of this pane's tab. */
  badge() { return mark(this.unread); }
}

// Where a person writes: text, reply, staged photos, commands.

import { send, upload } from "./api.js";
import { Attachments } from "./attach.js";
import { toast } from "./dialogs.js";
import { h, icon } from "./dom.js";
import { shrink } from "./pictures.js";
import { textOf } from "./message.js";
import { t, translate } from "./words.js";

const MOST_PHOTOS = 10;
const blank = () => ({ text: "", reply: null, photos: [] });

export class Composer {
  #drafts = new Map(); // chat id → what is being written there
  #chat = null;

  constructor(pane) {
    this.pane = pane;
    this.input = h("textarea", { rows: "1", dir: "auto", "data-testid": `composer-${pane.id}`, "data-word-label": "message", "data-word-placeholder": "placeholder", enterkeyhint: "send", autocomplete: "off" });
    this.quote = h("div", { class: "replying", hidden: true });
    this.tray = h("div", { class: "tray", hidden: true });
    this.menu = h("div", { class: "sheet commands", role: "listbox", id: `commands-${pane.id}`, "data-word-label": "commands", hidden: true });
    this.slash = h("button", { type: "button", class: "round", "data-word-label": "commands", "data-testid": `commands-${pane.id}`, "aria-expanded": "false", onclick: () => this.#toggleCommands() }, icon("slash"));
    this.clip = h("button", { type: "button", class: "round", "data-word-label": "attach", "data-testid": `attach-${pane.id}`, "aria-expanded": "false", onclick: () => this.attachments.toggle() }, icon("attach"));
    this.go = h("button", { type: "button", class: "round send", "data-word-label": "send", "data-testid": `send-${pane.id}`, disabled: true, onclick: () => this.submit() }, icon("send"));
    this.attachments = new Attachments(this);
    this.element = h("div", { class: "composer" }, this.menu, this.attachments.element, this.quote, this.tray,
      h("div", { class: "writing" }, this.clip, h("div", { class: "field" }, this.input, this.slash), this.go));
    this.input.addEventListener("input", () => this.#typed());
    this.input.addEventListener("keydown", (event) => this.#key(event));
    this.input.addEventListener("paste", (event) => this.addFiles(event.clipboardData.files, event));
    document.addEventListener("pointerdown", (event) => { if (!this.element.contains(event.target)) this.closeSheets(); });
    translate(this.element);
  }

  get draft() {
    if (!this.#drafts.has(this.#chat?.id)) this.#drafts.set(this.#chat?.id, blank());
    return this.#drafts.get(this.#chat?.id);
  }

  get busy() { return Boolean(this.draft.text.trim() || this.draft.reply || this.draft.photos.length) || !this.attachments.element.hidden || !this.menu.hidden; }

  forget() {
    this.closeSheets();
    this.#drafts.clear();
    this.#chat = null;
  }

  focus() { this.input.focus({ preventScroll: true }); }

  /** Shows what is being written in `chat`; `fresh` are messages that just came. */
  show(chat, fresh) {
    const switched = this.#chat?.id !== chat.id;
    this.#chat = chat;
    const { draft } = this;
    if (draft.reply) {
      const current = chat.messages.find((message) => message.id === draft.reply.id);
      if (!current || (draft.reply.force_reply && !current.force_reply)) draft.reply = null;
    }
    const asked = fresh.findLast((message) => message.force_reply && !message.from?.me)
      ?? (switched && !draft.reply && chat.messages.at(-1)?.force_reply ? chat.messages.at(-1) : null);
    if (asked) {
      this.reply(asked);
      if (fresh.length && this.pane.page.active === this.pane && this.pane.visible) this.focus();
    }
    if (switched) {
      this.input.value = draft.text;
      this.closeSheets();
    }
    this.#draw();
  }

  reply(message) {
    this.draft.reply = message;
    this.#draw();
  }

  /** Adds or removes a photo that waits to be sent; `ready` gives its name on the server. */
  stage(photo) {
    const { photos } = this.draft;
    const at = photos.findIndex((one) => one.key === photo.key);
    if (at >= 0) photos.splice(at, 1);
    else if (photos.length < MOST_PHOTOS) photos.push(photo);
    else toast(t("attach.limit"), { host: this.pane.toasts });
    this.#draw();
  }

  addFiles(files, event = null) {
    const images = [...(files ?? [])].filter((file) => file.type.startsWith("image/"));
    if (!images.length) return;
    event?.preventDefault();
    for (const file of images) this.#stageFile(file);
    this.focus();
  }

  /** An own photo belongs to the message at once, though it takes a while until it can be sent. */
  async #stageFile(file) {
    const url = URL.createObjectURL(file);
    const photo = { key: url, url, ready: this.#upload(file) };
    const { draft } = this;
    this.stage(photo);
    if (await photo.ready) return;
    draft.photos = draft.photos.filter((one) => one !== photo);
    URL.revokeObjectURL(url);
    this.#draw();
  }

  async #upload(file) {
    const jpeg = await shrink(file);
    if (!jpeg) toast(t("attach.bad"), { host: this.pane.toasts, bad: true });
    const answer = jpeg && await upload(jpeg);
    return answer ? `upload:${answer.id}` : null;
  }

  async submit() {
    const chat = this.#chat;
    const draft = this.draft;
    const text = draft.text.trim();
    if (!text && !draft.photos.length) return;
    this.#drafts.set(chat.id, blank());
    this.input.value = "";
    this.closeSheets();
    this.#draw();
    this.focus();
    const photos = await Promise.all(draft.photos.map((photo) => photo.ready));
    const whole = photos.every(Boolean); // a photo that could not be uploaded keeps the message back
    const message = { pane: this.pane.id, chat: chat.id, text, reply_to: draft.reply?.id ?? null, ...(photos.length ? { kind: "photos", photos } : { kind: "text" }) };
    const done = whole && await send(message);
    if (done) { for (const photo of draft.photos) URL.revokeObjectURL(photo.url); return; }
    const now = this.#drafts.get(chat.id);
    if (now && (now.text || now.photos.length)) return; // something else is being written already
    this.#drafts.set(chat.id, draft);
    if (this.#chat?.id !== chat.id) return;
    this.input.value = draft.text;
    this.#draw();
  }

  /** Sends a location or a voice message at once. */
  sendNow(kind, values) {
    this.closeSheets();
    const reply = this.draft.reply?.id ?? null;
    this.draft.reply = null;
    this.#draw();
    this.focus();
    return send({ pane: this.pane.id, chat: this.#chat.id, kind, reply_to: reply, ...values });
  }

  closeSheets() {
    this.attachments.close();
    this.menu.hidden = true;
    this.slash.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  #draw() {
    const { reply, photos, text } = this.draft;
    this.quote.hidden = !reply;
    if (reply) {
      const name = reply.from?.me ? t("me") : reply.from?.name ?? "";
      this.quote.replaceChildren(icon("reply"), h("span", { class: "what" }, h("b", { dir: "auto" }, t("reply.to", { name })), h("span", { dir: "auto" }, textOf(reply))),
        h("button", { type: "button", class: "round", "aria-label": t("reply.cancel"), title: t("reply.cancel"), onclick: () => { this.reply(null); this.focus(); } }, icon("close")));
    }
    this.input.placeholder = reply?.placeholder || t("placeholder");
    this.tray.hidden = !photos.length;
    this.tray.replaceChildren(...photos.map((photo) => h("span", { class: "thumb" }, h("img", { src: photo.url, alt: photo.name ?? t("photo") }),
      h("button", { type: "button", "aria-label": t("attach.remove"), title: t("attach.remove"), onclick: () => { this.stage(photo); this.focus(); } }, icon("close")))));
    this.go.disabled = !text.trim() && !photos.length;
    this.attachments.draw();
    this.#grow();
  }

  #grow() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, 140)}px`;
  }

  #typed() {
    this.draft.text = this.input.value;
    this.go.disabled = !this.input.value.trim() && !this.draft.photos.length;
    this.#grow();
    if (/^\/\w*$/.test(this.input.value)) this.#openCommands(this.input.value.slice(1));
    else this.menu.hidden = true;
  }

  #toggleCommands() {
    if (!this.menu.hidden) return this.closeSheets();
    this.attachments.close();
    this.#openCommands("");
    this.focus();
  }

  #openCommands(start) {
    const found = (this.#chat?.commands ?? []).filter(({ command }) => command.startsWith(start.toLowerCase()));
    this.menu.replaceChildren(...found.map(({ command, description }, index) => h("button", {
      type: "button", role: "option", id: `command-${this.pane.id}-${index}`, "aria-selected": "false", tabindex: "-1", "data-command": command,
      onclick: () => this.#run(command),
    }, h("b", null, `/${command}`), h("span", { dir: "auto" }, description))));
    this.menu.hidden = !found.length;
    this.slash.setAttribute("aria-expanded", String(found.length > 0));
  }

  #run(command) {
    this.closeSheets();
    if (this.input.value.startsWith("/")) { // other words are still being written
      this.input.value = "";
      this.#typed();
    }
    this.pane.say(`/${command}`);
    this.focus();
  }

  #key(event) {
    if (event.isComposing || event.keyCode === 229) return; // an input method is still choosing characters
    const options = this.menu.hidden ? [] : [...this.menu.children];
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (options.length && step) {
      event.preventDefault();
      const next = options[(at + step + options.length + (at < 0 && step < 0 ? 1 : 0)) % options.length];
      for (const option of options) option.setAttribute("aria-selected", String(option === next));
      this.input.setAttribute("aria-activedescendant", next.id);
      next.scrollIntoView({ block: "nearest" });
    } else if (options.length && event.key === "Tab" && !event.shiftKey && at >= 0) {
      event.preventDefault();
      this.input.value = `/${options[at].dataset.command} `;
      this.#typed();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      if (at >= 0) this.#run(options[at].dataset.command);
      else this.submit();
    } else if (event.key === "Escape") {
      if (options.length || !this.attachments.element.hidden) this.closeSheets();
      else this.reply(null);
    }
  }
}

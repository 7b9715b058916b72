// The scrolling messages of a chat: drawn once, then changed in place.

import { calm, h, icon } from "./dom.js";
import { bubble } from "./message.js";
import { formatter, language, t } from "./words.js";

/** What the list shows: days, notes, bubbles; photos of one album that follow each other share a bubble. */
function itemsOf(messages, { now, timezone }) {
  const days = formatter({ month: "long", day: "numeric", weekday: "short" }, timezone);
  const today = days.format(now * 1000);
  const items = [];
  let day = null;
  for (const message of messages) {
    const date = days.format(message.date * 1000);
    if (date !== day) items.push({ key: `day ${date}`, day: date === today ? t("today") : date });
    day = date;
    const before = items.at(-1);
    if (message.album && before.album?.[0].album === message.album) before.album.push(message);
    else items.push({ key: `message ${message.id}`, album: [message] });
  }
  const together = (a, b) => a?.album && b?.album && !a.album[0].service && !b.album[0].service
    && a.album[0].from?.name === b.album[0].from?.name && b.album[0].date - a.album.at(-1).date < 300;
  items.forEach((item, index) => {
    item.first = !together(items[index - 1], item);
    item.last = !together(item, items[index + 1]);
  });
  return items;
}

function flash(node) {
  node.classList.remove("flash");
  void node.offsetWidth; // restarts the animation
  node.classList.add("flash");
}

export class History {
  #shown = new Map(); // key → { node, drawn, content } of every list item
  #onStick;
  #top = 0;

  /** `onStick` is called when the reader leaves the newest message or comes back to it. */
  constructor(onStick) {
    this.#onStick = onStick;
    this.list = h("ol", { class: "messages" });
    this.typing = h("div", { class: "dots", hidden: true, "aria-hidden": "true" }, h("i"), h("i"), h("i"));
    this.log = h("div", { class: "log", tabindex: "0", role: "region" }, this.list, this.typing);
    this.down = h("button", { type: "button", class: "down", hidden: true, "data-word-label": "down", onclick: () => this.toEnd(true) });
    this.log.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    this.list.addEventListener("keydown", (event) => this.#arrows(event));
    this.stick = true;
    const keep = new ResizeObserver(() => { if (this.stick) this.toEnd(); });
    keep.observe(this.list);
    keep.observe(this.log);
  }

  /** Whether the end is in sight and stays so when messages come. */
  get stick() { return this.log.classList.contains("stuck"); }
  set stick(yes) { this.log.classList.toggle("stuck", yes); }

  clear() {
    this.#shown.clear();
    this.list.replaceChildren();
    this.stick = true;
  }

  draw(chat, view, context) {
    this.log.setAttribute("aria-label", chat.title);
    this.typing.hidden = !chat.typing;
    const items = itemsOf(chat.messages, view);
    const entering = this.#shown.size > 0 || items.length < 3;
    const keep = new Set(items.map((item) => item.key));
    for (const [key, { node }] of this.#shown) if (!keep.has(key)) { node.remove(); this.#shown.delete(key); }
    let cursor = this.list.firstElementChild;
    for (const item of items) {
      const whole = JSON.stringify([item.album, item.day]);
      const content = JSON.stringify([item.album?.map((one) => ({ ...one, reply_to: null })), item.day]); // a quote changes with what it quotes
      const drawn = `${whole} ${item.first} ${item.last} ${language()}`;
      let entry = this.#shown.get(item.key);
      if (entry?.drawn !== drawn) {
        const node = item.day ? h("li", { class: "day" }, h("span", null, item.day)) : bubble(item.album, { ...item, group: chat.kind === "group", context });
        if (entry) {
          if (cursor === entry.node) cursor = node;
          this.#replace(entry, node, entry.content !== content);
        } else if (entering) node.classList.add("enter");
        entry = { node, drawn, content };
        this.#shown.set(item.key, entry);
      }
      if (entry.node === cursor) cursor = cursor.nextElementSibling;
      else this.list.insertBefore(entry.node, cursor);
    }
    const replies = this.list.querySelectorAll(".reply");
    if (!this.list.querySelector('.reply[tabindex="0"]')) replies[replies.length - 1]?.setAttribute("tabindex", "0");
  }

  /** The focus stays on the same button, and what changed lights up for a moment. */
  #replace(entry, node, changed) {
    const focused = entry.node.contains(document.activeElement) ? document.activeElement : null;
    entry.node.replaceWith(node);
    if (changed) flash(node);
    if (!focused) return;
    const same = [...node.querySelectorAll(".key")].find((key) => key.textContent === focused.textContent);
    (same ?? node.querySelector(".reply"))?.focus({ preventScroll: true }); // never another action than the one just pressed
  }

  jump(id) {
    const node = this.list.querySelector(`[data-message-id="${id}"]`);
    if (!node) return;
    node.scrollIntoView({ block: "center", behavior: calm() ? "auto" : "smooth" });
    flash(node.closest("li"));
  }

  toEnd(smooth = false) {
    const glide = smooth && !calm();
    if (!glide) this.stick = true;
    this.log.scrollTo({ top: this.log.scrollHeight, behavior: glide ? "smooth" : "instant" });
    if (!glide) this.#top = this.log.scrollTop; // the event that says so comes later, and somebody may scroll up before it
  }

  /** The arrow that leads down shows how many messages wait there. */
  below(count) {
    this.down.hidden = this.stick;
    this.down.replaceChildren(icon("down"), ...(count ? [t("unread.new", { n: count })] : []));
  }

  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.log;
    const atEnd = scrollHeight - scrollTop - clientHeight < 48;
    const stick = atEnd || (this.stick && scrollTop >= this.#top); // growing content is no reason to let go, scrolling up is
    this.#top = scrollTop;
    if (stick === this.stick) return;
    this.stick = stick;
    this.#onStick();
  }

  /** Arrow keys walk from message to message along their reply buttons, of which one is in the tab order. */
  #arrows(event) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step || !event.target.classList.contains("reply")) return;
    const all = [...this.list.querySelectorAll(".reply")];
    const next = all[all.indexOf(event.target) + step];
    event.preventDefault();
    if (!next) return;
    event.target.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
}

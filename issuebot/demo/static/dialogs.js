// Toasts, modal questions and the lightbox.

import { h, icon } from "./dom.js";
import { t, translate } from "./words.js";

/** A short note that leaves by itself unless it `stays`; inside a pane when one is given. It takes the place of the
    same words, and of one with the same `instead`. */
export function toast(text, { bad = false, host = null, stays = false, instead = null } = {}) {
  const note = h("div", { class: bad ? "toast bad" : "toast", dir: "auto", "data-testid": "toast", "data-instead": instead }, text);
  const box = host ?? document.getElementById("toasts");
  for (const other of [...box.children]) if (other.textContent === text || (instead && other.dataset.instead === instead)) other.remove();
  while (box.children.length > 2) box.firstChild.remove();
  box.append(note);
  if (stays) return note;
  setTimeout(() => {
    note.classList.add("leaving");
    setTimeout(() => note.remove(), 300);
  }, Math.min(9000, 2600 + text.length * 60));
  return note;
}

function show(dialog) {
  document.body.append(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  translate(dialog);
  dialog.showModal();
  return dialog;
}

/** An alert of the bot: stays until it is read. */
export function notice(text) {
  const button = h("button", { type: "button", class: "solid", "data-word": "ok", autofocus: true });
  const dialog = h("dialog", { class: "notice", "data-testid": "notice", "aria-describedby": "notice-text" },
    h("p", { id: "notice-text", dir: "auto" }, text), h("div", { class: "choices" }, button));
  button.addEventListener("click", () => dialog.close());
  show(dialog);
}

/** True, or the `name` of the other thing that can be chosen. */
export function confirm(question, yes, other = null) {
  return new Promise((resolve) => {
    const no = h("button", { type: "button", class: "plain", "data-word": "cancel" });
    const go = h("button", { type: "button", class: "solid", autofocus: true, "data-testid": "confirm" }, yes);
    const also = other && h("button", { type: "button", class: "solid", "data-testid": other.name }, other.words);
    const dialog = h("dialog", { class: "notice", "aria-describedby": "notice-text" },
      h("p", { id: "notice-text" }, question), h("div", { class: "choices" }, no, also, go));
    also?.addEventListener("click", () => { resolve(other.name); dialog.close(); });
    no.addEventListener("click", () => dialog.close());
    go.addEventListener("click", () => { resolve(true); dialog.close(); });
    dialog.addEventListener("close", () => resolve(false));
    show(dialog);
  });
}

/** Photos in full size; arrow keys and buttons turn the pages of an album. */
export function lightbox(photos, start, caption) {
  let at = start;
  const picture = h("img", { alt: caption || t("photo") });
  const count = h("span", { class: "count" });
  const turn = (step) => {
    at = (at + step + photos.length) % photos.length;
    picture.src = photos[at];
    count.textContent = photos.length > 1 ? `${at + 1} / ${photos.length}` : "";
  };
  const button = (name, word, press) => h("button", { type: "button", class: `round ${name}`, "data-word-label": word, onclick: press }, icon(name));
  const dialog = h("dialog", { class: "lightbox", "aria-label": caption || t("photo"), "data-testid": "lightbox" },
    button("close", "close", () => dialog.close()),
    photos.length > 1 && [button("back", "previous", () => turn(-1)), button("next", "next", () => turn(1))],
    h("figure", { onclick: (event) => { if (event.target !== picture) dialog.close(); } }, picture,
      h("figcaption", { dir: "auto" }, caption && h("span", { class: "caption" }, caption), count)));
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") turn(-1);
    if (event.key === "ArrowRight") turn(1);
  });
  turn(0);
  show(dialog);
}

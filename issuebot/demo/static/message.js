// One bubble: a message, or the messages of one album together.

import { lightbox } from "./dialogs.js";
import { h, hash, hue, icon, initial, s, sequence } from "./dom.js";
import { insteadOf, rich, safeLink } from "./entities.js";
import { t, translate } from "./words.js";

const duration = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, "0")}`;

function photos(album, caption) {
  const addresses = album.map((message) => message.photo);
  return h("div", { class: "photos", "data-count": Math.min(album.length, 10) }, album.map((message, index) =>
    h("button", {
      type: "button", class: "photo", "aria-label": `${t("photo.open")} ${index + 1}/${album.length}`,
      "data-message-id": index ? message.id : null, onclick: () => lightbox(addresses, index, caption),
    }, h("img", { src: message.photo, alt: t("photo"), decoding: "async", draggable: "false" }))));
}

/** An invented street plan that is always the same for the same coordinates: there is no network for real map tiles. */
function plan(latitude, longitude) {
  const next = sequence(hash(`${latitude.toFixed(3)},${longitude.toFixed(3)}`));
  const svg = s("svg", { viewBox: "0 0 280 150", class: "plan", "aria-hidden": "true", preserveAspectRatio: "xMidYMid slice" });
  const columns = [-30, 34, 92, 150, 214, 266, 330].map((x) => x + next() * 22 - 11);
  const rows = [-30, 28, 72, 116, 180].map((y) => y + next() * 16 - 8);
  const city = s("g", { transform: `rotate(${(next() * 22 - 11).toFixed(1)} 140 75)` });
  for (let i = 0; i + 1 < columns.length; i++) for (let j = 0; j + 1 < rows.length; j++) {
    const box = { x: columns[i] + 3, y: rows[j] + 3, width: columns[i + 1] - columns[i] - 6, height: rows[j + 1] - rows[j] - 6, rx: 3 };
    const kind = next();
    city.append(s("rect", { ...box, class: kind < 0.16 ? "park" : "block" }));
    if (kind >= 0.16) for (let k = 0; k < 3; k++) {
      const width = 9 + next() * 14, height = 7 + next() * 9;
      if (width + 8 > box.width || height + 8 > box.height) continue;
      city.append(s("rect", { class: "house", width, height, rx: 1.5, x: box.x + 4 + next() * (box.width - width - 8), y: box.y + 4 + next() * (box.height - height - 8) }));
    }
  }
  const bend = next() * 60 - 30;
  if (next() < 0.5) city.append(s("path", { class: "river", d: `M-40 ${120 + bend} C60 ${90 + bend} 180 ${170 + bend} 340 ${110 + bend}` }));
  city.append(s("path", { class: "avenue", d: `M-40 ${rows[2]} H330` }), s("path", { class: "avenue", d: `M${columns[3]} -40 V200` }));
  svg.append(city, s("ellipse", { class: "ground", cx: 140, cy: 79, rx: 9, ry: 3.5 }),
    s("path", { class: "needle", d: "M140 79c-3-9-15-15-15-27a15 15 0 0 1 30 0c0 12-12 18-15 27z" }), s("circle", { class: "hole", cx: 140, cy: 52, r: 5.5 }));
  return svg;
}

function place({ latitude, longitude, title }) {
  const words = t("coordinates", { latitude: latitude.toFixed(5), longitude: longitude.toFixed(5) });
  return h("a", {
    class: "place", target: "_blank", rel: "noopener",
    href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`,
    "aria-label": `${t("location")} ${title ?? ""} ${words}, ${t("location.open")} (${t("newTab")})`,
  }, plan(latitude, longitude), h("span", { class: "where" }, title && h("b", { dir: "auto" }, title), h("span", null, words, " ↗")));
}

function voice(message) {
  const next = sequence(hash(`v${message.id}`));
  const bars = Array.from({ length: 30 }, (_, index) => {
    const height = 4 + next() * 18 * Math.sin((index + 3) / 11);
    return s("rect", { x: index * 4.5, y: 12 - Math.abs(height) / 2, width: 2.6, height: Math.abs(height), rx: 1.3 });
  });
  return h("div", { class: "voice" }, h("span", { class: "disc" }, icon("mic")),
    h("span", { class: "wave" }, s("svg", { viewBox: "0 0 134 24", "aria-hidden": "true" }, bars), h("span", { class: "muted" }, `${t("voice")} ${duration(message.voice.duration ?? 0)}`)));
}

function attachment(name, kind, words, address) {
  const inner = [h("span", { class: "disc" }, icon(kind)), h("span", { class: "filename", dir: "auto" }, name || words)];
  return address ? h("a", { class: "attachment", href: address, target: "_blank", rel: "noopener" }, inner) : h("div", { class: "attachment" }, inner);
}

function quote(reply, context) {
  return h("button", { type: "button", class: `quote ${hue(reply.name ?? "")}`, "aria-description": t("jump"), title: t("jump"), onclick: () => context.onJump(reply.id) },
    h("b", { dir: "auto" }, reply.name ?? ""), h("span", { dir: "auto" }, reply.text || t("photo")));
}

function keyboard(message, context) {
  return h("div", { class: "keyboard" }, message.buttons.map((row, rowIndex) => row.length > 0 && h("div", { class: "row" }, row.map((button, column) => {
    const style = { class: button.style ? `key ${button.style}` : "key" };
    const instead = button.url ? insteadOf(button.url, context) : null;
    if (button.url && !instead) {
      return h("a", { ...style, href: safeLink(button.url) ?? "#", target: "_blank", rel: "noopener" }, button.text, h("span", { class: "away", "aria-label": t("newTab") }, "↗"));
    }
    const press = instead ?? ((event) => context.onPress(message, rowIndex, column, event.currentTarget));
    return h("button", { ...style, type: "button", onclick: press }, button.text);
  }))));
}

export const textOf = (message) => message.text || (message.photo && t("photo")) || (message.voice && t("voice")) || (message.location && t("location"))
  || message.document?.name || (message.video && t("video")) || "";

/**
 * The list item of one bubble.
 * `album` holds one message, or all of an album; `first` and `last` say where it stands in a run of one sender.
 */
export function bubble(album, { first, last, group, context }) {
  const [message] = album;
  const speaking = album.find((one) => one.text) ?? message;
  const sender = message.from ?? { name: "", me: false };
  const text = speaking.text ?? "";
  if (message.service) return h("li", { class: "service", "data-message-id": message.id }, h("span", { dir: "auto" }, text));

  const time = context.time(message.date);
  const pictures = album.filter((one) => one.photo);
  const meta = h("span", { class: "meta" }, album.flatMap((one) => one.reactions ?? []).join(""), " ", album.some((one) => one.edited) && h("span", null, t("edited")), h("time", { datetime: new Date(message.date * 1000).toISOString() }, time));
  const named = group && !sender.me && first;
  const body = h("div", { class: "bubble" },
    named && h("div", { class: `name ${hue(sender.name)}`, dir: "auto" }, sender.name),
    message.reply_to && quote(message.reply_to, context),
    pictures.length > 0 && photos(pictures, text),
    message.location && place(message.location),
    message.voice && voice(message),
    message.video && attachment(message.video.name, "film", t("video")),
    message.document && attachment(message.document.name, "file", t("document"), message.document.url),
    text ? h("div", { class: "words", dir: "auto" }, h("span", { class: "text" }, rich(text, speaking.entities ?? [], context)), meta) : meta);
  body.classList.toggle("bare", !text && (pictures.length > 0 || Boolean(message.location)));

  const keys = album.find((one) => one.buttons?.some((row) => row.length));
  const item = h("li", {
    class: `message${sender.me ? " mine" : ""}${sender.bot ? " bot" : ""}${first ? " first" : ""}${last ? " last" : ""}${pictures.length || message.location ? " wide" : ""}`,
    "data-message-id": message.id,
  },
  group && !sender.me && h("span", { class: `face ${hue(sender.name)}`, "aria-hidden": "true" }, last && initial(sender.name)),
  h("div", { class: "stack" }, !named && h("span", { class: "hidden" }, `${sender.me ? t("me") : sender.name}:`), body, keys && keyboard(keys, context)),
  h("button", { type: "button", class: "round reply", tabindex: "-1", "data-word-label": "reply", "aria-description": text.slice(0, 80) || null, onclick: () => context.onReply(message, text) }, icon("reply")));
  body.addEventListener("click", (event) => {
    if (event.target.closest("button, a") || !matchMedia("(hover: none)").matches) return;
    for (const other of document.querySelectorAll(".picked")) if (other !== item) other.classList.remove("picked");
    item.classList.toggle("picked");
  });
  body.addEventListener("contextmenu", (event) => {
    if (!matchMedia("(hover: none)").matches) return;
    event.preventDefault();
    context.onReply(message, text);
  });
  return translate(item);
}

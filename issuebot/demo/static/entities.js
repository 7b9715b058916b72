// Telegram's message entities as elements. Offsets are UTF-16 units, as in JavaScript strings.

import { h } from "./dom.js";

const tags = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote", spoiler: "mark",
};

export function safeLink(address) {
  const full = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  return /^(https?|mailto|tel):/i.test(full) ? full : null;
}

/** A link to the bot leads back into this demo: to a private chat with it, or to what the demo has not, a new group. */
function botLink(address) {
  const full = safeLink(address);
  if (!full || !URL.canParse(full)) return null;
  const url = new URL(full);
  if (!/(^|\.)(t\.me|telegram\.me)$/.test(url.hostname)) return null;
  if (url.searchParams.has("startgroup")) return { group: true };
  return url.searchParams.has("start") ? { payload: url.searchParams.get("start") } : null;
}

/** What pressing a link does instead of opening a new tab; null where it opens one. */
export function insteadOf(address, context) {
  const link = botLink(address);
  if (link?.group) return () => context.onGroup();
  return link && context.canStart ? () => context.onStart(link.payload) : null;
}

function element(entity, text, children, context) {
  const link = (address) => {
    const href = safeLink(address);
    const instead = insteadOf(address, context);
    if (instead) return h("button", { type: "button", class: "link", onclick: instead }, children);
    return href ? h("a", { href, target: "_blank", rel: "noopener" }, children) : children;
  };
  switch (entity.type) {
    case "url": return link(text);
    case "text_link": return link(entity.url ?? "");
    case "email": return link(`mailto:${text}`);
    case "phone_number": return link(`tel:${text.replace(/[^\d+]/g, "")}`);
    case "bot_command": return h("button", { type: "button", class: "link", onclick: () => context.onCommand(text) }, children);
    case "mention": case "hashtag": case "cashtag": case "text_mention": return h("span", { class: "tag" }, children);
    default: return entity.type in tags ? h(tags[entity.type], null, children) : children;
  }
}

/** Text nodes and elements for text[start, end); entities may be nested, crossing ones are cut at the outer one's end. */
export function rich(text, entities, context, start = 0, end = text.length) {
  const inside = entities
    .filter((entity) => entity.offset >= start && entity.offset < end && entity.length > 0)
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  const out = [];
  let at = start;
  while (inside.length) {
    const entity = inside.shift();
    if (entity.offset < at) continue;
    const stop = Math.min(entity.offset + entity.length, end);
    if (entity.offset > at) out.push(text.slice(at, entity.offset));
    const nested = inside.filter((other) => other.offset < stop);
    out.push(element(entity, text.slice(entity.offset, stop), rich(text, nested, context, entity.offset, stop), context));
    at = stop;
  }
  if (at < end) out.push(text.slice(at, end));
  return out;
}

// Small helpers that build elements. Text always becomes text nodes.

const SVG = "http://www.w3.org/2000/svg";

function fill(node, properties, children) {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export const h = (tag, properties, ...children) => fill(document.createElement(tag), properties, children);
export const s = (tag, properties, ...children) => fill(document.createElementNS(SVG, tag), properties, children);

const paths = {
  send: "M4.5 12 3 4.5 21 12 3 19.5zm0 0H12",
  attach: "m20 11.5-8.2 8.2a5 5 0 0 1-7.1-7.1l8.6-8.5a3.4 3.4 0 0 1 4.8 4.8l-8.5 8.5a1.7 1.7 0 0 1-2.4-2.4l7.7-7.7",
  slash: "M5 3.5h14a1.5 1.5 0 0 1 1.5 1.5v14a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 19V5A1.5 1.5 0 0 1 5 3.5zM14 7.5l-4 9",
  upload: "M12 16V4m0 0L7.5 8.5M12 4l4.5 4.5M4 15v3.5A1.5 1.5 0 0 0 5.5 20h13a1.5 1.5 0 0 0 1.5-1.5V15",
  pin: "M12 2.5c-4.2 0-7 3-7 6.9 0 5.1 7 12.1 7 12.1s7-7 7-12.1c0-3.9-2.8-6.9-7-6.9zm0 4.7a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8z",
  mic: "M12 3a3 3 0 0 1 3 3v5.5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zm-6.5 8.5a6.5 6.5 0 0 0 13 0M12 18v3.5",
  reply: "M9.5 6 4 11.5 9.5 17M4 11.5h9.5a6.5 6.5 0 0 1 6.5 6.5",
  close: "M6 6l12 12M18 6 6 18",
  back: "M14.5 5.5 8 12l6.5 6.5",
  next: "M9.5 5.5 16 12l-6.5 6.5",
  chevron: "m6 9 6 6 6-6",
  down: "M12 5v14m0 0 6-6m-6 6-6-6",
  check: "m5 12.5 4.5 4.5L19 7.5",
  file: "M6 3h8l4.5 4.5V21H6zm8 0v5h4.5M9 13h6m-6 3.5h6",
  film: "M4 5h16v14H4zm6.5 4.2v5.6L15 12z",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
  clock: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2",
  stack: "m12 3.5 8.5 4.5-8.5 4.5L3.5 8zM3.5 12l8.5 4.5 8.5-4.5M3.5 16l8.5 4.5 8.5-4.5",
  restart: "M4.5 12a7.5 7.5 0 1 0 2.6-5.7M4.5 4v4.5H9",
  resident: "M3.5 11 12 4l8.5 7M5.5 9.5V20h13V9.5M10 20v-6h4v6",
  unit: "M4.5 20.5v-16h9v16m0-11h6v11M3 20.5h18M7.5 8h3m-3 4h3m-3 4h3m6-3h.500m-.500 3.5h.500",
  coordinator: "M4 13v-1a8 8 0 0 1 16 0v1M4 13.5h3v5H5.5A1.5 1.5 0 0 1 4 17zm16 0h-3v5h1.5A1.5 1.5 0 0 0 20 17zm-1.5 5c0 1.7-2 2.5-4.5 2.5",
};

export const icon = (name) =>
  s("svg", { viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true", focusable: "false" }, s("path", { d: paths[name] ?? "" }));

/** A small stable number made of text or coordinates: colours, waveforms and map tiles are drawn from it. */
export function hash(value) {
  let sum = 2166136261;
  for (const character of String(value)) sum = Math.imul(sum ^ character.codePointAt(0), 16777619);
  return sum >>> 0;
}

/** A repeatable sequence of numbers in [0, 1). */
export function sequence(seed) {
  let state = seed || 1;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
}

export const hue = (name) => `hue-${hash(name) % 7}`;

export const initial = (title) => [...String(title).replace(/^[^\p{L}\p{N}]+/u, "")][0] ?? "·";

export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

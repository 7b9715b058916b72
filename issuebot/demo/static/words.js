// The page's own words. What the bot says comes from the server.

const words = {
  zh: {
    brand: "随手拍 · 演示", tagline: "一个页面，三种角色",
    "pane.resident": "居民", "pane.unit": "责任单位", "pane.coordinator": "协调员", panes: "角色",
    step1: "以居民身份发一张照片，配几个字", step2: "按「提交」", step3: "去责任单位看看", "step3.short": "看责任单位",
    "step1.short": "居民发照片", "step2.short": "按「提交」", welcome: "从这里开始", close: "关闭",
    theme: "切换深色或浅色", language: "Switch to English", "language.short": "EN",
    reset: "重新开始", "reset.question": "清空全部对话和工单，从头再来？", cancel: "取消", ok: "知道了", "reset.done": "已重新开始",
    reconnecting: "正在重新连接…", connecting: "正在连接…", clock: "演示时间",
    typing: "正在输入…", chats: "切换群聊", "chats.count": "共 {n} 个", unread: "{n} 条未读", "unread.new": "{n} 条新消息", down: "到最新消息",
    edited: "已编辑", reply: "回复", "reply.to": "回复 {name}", "reply.cancel": "取消回复", me: "我", jump: "看原消息",
    photo: "照片", album: "{n} 张照片", "photo.open": "放大照片", previous: "上一张", next: "下一张",
    location: "位置", "location.open": "在地图上打开", voice: "语音消息", video: "视频", document: "文件", newTab: "在新标签页打开",
    placeholder: "写消息…", message: "消息", send: "发送", attach: "添加照片、位置或语音", commands: "命令",
    "attach.samples": "示例照片", "attach.hint": "点选一张或几张，配上文字再发送", "attach.upload": "上传照片", "attach.place": "位置", "attach.voice": "语音",
    "attach.sendPhotos": "发送 {n} 张", "attach.remove": "移除这张照片", "attach.limit": "一次最多 10 张照片", "attach.bad": "这个文件不是能打开的图片",
    "place.title": "发送位置", "place.back": "返回", "place.latitude": "纬度", "place.longitude": "经度", "place.send": "发送这个坐标", "place.bad": "请填纬度（−90 到 90）和经度（−180 到 180）",
    "empty.resident": "看到身边的小问题？拍一张，说一句。", "empty.neighbours": "小区居民群：\n在群里也能上报，一条 /report 就行。", "empty.suggest": "一点就发，试试看：", "empty.unit": "还没有工单。\n居民提交后，工单会出现在这里。", "empty.coordinator": "这里能派单、并单、结案。\n输入 / 看看有哪些命令。",
    arrived: "{chat} 有新消息", open: "查看", "error.network": "连不上演示服务，请稍后再试", "error.unknown": "没有成功（{status}）",
    said: "{name}：{text}", coordinates: "{latitude}，{longitude}", today: "今天",
  },
  en: {
    brand: "issuebot · demo", tagline: "One page, three roles",
    "pane.resident": "Resident", "pane.unit": "Unit", "pane.coordinator": "Coordinator", panes: "Roles",
    step1: "Send a photo with a few words as the resident", step2: "press Submit", step3: "look at the unit", "step3.short": "Look at the unit",
    "step1.short": "Send a photo", "step2.short": "Press Submit", welcome: "Start here", close: "Close",
    theme: "Switch dark or light", language: "切换到中文", "language.short": "中",
    reset: "Start over", "reset.question": "Clear every chat and ticket and start over?", cancel: "Cancel", ok: "OK", "reset.done": "Started over",
    reconnecting: "Reconnecting…", connecting: "Connecting…", clock: "Demo time",
    typing: "typing…", chats: "Switch chat", "chats.count": "{n} chats", unread: "{n} unread", "unread.new": "{n} new", down: "To the newest message",
    edited: "edited", reply: "Reply", "reply.to": "Reply to {name}", "reply.cancel": "Cancel the reply", me: "me", jump: "Show the message",
    photo: "Photo", album: "{n} photos", "photo.open": "Enlarge the photo", previous: "Previous", next: "Next",
    location: "Location", "location.open": "Open on a map", voice: "Voice message", video: "Video", document: "File", newTab: "opens a new tab",
    placeholder: "Message…", message: "Message", send: "Send", attach: "Attach photos, a location or a voice message", commands: "Commands",
    "attach.samples": "Sample photos", "attach.hint": "Pick one or more, add a few words, send", "attach.upload": "Upload", "attach.place": "Location", "attach.voice": "Voice",
    "attach.sendPhotos": "Send {n}", "attach.remove": "Remove this photo", "attach.limit": "At most 10 photos at once", "attach.bad": "This file is not a picture that can be opened",
    "place.title": "Send a location", "place.back": "Back", "place.latitude": "Latitude", "place.longitude": "Longitude", "place.send": "Send these coordinates", "place.bad": "Give a latitude (−90 to 90) and a longitude (−180 to 180)",
    "empty.resident": "Something wrong nearby? One photo and a few words are enough.", "empty.neighbours": "The neighbours' group:\none /report here is enough as well.", "empty.suggest": "One tap sends it:", "empty.unit": "No tickets yet.\nOnce the resident submits, the card shows up here.", "empty.coordinator": "Assign, merge and close from here.\nType / to see the commands.",
    arrived: "New in {chat}", open: "Show", "error.network": "The demo server cannot be reached; try again in a moment", "error.unknown": "That did not work ({status})",
    said: "{name}: {text}", coordinates: "{latitude}, {longitude}", today: "Today",
  },
};

let current = (navigator.language || "zh").startsWith("zh") ? "zh" : "en";

export const language = () => current;

export function setLanguage(code) {
  const next = code in words ? code : "zh";
  const changed = next !== current;
  current = next;
  document.documentElement.lang = next === "zh" ? "zh-CN" : "en";
  return changed;
}

export function t(key, values = {}) {
  const text = words[current][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

/** Of something the server names in both languages: the words in the page's language. */
export const named = (thing) => thing[current] ?? thing.zh ?? thing.en ?? "";

/** Puts words into every element that asks for them by data-word, data-word-label or data-word-placeholder. */
export function translate(root) {
  const all = (attribute) => [...(root.matches?.(`[${attribute}]`) ? [root] : []), ...root.querySelectorAll(`[${attribute}]`)];
  for (const node of all("data-word")) node.textContent = t(node.dataset.word);
  for (const node of all("data-word-label")) {
    node.setAttribute("aria-label", t(node.dataset.wordLabel));
    if (node.matches("button, a, label")) node.title = t(node.dataset.wordLabel);
  }
  for (const node of all("data-word-placeholder")) node.placeholder = t(node.dataset.wordPlaceholder);
  return root;
}

/** Time formats in the page's language; an unknown time zone falls back to the browser's. */
export function formatter(options, timeZone) {
  const locale = current === "zh" ? "zh-CN" : "en-GB";
  try {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: timeZone || undefined });
  } catch {
    return new Intl.DateTimeFormat(locale, options);
  }
}

// The page's own words. What the bot says comes from the server.

const words = {
  zh: {
    brand: "随手拍 · 演示", "brand.short": "随手拍", tagline: "一个页面，三种角色",
    "pane.resident": "居民", "pane.unit": "责任单位", "pane.coordinator": "协调与领导", panes: "角色",
    steps: "步骤", "step.report": "上报", "step.accept": "签收", "step.close": "办结", "step.rate": "评价", "step.coordinate": "协调", "step.friday": "周五", "step.late": "超时", "step.silence": "自动结案", "step.checkin": "签到", "step.checkout": "签退",
    "hint.report": "居民：点一条示例，或发张照片配几个字，再按“提交”", "hint.again": "居民：发张照片配几个字，再按“提交”", "hint.accept": "责任单位：在工单下按“签收”，也可以直接回复“收到”",
    "hint.close": "责任单位：按“办结”，写一句，附一张整改后的照片", "hint.rate": "居民：在办结消息下点一下评价",
    "hint.coordinate": "居民再报“老城厢有人乱停车”并提交；没有对口单位，在协调群里选",
    "hint.friday": "时钟拨“到周五傍晚”，居民再报一件并提交：时限跳过周末，落到下周一", "hint.late": "谁都不签收，时钟“到明早”，再一次次“过 1 小时”：过半、将尽、超时提醒单位，再过一小时报协调群和张主任",
    "hint.silence": "单位办结一件，居民不评价，时钟“过 1 周”：工单自动结案", "hint.checkin": "时钟“到明早”：居民王阿姨收到值班提醒，按“签到”，再从“＋ › 位置”发送人民路解放路口", "hint.checkout": "时钟“过 1 小时”：协调群看到谁没来；居民说“签退”并再发位置，说“工时”开服务证明",
    "hint.over": "走完了。装入四十件示例工单，在协调群里发 /queue、/map 看看",
    close: "关闭", forgets: "数据只在内存里，重启演示即清空",
    sample: "装入四十件示例工单", "sample.short": "示例工单", "sample.question": "清空现有内容，装入三周来的四十件示例工单，或一个热闹城区三个月的几百件工单？", "weeks.short": "三周", "season.short": "三个月", "season.busy": "正在重演三个月的工单，不到一分钟…", "season.done": "三个月的工单已就位，可在协调群里发 /stats 看看", "sample.busy": "正在重演三周的工单，几秒就好…", "sample.done": "四十件示例工单已就位",
    pass: "拨动演示时钟", "pass.hour": "过 1 小时", "pass.morning": "到明早 9:10", "pass.friday": "到周五傍晚 17:00", "pass.week": "过 1 周", "pass.hint": "到期的事会按各自的时间依次发生。", "pass.busy": "时间正在过去…", "pass.done": "现在是 {time}",
    theme: "切换深色或浅色", language: "EN · Switch to English", "language.short": "EN",
    reset: "重新开始", "reset.question": "清空全部对话和工单，从头再来？", "group.invite": "在 Telegram 里，这个链接会让您选一个群，把机器人加进去。演示里不能建群。", cancel: "取消", ok: "知道了", "reset.done": "已重新开始",
    reconnecting: "正在重新连接…", connecting: "正在连接…", clock: "演示时间",
    typing: "正在输入…", chats: "切换聊天", "chats.count": "共 {n} 个", unread: "{n} 条未读", "unread.new": "{n} 条新消息", down: "到最新消息",
    edited: "已编辑", reply: "回复", "reply.to": "回复 {name}", "reply.cancel": "取消回复", me: "我", jump: "看原消息",
    photo: "照片", album: "{n} 张照片", "photo.open": "放大照片", previous: "上一张", next: "下一张",
    location: "位置", "location.open": "在地图上打开", voice: "语音消息", video: "视频", document: "文件", newTab: "在新标签页打开",
    placeholder: "写消息…", message: "消息", send: "发送", attach: "添加照片、位置或语音", commands: "命令",
    "attach.samples": "示例照片", "attach.hint": "点选一张或几张，配上文字再发送", "attach.upload": "上传照片", "attach.place": "位置", "attach.voice": "语音",
    "attach.sendPhotos": "发送 {n} 张", "attach.remove": "移除这张照片", "attach.limit": "一次最多 10 张照片", "attach.bad": "这个文件不是能打开的图片",
    "place.title": "发送位置", "place.back": "返回", "place.latitude": "纬度", "place.longitude": "经度", "place.send": "发送这个坐标", "place.bad": "请填纬度（−90 到 90）和经度（−180 到 180）",
    "empty.resident": "看到身边的小问题？拍一张，说一句。", "empty.neighbours": "小区居民群：\n在群里也能上报，一条 /report 就行。", "empty.channel": "公开频道：\n协调员发布的对比图和简报，大家都能看到。", "empty.suggest": "一点就发，试试看：", "empty.unit": "还没有工单。\n居民提交后，工单会出现在这里。", "empty.coordinator": "这里能派单、并单、结案。\n输入 / 看看有哪些命令。",
    arrived: "{chat} 有新消息", open: "查看", "refused.chat": "没有这个聊天", "refused.channel": "频道只能看，不能发言", "refused.length": "内容太长了，或者是空的", "refused.photos": "一次可发 1 到 10 张照片", "refused.picture": "只能发 JPEG 照片", "refused.message": "这条消息已经不在了", "refused.button": "这个按钮已经不在了", "error.network": "连不上演示服务，请稍后再试", "error.unknown": "没有成功（{status}）",
    said: "{name}：{text}", coordinates: "{latitude}，{longitude}", today: "今天",
  },
  en: {
    brand: "issuebot · demo", "brand.short": "issuebot", tagline: "One page, three roles",
    "pane.resident": "Resident", "pane.unit": "Unit", "pane.coordinator": "Coordination", panes: "Roles",
    steps: "Steps", "step.report": "Report", "step.accept": "Accept", "step.close": "Close", "step.rate": "Rate", "step.coordinate": "Coordinate", "step.friday": "Friday", "step.late": "Late", "step.silence": "Silence", "step.checkin": "Check in", "step.checkout": "Check out",
    "hint.report": "Resident: tap an example or send a photo and words, then “Submit”", "hint.again": "Resident: send a photo and a few words, then “Submit”", "hint.accept": "Unit: press “Accept” below the ticket, or simply reply “OK”",
    "hint.close": "Unit: press “Close”, say what was done and add a photo of the result", "hint.rate": "Resident: one tap below the message that says it is done",
    "hint.coordinate": "Resident: report “A car is parked on the pavement in Old Town Lane”; nobody is set for that, so choose a unit at the desk",
    "hint.friday": "Move the clock to Friday evening, report once more: the time limit skips the weekend and lands on Monday", "hint.late": "Accept nothing. Clock: next morning, then hour by hour. The unit is reminded at half, most and all of the time, then the desk and the leader hear",
    "hint.silence": "Unit: close a ticket. The resident does not rate it. Clock: 1 week later, it is closed by itself", "hint.checkin": "Clock: next morning. The resident is reminded of a duty: tap “Check in”, then send the crossing from + › Location", "hint.checkout": "Clock: 1 hour later, the desk sees who never came. Resident: say “check out”, send the location again; “hours” gives the certificate",
    "hint.over": "That was all. Load the sample tickets and send /queue or /map at the desk",
    close: "Close", forgets: "Kept in memory only: a restart forgets everything",
    sample: "Load forty sample tickets", "sample.short": "Sample tickets", "sample.question": "Clear what is here and load forty tickets from three weeks, or hundreds from three months of a lively district?", "weeks.short": "3 weeks", "season.short": "3 months", "season.busy": "Playing three months of tickets, less than a minute…", "season.done": "Three months of tickets are in place; send /stats at the desk", "sample.busy": "Playing three weeks of tickets, a few seconds…", "sample.done": "Forty sample tickets are in place",
    pass: "Move the demo's clock", "pass.hour": "1 hour later", "pass.morning": "Next morning, 9:10", "pass.friday": "Friday evening, 17:00", "pass.week": "1 week later", "pass.hint": "What becomes due on the way happens in its turn.", "pass.busy": "Time is passing…", "pass.done": "It is {time} now",
    theme: "Switch dark or light", language: "中 · 切换到中文", "language.short": "中",
    reset: "Start over", "reset.question": "Clear every chat and ticket and start over?", "group.invite": "In Telegram this link lets you choose a group and adds the bot to it. The demo cannot create groups.", cancel: "Cancel", ok: "OK", "reset.done": "Started over",
    reconnecting: "Reconnecting…", connecting: "Connecting…", clock: "Demo time",
    typing: "typing…", chats: "Switch chat", "chats.count": "{n} chats", unread: "{n} unread", "unread.new": "{n} new", down: "To the newest message",
    edited: "edited", reply: "Reply", "reply.to": "Reply to {name}", "reply.cancel": "Cancel the reply", me: "me", jump: "Show the message",
    photo: "Photo", album: "{n} photos", "photo.open": "Enlarge the photo", previous: "Previous", next: "Next",
    location: "Location", "location.open": "Open on a map", voice: "Voice message", video: "Video", document: "File", newTab: "opens a new tab",
    placeholder: "Message…", message: "Message", send: "Send", attach: "Attach photos, a location or a voice message", commands: "Commands",
    "attach.samples": "Sample photos", "attach.hint": "Pick one or more, add a few words, send", "attach.upload": "Upload", "attach.place": "Location", "attach.voice": "Voice",
    "attach.sendPhotos": "Send {n}", "attach.remove": "Remove this photo", "attach.limit": "At most 10 photos at once", "attach.bad": "This file is not a picture that can be opened",
    "place.title": "Send a location", "place.back": "Back", "place.latitude": "Latitude", "place.longitude": "Longitude", "place.send": "Send these coordinates", "place.bad": "Give a latitude (−90 to 90) and a longitude (−180 to 180)",
    "empty.resident": "Something wrong nearby? One photo and a few words are enough.", "empty.neighbours": "The neighbours' group:\none /report here is enough as well.", "empty.channel": "The public channel:\nbefore and after, and the digest, once a coordinator publishes them.", "empty.suggest": "One tap sends it:", "empty.unit": "No tickets yet.\nOnce the resident submits, the card shows up here.", "empty.coordinator": "Assign, merge and close from here.\nType / to see the commands.",
    arrived: "New in {chat}", open: "Show", "refused.chat": "There is no such chat", "refused.channel": "This channel is read-only", "refused.length": "This is too long, or empty", "refused.photos": "1 to 10 photos can be sent at once", "refused.picture": "Only JPEG pictures can be sent", "refused.message": "That message is gone", "refused.button": "That button is gone", "error.network": "The demo server cannot be reached; try again in a moment", "error.unknown": "That did not work ({status})",
    said: "{name}: {text}", coordinates: "{latitude}, {longitude}", today: "Today",
  },
};

let current = (navigator.language || "zh").startsWith("zh") ? "zh" : "en";

export const language = () => current;

/** A sentence for what the server refused, if the page has one. */
export const refusal = (key) => words[current][`refused.${key}`] ?? null;

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

// What the page asks of the server. A failed request becomes a toast and the value null.

import { toast } from "./dialogs.js";
import { language, refusal, t } from "./words.js";

async function post(address, body, type = "application/json") {
  let response;
  try {
    response = await fetch(address, { method: "POST", headers: { "Content-Type": type }, body });
  } catch {
    toast(t("error.network"), { bad: true });
    return null;
  }
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  toast(refusal(answer.refused) || answer.error || t("error.unknown", { status: response.status }), { bad: true });
  return null;
}

let last = Promise.resolve();

/** After what was written before it; what is written next does not wait for its answer. */
export const press = (action) => last.then(() => post("/api/act", JSON.stringify({ ...action, kind: "press" })));

/** Messages leave one after another, so that two quick ones arrive in the order they were sent. */
export function send(message) {
  last = last.then(() => post("/api/act", JSON.stringify(message)));
  return last;
}

export const upload = (jpeg) => post("/api/upload", jpeg, "image/jpeg");
export const chooseLanguage = (language) => post("/api/language", JSON.stringify({ language }));
export const reset = (sample = false) => post("/api/reset", JSON.stringify({ language: language(), sample }));
export const letPass = (howLong) => post("/api/clock", JSON.stringify({ pass: howLong }));

/** Full views as they come; `onState` hears true when connected and false while the connection is being made again. */
export function listen(onView, onState) {
  const source = new EventSource(`/api/events?language=${language()}`);
  source.onopen = () => onState(true);
  source.onmessage = (event) => { onState(true); onView(JSON.parse(event.data)); };
  source.onerror = () => {
    onState(false);
    if (source.readyState !== EventSource.CLOSED) return; // the browser is trying again by itself
    setTimeout(() => listen(onView, onState), 2000);
  };
}

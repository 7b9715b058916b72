// The sheet above the composer: sample photos, an own photo, a location, a pretend voice message.

import { toast } from "./dialogs.js";
import { h, icon } from "./dom.js";
import { named, t, translate } from "./words.js";

const VOICE_SECONDS = 4;

export class Attachments {
  #view = "photos";

  constructor(composer) {
    this.composer = composer;
    this.pane = composer.pane;
    this.element = h("div", { class: "sheet attachments", role: "dialog", "data-word-label": "attach", hidden: true });
    this.file = h("input", { type: "file", accept: "image/*", multiple: true, class: "hidden", tabindex: "-1", "aria-hidden": "true", "data-testid": `upload-${this.pane.id}` });
    this.file.addEventListener("change", () => {
      composer.addFiles([...this.file.files]);
      this.file.value = "";
      this.close();
    });
    this.body = h("div", { class: "inside" });
    this.element.append(this.file, this.body);
    this.element.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      if (this.#view === "place") this.#go("photos");
      else { this.close(); composer.clip.focus(); }
    });
  }

  toggle() {
    if (!this.element.hidden) return this.close();
    this.composer.closeSheets();
    this.element.hidden = false;
    this.composer.clip.setAttribute("aria-expanded", "true");
    this.#go("photos");
  }

  close() {
    this.element.hidden = true;
    this.composer.clip.setAttribute("aria-expanded", "false");
  }

  /** Brings the marks of the chosen photos up to date. */
  draw() {
    if (this.element.hidden || this.#view !== "photos") return;
    const chosen = this.composer.draft.photos.map((photo) => photo.key);
    for (const tile of this.body.querySelectorAll("[data-sample]")) {
      const at = chosen.indexOf(tile.dataset.sample);
      tile.setAttribute("aria-pressed", String(at >= 0));
      tile.querySelector(".tick").textContent = at >= 0 ? at + 1 : "";
    }
    const go = this.body.querySelector(".sendPhotos");
    go.hidden = !chosen.length;
    go.textContent = t("attach.sendPhotos", { n: chosen.length });
  }

  #go(view) {
    this.#view = view;
    this.body.replaceChildren(...(view === "place" ? this.#places() : this.#photos()));
    translate(this.element);
    this.draw();
    this.body.querySelector("button, input")?.focus({ preventScroll: true });
  }

  #photos() {
    const sample = (one) => h("button", {
      type: "button", class: "sample", "data-sample": one.id, "data-testid": `sample-${this.pane.id}-${one.id}`, "aria-pressed": "false",
      onclick: () => this.composer.stage({ key: one.id, url: one.url, name: named(one), ready: Promise.resolve(`sample:${one.id}`) }),
    }, h("img", { src: one.url, alt: "" }), h("span", { class: "tick", "aria-hidden": "true" }), h("span", { class: "label" }, named(one)));
    const action = (name, word, press) => h("button", { type: "button", class: "action", "data-testid": `${name}-${this.pane.id}`, onclick: press }, icon(name), h("span", { "data-word": word }));
    return [
      h("div", { class: "actions" }, action("upload", "attach.upload", () => this.file.click()), action("pin", "attach.place", () => this.#go("place")),
        action("mic", "attach.voice", () => this.composer.sendNow("voice", { duration: VOICE_SECONDS }))),
      h("div", { class: "sheetTitle" }, h("b", { "data-word": "attach.samples" }), h("span", { class: "muted", "data-word": "attach.hint" }),
        h("button", { type: "button", class: "solid sendPhotos", hidden: true, onclick: () => this.composer.submit() })),
      h("div", { class: "samples" }, (this.pane.view?.samples ?? []).map(sample)),
    ];
  }

  #places() {
    const places = this.pane.view?.places ?? [];
    const number = (key, most, value) => h("label", null, h("span", { "data-word": key }), h("input", { type: "number", step: "any", min: -most, max: most, value, required: true }));
    const latitude = number("place.latitude", 90, places[0]?.latitude ?? 33.87);
    const longitude = number("place.longitude", 180, places[0]?.longitude ?? 115.78);
    const send = (values) => this.composer.sendNow("location", values);
    const form = h("form", { class: "coordinates", novalidate: true }, latitude, longitude, h("button", { class: "solid", "data-word": "place.send" }));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!form.checkValidity()) return toast(t("place.bad"), { host: this.pane.toasts, bad: true });
      send({ latitude: latitude.lastChild.valueAsNumber, longitude: longitude.lastChild.valueAsNumber });
    });
    return [
      h("div", { class: "sheetTitle" }, h("button", { type: "button", class: "round", "data-word-label": "place.back", onclick: () => this.#go("photos") }, icon("back")), h("b", { "data-word": "place.title" })),
      h("div", { class: "places" }, places.map((place, index) => h("button", {
        type: "button", "data-testid": `place-${this.pane.id}-${index}`, onclick: () => send({ latitude: place.latitude, longitude: place.longitude }),
      }, icon("pin"), h("span", { dir: "auto" }, named(place)), h("span", { class: "muted" }, t("coordinates", { latitude: place.latitude.toFixed(4), longitude: place.longitude.toFixed(4) }))))),
      form,
    ];
  }
}

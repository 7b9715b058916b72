// A tap is a press and a lift on the same button: what is drawn anew in between would swallow it.

const AFTER = 100; // milliseconds: on glass the click comes a little after the lift
const late = new Map(); // element → how to draw it once the finger is lifted
let touched = null; // the button under the finger

addEventListener("pointerdown", ({ target }) => { touched = target.closest?.("button, a") ?? null; }, true);
for (const kind of ["pointerup", "pointercancel"]) addEventListener(kind, () => setTimeout(lift, AFTER, touched), true);

/** Draws now, or, while a finger is on a button in `element`, when it is lifted; of several drawings only the last. */
export function drawUntouched(element, draw) {
  late.delete(element);
  if (element.contains(touched)) late.set(element, draw);
  else draw();
}

function lift(button) {
  if (button !== touched) return; // the next tap has begun
  touched = null;
  const draws = [...late.values()];
  late.clear();
  for (const draw of draws) draw();
}

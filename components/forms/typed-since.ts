import { type Box, boxesOf, fill, isTap } from "@/components/forms/boxes";

/** What nobody fills in anew: hidden fields are the page's, and a file is chosen again. */
const NOT_FILLED_IN = new Set(["hidden", "file", "submit", "button"]);
const asSent = (text: string) => text.replaceAll("\r\n", "\n");

/** What the boxes of a form say since it was sent: only of those that say something else now, tapped, chosen or typed. A tap says whether it is on. */
export function typedSince(form: HTMLFormElement, sent: FormData): Map<string, string> {
  return new Map(keyed(form).flatMap(({ box, key, place }) => {
    const values = sent.getAll(box.name);
    if (isTap(box)) return values.includes(box.value) === box.checked ? [] : [[key, box.checked ? "on" : ""] as const];
    const was = values[place];
    return typeof was === "string" && asSent(was) !== asSent(box.value) ? [[key, box.value] as const] : [];
  }));
}

/** Says it again in the boxes of a form that begins anew, as somebody would: whatever listens to them hears of it. */
export function typeAgain(form: HTMLFormElement, typed: ReadonlyMap<string, string>): void {
  for (const { box, key } of keyed(form)) {
    const said = typed.get(key);
    if (said === undefined) continue;
    if (isTap(box)) {
      // One that is chosen takes the place of another, which is not let go by itself.
      if (box.checked !== (said === "on") && (said === "on" || box.type === "checkbox")) box.click();
      continue;
    }
    fill(box, [said]);
    for (const event of ["input", "change"]) box.dispatchEvent(new Event(event, { bubbles: true }));
  }
}

/** Boxes of one name by their place among each other, taps by what they send. */
function keyed(form: HTMLFormElement): { box: Box; key: string; place: number }[] {
  const seen = new Map<string, number>();
  return boxesOf(form).filter((box) => !box.disabled && !NOT_FILLED_IN.has(box.type)).map((box) => {
    if (isTap(box)) return { box, place: 0, key: `${box.name}=${box.value}` };
    const place = seen.get(box.name) ?? 0;
    seen.set(box.name, place + 1);
    return { box, place, key: `${box.name} ${place}` };
  });
}

type Box = HTMLInputElement | HTMLTextAreaElement;
/** What people type in: hidden fields, taps and files are none of it. */
const isTyped = (element: Element): element is Box =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && !["hidden", "checkbox", "radio", "file", "submit", "button"].includes(element.type));
const boxesOf = (form: HTMLFormElement) => [...form.elements].filter(isTyped).filter(({ name }) => name !== "");
const asSent = (text: string) => text.replaceAll("\r\n", "\n");

/** What the boxes of a form say since it was sent, by name and place among those of one name: only of those that say something else now. */
export function typedSince(form: HTMLFormElement, sent: FormData): Map<string, string> {
  return new Map(numbered(boxesOf(form)).flatMap(({ box, key, place }) => {
    const was = sent.getAll(box.name)[place];
    return typeof was === "string" && asSent(was) !== asSent(box.value) ? [[key, box.value] as const] : [];
  }));
}

/** Types it again in the boxes of a form that begins anew, as somebody would: whatever listens to them hears of it. */
export function typeAgain(form: HTMLFormElement, typed: ReadonlyMap<string, string>): void {
  for (const { box, key } of numbered(boxesOf(form))) {
    const text = typed.get(key);
    if (text === undefined) continue;
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function numbered(boxes: Box[]): { box: Box; key: string; place: number }[] {
  const seen = new Map<string, number>();
  return boxes.map((box) => {
    const place = seen.get(box.name) ?? 0;
    seen.set(box.name, place + 1);
    return { box, place, key: `${box.name} ${place}` };
  });
}

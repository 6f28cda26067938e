export type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isBox = (element: Element): element is Box =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

/** The boxes of a form that have a name, in their order. */
export const boxesOf = (form: HTMLFormElement): Box[] => [...form.elements].filter(isBox).filter(({ name }) => name !== "");

/** Whether a box is tapped and not written in. */
export const isTap = (box: Box): box is HTMLInputElement => box instanceof HTMLInputElement && (box.type === "radio" || box.type === "checkbox");

/** Words without what no writer sees: how their lines end, and what is blank around them. */
const plain = (text: string) => text.replaceAll(/\r\n?/g, "\n").trim();

/** Whether a box says something else than what the page came with. */
export function wasChanged(box: Box): boolean {
  if (box instanceof HTMLSelectElement) return box.selectedIndex !== Math.max(0, [...box.options].findIndex((option) => option.defaultSelected));
  return isTap(box) ? box.checked !== box.defaultChecked : plain(box.value) !== plain(box.defaultValue);
}

/** Makes a box say what was sent under its name. */
export function fill(box: Box, sent: readonly string[]): void {
  if (isTap(box)) box.checked = sent.includes(box.value);
  else box.value = sent[0] ?? "";
}

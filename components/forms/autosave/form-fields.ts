import { boxesOf, fill, wasChanged } from "@/components/forms/boxes";

/** What of a form is no draft: where it belongs, the one sending that it is, and a sheet that is pasted to be read, not kept. */
const NOT_OF_THE_DRAFT = new Set(["", "weekOf", "studyId", "version", "requestId", "pasted"]);
/** Whether a box is part of the draft, on the server and on this device. */
export const ours = (name: string): boolean => !NOT_OF_THE_DRAFT.has(name) && !name.startsWith("$");

/** Browsers send so much at most of all pages that have gone, and refuse the rest. */
const MOST_ONCE_GONE = 60_000;
/** What a box takes beside its name and what it says. */
const AROUND_A_BOX = 120;
/** Whether a form is small enough to be sent by a page that goes away. */
export const fitsOnceGone = (fields: readonly [string, string][]): boolean =>
  fields.reduce((sum, [name, value]) => sum + AROUND_A_BOX + new TextEncoder().encode(name + value).length, 0) <= MOST_ONCE_GONE;

/** What a form would send of the draft, box by box. */
export function fieldsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === "string" && ours(field[0]));
}

/** The names of the boxes that say something else than what the page came with: tapped or typed, perhaps before its scripts were there. */
export function changedNames(form: HTMLFormElement): Set<string> {
  return new Set(boxesOf(form).filter((box) => ours(box.name) && wasChanged(box)).map(({ name }) => name));
}

/** Puts boxes back as they were, but those that have been changed since, and opens what belongs to them. */
export function putBack(form: HTMLFormElement, fields: readonly [string, string][]): void {
  const newer = changedNames(form);
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) values.set(name, [...(values.get(name) ?? []), value]);
  for (const box of boxesOf(form)) if (ours(box.name) && !newer.has(box.name)) fill(box, values.get(box.name) ?? []);
  for (const more of form.querySelectorAll<HTMLInputElement>('[data-tap="more"]')) {
    const texts = more.closest(".taps")?.querySelectorAll("textarea") ?? [];
    if ([...texts].some((text) => text.value !== "")) more.checked = true;
  }
  for (const details of form.querySelectorAll("details"))
    if (details.querySelector("input:checked, input[value]:not([value='']):not([type=checkbox]):not([type=radio])")) details.open = true;
}

const ours = (name: string) => name !== "" && name !== "weekOf" && name !== "version" && !name.startsWith("$");

/** What a form would send of the draft, box by box. */
export function fieldsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === "string" && ours(field[0]));
}

/** Puts boxes back as they were, and opens what belongs to them. */
export function putBack(form: HTMLFormElement, fields: readonly [string, string][]): void {
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) values.set(name, [...(values.get(name) ?? []), value]);
  for (const box of form.elements) {
    if (box instanceof HTMLInputElement && ours(box.name)) {
      if (box.type === "radio" || box.type === "checkbox") box.checked = values.get(box.name)?.includes(box.value) ?? false;
      else box.value = values.get(box.name)?.[0] ?? "";
    } else if ((box instanceof HTMLTextAreaElement || box instanceof HTMLSelectElement) && ours(box.name)) {
      box.value = values.get(box.name)?.[0] ?? "";
    }
  }
  for (const more of form.querySelectorAll<HTMLInputElement>('[data-tap="more"]')) {
    const texts = more.closest(".taps")?.querySelectorAll("textarea") ?? [];
    if ([...texts].some((text) => text.value !== "")) more.checked = true;
  }
  for (const details of form.querySelectorAll("details"))
    if (details.querySelector("input:checked, input[value]:not([value='']):not([type=checkbox]):not([type=radio])")) details.open = true;
}

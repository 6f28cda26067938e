import type { FormPart } from "@/components/forms/form-part";

export type Asked = Exclude<FormPart, { kind: "hidden" | "beside" | "group" | "file" }> & { within?: string };

/** The boxes among a form's parts, each with the group that it stands in, and whatever else has a label. */
export function asked(parts: readonly FormPart[], within?: string): Asked[] {
  return parts.flatMap((part) => {
    if (part.kind === "beside") return asked(part.parts, within);
    if (part.kind === "group") return asked(part.parts, part.title);
    if (part.kind === "hidden") return part.label ? [{ kind: "text", name: part.name, label: part.label, value: part.value, within }] : [];
    return part.kind === "file" ? [] : [{ ...part, within }];
  });
}

/** What was saved in a box, as its reader knows it: an option by its label. Empty where nothing was. */
export function savedWords(part: Asked, saved: unknown): string {
  const values = [saved ?? ""].flat().map(String).filter(Boolean);
  const words = "options" in part ? values.map((value) => part.options.find((option) => option.value === value)?.label ?? value) : values;
  return words.join(", ");
}

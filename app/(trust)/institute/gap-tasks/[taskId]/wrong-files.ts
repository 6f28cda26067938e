import { mostBytes } from "@/lib/institute/gap-tasks/evidence/limits";

/** What the chosen files come to before any of them is sent: by box, what is too large or empty. */
export function wrongFiles(form: HTMLFormElement): Record<string, string[]> | undefined {
  const wrong: Record<string, string[]> = {};
  for (const [name, { bytes, words }] of Object.entries(mostBytes)) {
    const box = form.elements.namedItem(name);
    const chosen = box instanceof HTMLInputElement ? box.files?.[0] : undefined;
    if (chosen && chosen.size > bytes) wrong[name] = [words];
    if (chosen?.size === 0) wrong[name] = ["This file is empty"];
  }
  return Object.keys(wrong).length > 0 ? wrong : undefined;
}

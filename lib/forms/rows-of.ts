type Typed = Readonly<Record<string, string | string[]>>;

/** The first of what was typed under a name; nothing when the form has no such box. */
export const typedOnce = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? "") : (value ?? ""));

/** The rows of a list in a form by their place, from names such as `research.0.title`; a place without boxes is undefined. */
export function rowsOf(typed: Typed, list: string): (Record<string, string> | undefined)[] {
  const rows: (Record<string, string> | undefined)[] = [];
  for (const [name, value] of Object.entries(typed)) {
    const [of, place, field] = name.split(".");
    if (of !== list || field === undefined || !/^\d{1,2}$/.test(place ?? "")) continue;
    (rows[Number(place)] ??= {})[field] = typedOnce(value).trim();
  }
  return Array.from(rows);
}

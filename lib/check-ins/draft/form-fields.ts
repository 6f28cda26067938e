import { threeS } from "@/lib/three-s/three-s";
import { type DraftContent, draftContent } from "../schema";

type Nested = { [part: string]: Nested | string | string[] };

/** A form's fields as nested values: 'schools.<id>.standards.done' stands at that path. Fields of the framework are left out. */
export function nestFields(fields: Iterable<[string, unknown]>): Nested {
  const whole: Nested = Object.create(null) as Nested;
  for (const [name, value] of fields) {
    if (name.startsWith("$") || typeof value !== "string") continue;
    const parts = name.split(".");
    const last = parts.pop() ?? "";
    const place = parts.reduce<Nested | undefined>((at, part) => {
      const inner = at?.[part] ?? Object.create(null);
      if (!at || typeof inner === "string" || Array.isArray(inner)) return undefined;
      at[part] = inner as Nested;
      return inner as Nested;
    }, whole);
    if (!place) continue;
    const before = place[last];
    if (before === undefined) place[last] = value;
    else if (Array.isArray(before)) before.push(value);
    else if (typeof before === "string") place[last] = [before, value];
  }
  return whole;
}

/** What stands in each box of a draft, by the name that it has in the form; empty boxes are left out. */
export function boxesOf(content: DraftContent): Map<string, string[]> {
  const boxes = new Map<string, string[]>();
  const put = (name: string, value: string | number | boolean | readonly string[] | undefined) => {
    const values = Array.isArray(value) ? value.toSorted() : value === true ? ["on"] : value ? [String(value)] : [];
    if (values.length > 0) boxes.set(name, values);
  };
  put("personal.arriving", content.personal.arriving);
  put("personal.note", content.personal.note);
  for (const [id, action] of Object.entries(content.actions)) {
    put(`actions.${id}.progress`, action.progress);
    put(`actions.${id}.note`, action.note);
  }
  for (const [id, school] of Object.entries(content.schools)) {
    for (const s of threeS) for (const [box, value] of Object.entries(school[s])) put(`schools.${id}.${s}.${box}`, value);
    put(`schools.${id}.support`, school.support);
    put(`schools.${id}.supportNote`, school.supportNote);
    school.newActions.forEach((action, place) => {
      for (const [box, value] of Object.entries(action)) put(`schools.${id}.newActions.${place}.${box}`, value);
    });
  }
  return boxes;
}

/** The draft that a form's fields make. @throws ZodError when a text is too long or a value is none of its choices */
export function contentOf(fields: Iterable<[string, unknown]>): DraftContent {
  return draftContent.parse(nestFields(fields));
}

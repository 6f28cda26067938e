import type { NamedText } from "@/lib/confidentiality/query-names";
import { threeS } from "@/lib/three-s/three-s";
import type { DraftContent } from "../schema";

/** Every text of a draft, by the name of its box: what is looked through before sharing. */
export function textsOf(content: DraftContent): NamedText[] {
  const texts = [{ field: "personal.note", text: content.personal.note }];
  for (const [id, school] of Object.entries(content.schools)) {
    for (const s of threeS)
      for (const box of ["done", "cameOfIt"] as const) texts.push({ field: `schools.${id}.${s}.${box}`, text: school[s][box] });
    texts.push({ field: `schools.${id}.supportNote`, text: school.supportNote });
    school.newActions.forEach((action, place) => texts.push({ field: `schools.${id}.newActions.${place}.title`, text: action.title }));
  }
  for (const [id, action] of Object.entries(content.actions)) texts.push({ field: `actions.${id}.note`, text: action.note });
  return texts.filter(({ text }) => text !== "");
}

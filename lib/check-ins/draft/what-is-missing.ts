import { asksFor, entryNow, schoolPart } from "./entry-now";
import type { LastState } from "./last-state";
import type { DraftContent } from "../schema";
import { sNames, threeS } from "@/lib/three-s/three-s";

/** A box that has to be answered before sharing: the form's name of it and what to say, in the writer's words. */
export type Missing = { field: string; message: string };

/** What a draft still needs before it can be shared, in the order of the form. Drafts themselves may be as unfinished as they like. */
export function whatIsMissing(
  content: DraftContent,
  schools: readonly { id: string; name: string }[],
  last: readonly LastState[],
): Missing[] {
  return [...schools.flatMap((school) => missingAt(content, school, last, schools.length > 1)), ...missingInActions(content)];
}

function missingAt(content: DraftContent, school: { id: string; name: string }, last: readonly LastState[], several: boolean): Missing[] {
  const part = schoolPart(content, school.id);
  const where = several ? ` at ${school.name}` : "";
  const missing = threeS.flatMap((s) => {
    const before = last.find((state) => state.schoolId === school.id && state.s === s)?.descriptor;
    const field = `schools.${school.id}.${s}`;
    const about = `${sNames[s]}${where}`;
    if (!entryNow(before, part[s]))
      return before === undefined
        ? [{ field: `${field}.start`, message: `${about}: choose where it stands` }]
        : [{ field: `${field}.direction`, message: `${about}: tap Same, Better or Worse` }];
    const asked = asksFor(part[s]);
    return [
      ...(asked.done && !part[s].done ? [{ field: `${field}.done`, message: `${about}: say what was done` }] : []),
      ...(asked.cameOfIt && !part[s].cameOfIt ? [{ field: `${field}.cameOfIt`, message: `${about}: say what came of it` }] : []),
    ];
  });
  part.newActions.forEach((action, place) => {
    const field = `schools.${school.id}.newActions.${place}`;
    if (!action.title) missing.push({ field: `${field}.title`, message: `New action${where}: say what will be done` });
    if (!action.dueOn) missing.push({ field: `${field}.dueOn`, message: `New action${where}: give the day it is due` });
  });
  return missing;
}

function missingInActions(content: DraftContent): Missing[] {
  return Object.entries(content.actions)
    .filter(([, action]) => action.progress === "done" && !action.note)
    .map(([id]) => ({ field: `actions.${id}.note`, message: "An action that is done: say what came of it" }));
}

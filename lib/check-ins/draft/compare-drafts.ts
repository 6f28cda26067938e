import { arriving } from "../arriving";
import { boxesOf, contentOf } from "./form-fields";
import type { DraftContent } from "../schema";
import { supportKindName } from "../support-kinds";
import { directionNames, sNames, threeS } from "@/lib/three-s/three-s";

/** A box that says one thing here and another in what was saved elsewhere. */
export type Difference = { field: string; label: string; mine: string; saved: string };

/** What the boxes of a week are called: the trust's descriptors, and titles by id. */
export type Names = {
  descriptors: readonly string[];
  schools: readonly { id: string; name: string }[];
  actions: readonly { id: string; title: string }[];
  priorities: readonly { id: string; title: string }[];
  owners: readonly { id: string; name: string }[];
};

const boxNames: Record<string, string> = {
  direction: "same, better or worse", start: "where it stands", ifBetter: "where it stands", ifWorse: "where it stands", needToTalk: "need to talk",
  done: "what was done", cameOfIt: "what came of it", priorities: "priorities", progress: "how it goes", note: "what came of it",
  title: "what will be done", dueOn: "due", ownerId: "who does it", s: "which S",
};

/** The boxes that differ between two drafts of the same week, each with its name and both texts in words. */
export function differencesBetween(mine: DraftContent, saved: DraftContent, names: Names): Difference[] {
  const [here, there] = [boxesOf(mine), boxesOf(saved)];
  const fields = [...new Set([...here.keys(), ...there.keys()])];
  return fields
    .filter((field) => here.get(field)?.join() !== there.get(field)?.join())
    .map((field) => ({
      field, label: labelOf(field, names),
      mine: inWords(field, here.get(field), names), saved: inWords(field, there.get(field), names),
    }));
}

/** The saved draft with some boxes taken from mine. */
export function mergeDrafts(mine: DraftContent, saved: DraftContent, keepMine: ReadonlySet<string>): DraftContent {
  const [merged, here] = [boxesOf(saved), boxesOf(mine)];
  for (const field of keepMine) {
    const value = here.get(field);
    if (value) merged.set(field, value);
    else merged.delete(field);
  }
  const fields = [...merged].flatMap(([field, values]) => values.map((value): [string, string] => [field, value]));
  return contentOf(fields);
}

function labelOf(field: string, { schools, actions }: Names): string {
  const parts = field.split(".");
  const box = boxNames[parts.at(-1) ?? ""] ?? "";
  if (parts[0] === "personal") return parts[1] === "note" ? "How you are: your line" : "How you are";
  if (parts[0] === "actions") return `${actions.find(({ id }) => id === parts[1])?.title ?? "An action"}: ${box}`;
  const school = schools.length > 1 ? `, ${schools.find(({ id }) => id === parts[1])?.name ?? ""}` : "";
  const s = threeS.find((one) => one === parts[2]);
  if (s) return `${sNames[s]}${school}: ${box}`;
  if (parts[2] === "newActions") return `New action${school}: ${box}`;
  return `Support${school}`;
}

const choices: Record<string, string> = { on: "Yes", ...directionNames, done: "Done", on_track: "On track", stuck: "Stuck", ...arriving, ...sNames };

function inWords(field: string, values: readonly string[] | undefined, { descriptors, priorities, owners }: Names): string {
  const box = field.split(".").at(-1) ?? "";
  return (values ?? [])
    .map((value) => {
      if (["done", "cameOfIt", "note", "supportNote", "title"].includes(box)) return value;
      if (["start", "ifBetter", "ifWorse"].includes(box)) return descriptors[Number(value) - 1] ?? value;
      if (box === "support") return supportKindName(value);
      return [...priorities.map((one) => [one.id, one.title]), ...owners.map((one) => [one.id, one.name])].find(([id]) => id === value)?.[1] ?? choices[value] ?? value;
    })
    .join(", ");
}

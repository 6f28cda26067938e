import type { FormState } from "@/lib/forms/form-state";

/** A remark that waits beside the part it is about. */
export type OpenRemark = { id: string; part: string; passage: string; remark: string; author: string };

/** What every part of an element's form draws from. */
export type Boxes = {
  /** What stands in a box: as it was typed, else as it was saved. */
  was: (name: string) => string;
  errors: NonNullable<FormState["errors"]>;
  names: readonly string[];
  remarks: readonly OpenRemark[];
};

/** How many rows of a list the form shows: those that say something, and an empty one. */
export function rowsShown(boxes: Boxes, list: string, most: number): number {
  const filled = boxes.names.filter((name) => name.startsWith(`${list}.`) && boxes.was(name) !== "" && !/\.(kind|strength|out)$/.test(name)).map((name) => Number(name.split(".")[1]));
  return Math.min(Math.max(-1, ...filled) + 2, most);
}

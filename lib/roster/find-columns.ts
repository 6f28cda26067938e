import { fold } from "@/lib/csv/fold";
import { columns, type RosterColumn } from "./columns";

/** Where each column stands in the file, with its own heading for messages. */
export type FoundColumns = Partial<Record<RosterColumn, { at: number; heading: string }>>;

/** The columns by their headings, whatever their order; or what is missing, in words. */
export function findColumns(headings: readonly string[]): FoundColumns | { missing: string } {
  const folded = headings.map(fold);
  const found: FoundColumns = {};
  for (const [column, names] of Object.entries(columns) as [RosterColumn, readonly string[]][]) {
    const name = names.find((one) => folded.includes(one));
    const at = name === undefined ? -1 : folded.indexOf(name);
    if (at >= 0) found[column] = { at, heading: headings[at] ?? "" };
  }
  if (!found.email) return { missing: "the e-mail address" };
  if (!found.name && !(found.firstName && found.lastName)) return { missing: "the name" };
  return found;
}

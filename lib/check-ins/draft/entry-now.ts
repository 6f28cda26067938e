import { draftContent, type EntryDraft, type SchoolDraft } from "../schema";
import { asRank, type Direction, fittingRanks, proposedRank, type Rank } from "@/lib/three-s/three-s";

/**
 * Where an S stands this week by what was tapped: last week's descriptor when it is the same, else the chosen one,
 * else the neighbour in that direction. Undefined while nothing was tapped.
 */
export function entryNow(last: Rank | undefined, entry: EntryDraft): { descriptor: Rank; direction: Direction } | undefined {
  if (last === undefined) {
    const start = asRank(entry.start);
    return start && { descriptor: start, direction: "same" };
  }
  const { direction } = entry;
  if (!direction) return undefined;
  const chosen = asRank(direction === "better" ? entry.ifBetter : direction === "worse" ? entry.ifWorse : last);
  const fits = chosen !== undefined && fittingRanks(last, direction).includes(chosen);
  return { direction, descriptor: fits ? chosen : proposedRank(last, direction) };
}

/** What has to be said beside an S: nothing when it is the same, what came of it when better, both when worse or flagged. */
export function asksFor(entry: Pick<EntryDraft, "direction" | "needToTalk">): { done: boolean; cameOfIt: boolean } {
  const both = entry.direction === "worse" || entry.needToTalk;
  return { done: both, cameOfIt: both || entry.direction === "better" };
}

/** A school's part of a draft; empty when nothing was written for it yet. */
export function schoolPart(content: { schools: Record<string, SchoolDraft> }, schoolId: string): SchoolDraft {
  return content.schools[schoolId] ?? emptySchool(schoolId);
}

function emptySchool(schoolId: string): SchoolDraft {
  const empty = draftContent.parse({ schools: { [schoolId]: {} } }).schools[schoolId];
  if (!empty) throw new Error("A school's part is always made");
  return empty;
}

import type { FullTrust } from "../full-trust/full-trust";
import { marksIn } from "../full-trust/mark";
import type { Persona } from "../full-trust/people";
import { type Row, rowMatrix } from "../row-matrix";
import type { Answer } from "./ask";
import type { Caller } from "./outsiders";

/** Texts of a school's line that its review takes over as its own once somebody of the line opens the pack; only there do others read them. */
const takenOver = ["open-entry-oakfield", "discussed-entry-oakfield", "open-support-oakfield", "discussed-support-oakfield", "action", "update"];
const packReaders: Caller[] = ["financeDirector", "seniorLeader"];

/** The rows of the matrix that a caller reads. */
export function rowsOf(full: FullTrust, caller: Caller): Row[] {
  const reads = (readers: Row["readers"]) => (readers === "everybody" || readers === "everybody but guests" ? caller in full.people && (readers === "everybody" || caller !== "guest") : readers.includes(caller as Persona));
  return rowMatrix(full).filter(({ readers }) => reads(readers));
}

/** What an answer holds of a trust that its caller may not read, by the matrix of who sees which row. */
export function spilt(answer: Answer, full: FullTrust, caller: Caller, path: string): string[] {
  const found = marksIn(answer.all, full.marker);
  const mayRead = new Set(rowsOf(full, caller).flatMap(({ text }) => text ?? []));
  if (packReaders.includes(caller) && path.startsWith(`/reviews/${full.reviews.open.reviewId}`)) for (const text of takenOver) mayRead.add(text);
  const outside = ["nobody", "suspended", "oldSession", "elsewhere"].includes(caller);
  return [...found.filter((mark) => !mayRead.has(mark)), ...(outside && answer.all.includes(full.name) ? ["the trust's name"] : [])];
}

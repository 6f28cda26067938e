import { Refused } from "@/lib/errors";
import type { Day } from "@/lib/school-year/day";
import type { WordsInput } from "../schema";
import type { Kind, WordsContent } from "./places";

/** One kind of words as its coach reads it; no value takes it away. */
export type Share = { kind: Kind; value: object | undefined; due: Day | null; texts: Record<string, string> };

const boxesOf = { back: ["done", "changed", "learned"], wish: ["wish"], take: ["take", "dueOn"] } as const satisfies Record<Kind, readonly (keyof WordsContent)[]>;

/** The kinds whose boxes a form asked: what its writer did not see is not shared by it. */
export const askedIn = (input: WordsInput): Kind[] => (["back", "wish", "take"] as const).filter((kind) => boxesOf[kind].some((box) => input[box] !== undefined));

/** What the boxes of a kind come to. @throws Refused where half of something is missing, and for what is taken from a session before its day */
export function toShare(kind: Kind, { done, changed, learned, wish, take, dueOn }: WordsContent, heldOn: Day, today: Day): Share {
  if (kind === "wish") return { kind, value: wish ? { text: wish } : undefined, due: null, texts: { wish } };
  if (kind === "back") {
    if ((changed || learned) && !done) throw new Refused("Say whether you did it", "done");
    return { kind, value: done ? { done, changed, learned } : undefined, due: null, texts: { changed, learned } };
  }
  if (!take) return { kind, value: undefined, due: null, texts: {} };
  if (heldOn > today) throw new Refused("The session was moved to a later day. What you take from it stays yours, and can be shared from that day on. Open the page again to share the rest", "take");
  if (!dueOn) throw new Refused("Give the day by which you will have done it", "dueOn");
  if (dueOn < heldOn) throw new Refused("Choose the session’s day or one after it", "dueOn");
  return { kind, value: { text: take }, due: dueOn, texts: { take } };
}

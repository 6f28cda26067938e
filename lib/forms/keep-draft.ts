import { isDeepStrictEqual } from "node:util";
import { Stale } from "@/lib/errors";
import { losesText } from "./loses-text";

export type Saved = { version: number; savedAt: Date };

type Writing<T> = {
  before: (Saved & { content: T }) | undefined;
  content: T;
  /** The version that the writer last saw; 0 for none. */
  seen: number;
  at: Date;
  /** Both say how many rows they wrote. */
  add: () => Promise<{ count: number }>;
  change: (from: number, to: number) => Promise<{ count: number }>;
};

/**
 * Keeps what one person writes for themselves while it saves itself, on one device or on two.
 * @throws Stale with the other text when it was saved elsewhere since, and something of it would be lost
 */
export async function keepDraft<T extends Record<string, string>>({ before, content, seen, at, add, change }: Writing<T>): Promise<Saved> {
  if (!before) {
    if ((await add()).count === 0) throw new Stale({}, 1);
    return { version: 1, savedAt: at };
  }
  if (isDeepStrictEqual(before.content, content)) return { version: before.version, savedAt: before.savedAt };
  if (before.version !== seen && losesText(before.content, content)) throw new Stale(before.content, before.version);
  const version = before.version + 1;
  if ((await change(before.version, version)).count === 0) throw new Stale(before.content, before.version);
  return { version, savedAt: at };
}

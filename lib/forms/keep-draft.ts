import { isDeepStrictEqual } from "node:util";
import { Stale } from "@/lib/errors";
import { type Content, losesText } from "./loses-text";

/** What an autosave is told: the version that stands now, and since when. */
export type Saved = { version: number; savedAt: Date };

type Writing<T> = {
  /** What stands now, as another device may have left it a moment ago. */
  find: () => Promise<(Saved & { content: T }) | undefined>;
  content: T;
  /** The version that the writer last saw; 0 for none. */
  seen: number;
  at: Date;
  /** Both say how many rows they wrote: none where another device came first. What is begun by a step of its own is never added here. */
  add?: () => Promise<{ count: number }>;
  change: (from: number, to: number) => Promise<{ count: number }>;
};

/**
 * Keeps what one person writes for themselves while it saves itself, on one device or on two, also where both begin or go on at one moment.
 * @throws Stale with the other text when it was saved elsewhere since, and something of it would be lost
 */
export async function keepDraft<T extends Content>(writing: Writing<T>): Promise<Saved> {
  const saved = (await write(writing)) ?? (await write(writing));
  if (saved) return saved;
  const other = await writing.find();
  throw new Stale(other?.content ?? {}, other?.version ?? 0);
}

/** @returns nothing when another device wrote between looking and writing */
async function write<T extends Content>({ find, content, seen, at, add = async () => ({ count: 0 }), change }: Writing<T>): Promise<Saved | undefined> {
  const before = await find();
  if (before && isDeepStrictEqual(before.content, content)) return { version: before.version, savedAt: before.savedAt };
  if (before && before.version !== seen && losesText(before.content, content)) throw new Stale(before.content, before.version);
  const version = (before?.version ?? 0) + 1;
  const { count } = before ? await change(before.version, version) : await add();
  return count > 0 ? { version, savedAt: at } : undefined;
}

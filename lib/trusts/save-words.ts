import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canArrangeTrust } from "./policy";
import type { WordsInput } from "./schema";
import { ownWords } from "./words";

/**
 * Keeps what the trust calls itself, its four descriptors (strongest first) and its own words; a word left empty or equal to ours is ours.
 * What was said with the old words keeps its place among the four.
 * @throws NotFound when the viewer may not, Stale with what was saved when somebody else came first
 */
export function saveWords(viewer: Viewer, input: WordsInput): Promise<void> {
  return withTenant(viewer, async (db) => {
    if (!canArrangeTrust(viewer)) throw new NotFound();
    const words = Object.fromEntries(Object.entries(ownWords).flatMap(([key, ours]) => {
      const own = input.words[key];
      return own && own.toLowerCase() !== ours ? [[key, own]] : [];
    }));
    const { trustId } = viewer;
    const { version } = input;
    const { count } = await db.trust.updateMany({ where: { trustId, version }, data: { name: input.trustName, descriptors: input.descriptors, words, version: version + 1 } });
    if (count === 0) throw staleWords(await db.trust.findUniqueOrThrow({ where: { trustId } }));
    await recordEvent(db, viewer, "words.saved", { subjectId: viewer.trustId });
  });
}

/** What somebody else saved, named as the form's boxes are. */
function staleWords({ name, descriptors, words, version }: { name: string; descriptors: string[]; words: unknown; version: number }): Stale {
  const own = words as Record<string, string>;
  const boxes = [...descriptors.map((word, place) => [`descriptor${place + 1}`, word]), ...Object.keys(ownWords).map((key) => [`word-${key}`, own[key] ?? ""])];
  return new Stale({ trustName: name, ...Object.fromEntries(boxes) }, version);
}

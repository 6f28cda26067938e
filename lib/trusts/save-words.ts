import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canArrangeTrust } from "./policy";
import type { WordsInput } from "./schema";
import { ownWords } from "./words";

/**
 * Keeps what the trust calls itself, its four descriptors (strongest first) and its own words; a word left empty or equal to ours is ours.
 * What was said with the old words keeps its place among the four.
 * @throws NotFound when the viewer may not
 */
export function saveWords(viewer: Viewer, input: WordsInput): Promise<void> {
  return withTenant(viewer, async (db) => {
    if (!canArrangeTrust(viewer)) throw new NotFound();
    const words = Object.fromEntries(Object.entries(ownWords).flatMap(([key, ours]) => {
      const own = input.words[key];
      return own && own.toLowerCase() !== ours ? [[key, own]] : [];
    }));
    await db.trust.updateMany({ where: { trustId: viewer.trustId }, data: { name: input.trustName, descriptors: input.descriptors, words } });
    await recordEvent(db, viewer, "words.saved", { subjectId: viewer.trustId });
  });
}

import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { canCoordinateTriads } from "../policy";
import type { RulesInput } from "../schema";
import { readRules, type Rules } from "./read-rules";

const MOST_RULES = 12;

/**
 * Publishes ground rules in the trust's own words, one a line. Every member is asked to agree to them before their next session.
 * @throws NotFound for whoever does not coordinate; Refused without a rule or with more than twelve, or when another version came in between
 */
export function publishRules(viewer: Viewer, { rules: text, number: seen }: RulesInput): Promise<void> {
  const { trustId, personId: publishedById, at: publishedAt } = viewer;
  const rules = text.split("\n").map((line) => line.trim()).filter(Boolean);
  return withTenant(viewer, async (db) => {
    if (!canCoordinateTriads(viewer)) throw new NotFound();
    if (rules.length === 0 || rules.length > MOST_RULES) throw new Refused(`Write between one and ${MOST_RULES} rules, one a line`, "rules");
    if ((await readRules(db, trustId)).number !== seen) throw new Refused("Somebody published other words in the meantime. Look at them first.");
    await db.groundRules.createMany({ data: [{ trustId, number: seen + 1, rules, publishedById, publishedAt }] });
    await recordEvent(db, viewer, "triad-rules.published", { facts: { number: seen + 1 } });
  });
}

/** The ground rules as they stand, for whoever may change them. @throws NotFound for whoever does not coordinate */
export async function openRules(viewer: Viewer): Promise<Rules> {
  if (!canCoordinateTriads(viewer)) throw new NotFound();
  return withTenant(viewer, (db) => readRules(db, viewer.trustId));
}

import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Stale } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { canStartProgrammes } from "../policy";
import type { RuleInput } from "./schema";

/** What it takes to complete a programme. Rule 0 holds until a programme has one of its own; the database knows it too. */
export type Rule = { number: number; mayMiss: number; mayLeave: number; needsProject: boolean };
export const usualRule: Rule = { number: 0, mayMiss: 1, mayLeave: 1, needsProject: true };

async function latestRule(db: TenantDb, trustId: string, programmeId: string): Promise<Rule> {
  const rule = await db.completionRule.findFirst({ where: { trustId, programmeId }, orderBy: { number: "desc" }, select: { number: true, mayMiss: true, mayLeave: true, needsProject: true } });
  return rule ?? usualRule;
}

/**
 * Changes what it takes to complete a programme. A cohort that has begun goes by whatever is easier, and who has a certificate keeps it.
 * @throws NotFound for whoever starts no programmes; Stale when somebody changed it since
 */
export function changeRule(viewer: Viewer, { programmeId, version, needsProject, ...said }: RuleInput): Promise<void> {
  const { trustId, personId: changedById, at: changedAt } = viewer;
  return withTenant(viewer, async (db) => {
    if (!canStartProgrammes(viewer) || !(await db.programme.findUnique({ where: { trustId_id: { trustId, id: programmeId } } }))) throw new NotFound();
    const latest = await latestRule(db, trustId, programmeId);
    const stale = ({ mayMiss, mayLeave, ...rule }: Rule) => new Stale({ mayMiss: String(mayMiss), mayLeave: String(mayLeave), needsProject: rule.needsProject ? "yes" : "no" }, rule.number);
    if (latest.number !== version) throw stale(latest);
    const { count } = await db.completionRule.createMany({ data: [{ trustId, programmeId, number: version + 1, ...said, needsProject: needsProject === "yes", changedById, changedAt }], skipDuplicates: true });
    if (count === 0) throw stale(await latestRule(db, trustId, programmeId));
    await recordEvent(db, viewer, "programme.completion-changed", { subjectId: programmeId, facts: { number: version + 1 } });
  });
}

/** The rule of a programme, for whoever may change it. Two statements. @throws NotFound for anybody else */
export async function readRule(viewer: Viewer, programmeId: string): Promise<{ programme: { id: string; name: string }; rule: Rule }> {
  if (!isId(programmeId) || !canStartProgrammes(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const programme = await db.programme.findUnique({ where: { trustId_id: { trustId: viewer.trustId, id: programmeId } }, select: { id: true, name: true } });
    if (!programme) throw new NotFound();
    return { programme, rule: await latestRule(db, viewer.trustId, programmeId) };
  });
}

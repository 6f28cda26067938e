import { isDeepStrictEqual } from "node:util";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { isId } from "@/lib/is-id";
import type { Viewer } from "@/lib/viewers/viewer";
import { canStartProgrammes } from "../policy";
import { type Counted, readCounts } from "./read-counts";
import type { WordInput } from "./schema";
import { MOST_STATEMENTS, readWordings, type Wording } from "./statements";

const LONGEST_STATEMENT = 160;

/**
 * Gives a programme statements of its own, one a line. A cohort in which somebody has answered keeps those it began with.
 * @param version the number of the wording that the writer last saw
 * @throws NotFound for whoever starts no programmes; Stale when somebody wrote another in between; Refused for too many, or one that is too long
 */
export function wordStatements(viewer: Viewer, { programmeId, version, statements: typed }: WordInput): Promise<void> {
  const { trustId, personId: writtenById, at: writtenAt } = viewer;
  const statements = typed.split("\n").map((line) => line.trim()).filter(Boolean);
  return withTenant(viewer, async (db) => {
    if (!canStartProgrammes(viewer) || !(await db.programme.findUnique({ where: { trustId_id: { trustId, id: programmeId } } }))) throw new NotFound();
    if (statements.length > MOST_STATEMENTS) throw new Refused(`Write ${MOST_STATEMENTS} statements at the most, one a line`, "statements");
    if (statements.some((one) => one.length > LONGEST_STATEMENT)) throw new Refused(`Keep each statement under ${LONGEST_STATEMENT} characters`, "statements");
    const [newest] = await readWordings(db, trustId, programmeId);
    if (isDeepStrictEqual(statements, newest.statements)) return;
    const stale = (other: Wording) => new Stale({ statements: other.statements.join("\n") }, other.number);
    if (newest.number !== version) throw stale(newest);
    const { count } = await db.selfAssessmentWording.createMany({ data: [{ trustId, programmeId, number: version + 1, statements, writtenById, writtenAt }], skipDuplicates: true });
    if (count === 0) throw stale((await readWordings(db, trustId, programmeId))[0]);
    await recordEvent(db, viewer, "self-assessment.worded", { subjectId: programmeId, facts: { number: version + 1 } });
  });
}

/** A programme's statements for those who may change them, and of how many people what came of them can be said. Three statements. @throws NotFound for anybody else */
export async function readStatements(viewer: Viewer, programmeId: string): Promise<{ programme: { id: string; name: string }; wordings: readonly [Wording, ...Wording[]]; counts: Counted[] }> {
  if (!isId(programmeId) || !canStartProgrammes(viewer)) throw new NotFound();
  const { trustId } = viewer;
  return withTenant(viewer, async (db) => {
    const programme = await db.programme.findUnique({ where: { trustId_id: { trustId, id: programmeId } }, select: { id: true, name: true } });
    if (!programme) throw new NotFound();
    return { programme, wordings: await readWordings(db, trustId, programmeId), counts: await readCounts(db, programmeId) };
  });
}

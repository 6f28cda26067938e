import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCohort, type FoundCohort } from "../cohorts/find-cohort";
import { canTakePart } from "../policy";
import { type Part, parts } from "./parts";
import { type Answered, openAnswer } from "./sealed";
import { readWordings, type Wording } from "./statements";
import { isOpen, type Window, windowsOf } from "./windows";

export type BeforeAndAfter = {
  cohort: FoundCohort;
  /** The statements that the cohort goes by. */
  wording: Wording;
  windows: Record<Part, Window>;
  /** Which parts can be answered or changed today. */
  open: Record<Part, boolean>;
  mine: Partial<Record<Part, Answered>>;
};

/** Where the viewer stood and stands in a cohort of theirs, and what of it is asked today. Five statements at the most. @throws NotFound for whoever was never in it */
export async function findMine(viewer: Viewer, cohortId: string): Promise<BeforeAndAfter> {
  if (!canTakePart(viewer)) throw new NotFound();
  const { trustId, personId, today } = viewer;
  return withTenant(viewer, async (db) => {
    const cohort = await findCohort(db, viewer, cohortId);
    const member = cohort.members.filter((one) => one.personId === personId).at(-1);
    if (!member) throw new NotFound();
    const rows = await db.selfAssessment.findMany({ where: { trustId, cohortId, personId } });
    const mine: BeforeAndAfter["mine"] = {};
    for (const row of rows) {
      const answered = await openAnswer(db, trustId, row);
      mine[answered.part] = answered;
    }
    const windows = windowsOf({ ...cohort, joinedOn: member.joinedOn });
    const open = { start: cohort.takesPart && isOpen(windows.start, today), end: cohort.takesPart && isOpen(windows.end, today) };
    return { cohort, wording: await wordingOf(db, trustId, cohort, mine.start?.wording ?? mine.end?.wording), windows, open, mine };
  });
}

/** The statements of a cohort: those it began with, else its programme's newest. Two statements at the most. */
export async function wordingOf(db: TenantDb, trustId: string, cohort: FoundCohort, known?: number): Promise<Wording> {
  const wordings = await readWordings(db, trustId, cohort.programme.id);
  const [newest] = wordings;
  const number = known ?? (await db.$queryRaw<{ number: number | null }[]>`SELECT cohort_wording(${cohort.id}::uuid) AS number`)[0]?.number;
  return wordings.find((one) => one.number === number) ?? newest;
}

/** Which parts the viewer has answered in a cohort. One statement. */
export async function answeredBy(db: TenantDb, { trustId, personId }: Viewer, cohortId: string): Promise<Part[]> {
  const rows = await db.selfAssessment.findMany({ where: { trustId, cohortId, personId }, select: { part: true } });
  return parts.filter((part) => rows.some((row) => row.part === part));
}

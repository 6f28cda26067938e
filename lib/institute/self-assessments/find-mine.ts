import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import type { FoundCohort } from "../cohorts/find-cohort";
import { type Readers, readersOf } from "../cohorts/readers";
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
  /** Who of those who run the cohort reads what is shown. */
  readers: Partial<Record<Part, Readers>>;
};

/** Where the viewer stood and stands in a cohort of theirs, and what of it is asked today; undefined for whoever was never in it. Three statements at the most. */
export async function findMineIn(db: TenantDb, { trustId, personId, today }: Viewer, cohort: FoundCohort): Promise<BeforeAndAfter | undefined> {
  const member = cohort.members.findLast((one) => one.personId === personId);
  if (!member) return undefined;
  const rows = await db.selfAssessment.findMany({ where: { trustId, cohortId: cohort.id, personId } });
  const mine: BeforeAndAfter["mine"] = {};
  const readers: BeforeAndAfter["readers"] = {};
  for (const row of rows) {
    const answered = await openAnswer(db, trustId, row);
    mine[answered.part] = answered;
    readers[answered.part] = readersOf(cohort.terms, today, answered.openedAt);
  }
  const windows = windowsOf({ ...cohort, joinedOn: member.joinedOn });
  const open = { start: cohort.takesPart && isOpen(windows.start, today), end: cohort.takesPart && isOpen(windows.end, today) };
  return { cohort, wording: await wordingOf(db, trustId, cohort, mine.start?.wording ?? mine.end?.wording), windows, open, mine, readers };
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

import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { readReach } from "@/lib/institute/programmes/read-reach";
import { type CoachingReach, readCoachingReach } from "@/lib/triads/read-coaching-reach";
import { type RoleBalance, readRoleBalance } from "@/lib/triads/coordinate/read-role-balance";
import type { Viewer } from "@/lib/viewers/viewer";
import { canReadHelix } from "../policy";
import { inOneTable, type Participation } from "./participation";
import { type GraduatesNext, readGraduatesNext } from "./read-graduates-next";

/** Of how many people something can be said: a multiple of five, null while there are fewer than five. */
export type GrowingPeople = {
  tookPart: number | null;
  /** Who brought at least one gap task to a session. */
  brought: number | null;
  /** Whose project has a before, an after and a result. */
  measured: number | null;
  /** Who stayed in a cohort until its last day. */
  finished: number | null;
  /** Which jobs they began afterwards, over all programmes and by each. */
  next: GraduatesNext[];
  /** Who met in a coaching triad, in one with somebody of another school, in an action-learning set; of those who coached, whose roles are even. */
  triads: number | null;
  acrossSchools: number | null;
  sets: number | null;
  balance: RoleBalance;
  /** By school and by job, one line each. */
  participation: Participation[];
  /** Showcases that everybody who works in the trust reads. */
  showcases: number;
};

type Row = { what: "took-part" | "brought" | "measured" | "finished"; people: number | null };

/** How people grow through programmes, triads and sets: counts in fives and from five, never who. Six statements. @throws NotFound for anybody but a trust executive */
export async function readGrowingPeople(viewer: Viewer): Promise<GrowingPeople> {
  if (!canReadHelix(viewer)) throw new NotFound();
  return withTenant(viewer, async (db) => {
    const rows = await db.$queryRaw<Row[]>`SELECT what, people FROM growing_people()`;
    const coaching = await readCoachingReach(db);
    const met = (what: CoachingReach["what"]) => coaching.find((row) => row.what === what && row.by === null)?.people ?? null;
    const of = (what: Row["what"]) => rows.find((row) => row.what === what)?.people ?? null;
    return {
      tookPart: of("took-part"), brought: of("brought"), measured: of("measured"), finished: of("finished"),
      next: await readGraduatesNext(db),
      triads: met("triads"), acrossSchools: met("across"), sets: met("sets"),
      balance: await readRoleBalance(db),
      participation: inOneTable(await readReach(db), coaching),
      showcases: await db.projectShowcase.count({ where: { trustId: viewer.trustId } }),
    };
  });
}

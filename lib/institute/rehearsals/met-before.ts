import type { TenantDb } from "@/lib/db/with-tenant";
import { knownOf } from "@/lib/triads/forming/list-willing";
import type { Willing } from "@/lib/triads/forming/people";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Met } from "./form-groups";
import { type Sat, turnsOf, wereTogether } from "./rotation";

type Before = { rounds: number; seats: Sat[] };
const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Counts in how many rehearsals each two were together in some round, and how often each spoke first, in the rounds that each rehearsal had. */
export function countMet(rehearsals: readonly Before[]): Required<Pick<Met, "times" | "opened">> {
  const [times, opened] = [new Map<string, number>(), new Map<string, number>()];
  const more = (map: Map<string, number>, of: string) => map.set(of, (map.get(of) ?? 0) + 1);
  for (const { rounds, seats } of rehearsals) {
    for (const { speaks } of turnsOf(seats, 1)) more(opened, speaks);
    const met = seats.flatMap((a, at) => seats.slice(at + 1).flatMap((b) => (a.personId !== b.personId && wereTogether(a, b, rounds) ? [key(a.personId, b.personId)] : [])));
    for (const pair of new Set(met)) more(times, pair);
  }
  return { times: (a, b) => times.get(key(a, b)) ?? 0, opened: (person) => opened.get(person) ?? 0 };
}

/** Who was with whom in the cohort’s other rehearsals, each after its first round. One statement. */
export async function metBefore(db: TenantDb, { trustId }: Viewer, { cohortId, sessionId }: { cohortId: string; sessionId: string }): Promise<Required<Pick<Met, "times" | "opened">>> {
  const rows = await db.$queryRaw<Before[]>`
    SELECT r.round AS rounds, jsonb_agg(jsonb_build_object('personId', t."personId", 'groupNumber', t."groupNumber", 'place', t.place, 'fromRound', t."fromRound", 'leftInRound', t."leftInRound")) AS seats FROM rehearsal r JOIN rehearsal_seat t ON t."trustId" = r."trustId" AND t."sessionId" = r."sessionId"
    WHERE r."trustId" = ${trustId}::uuid AND r."cohortId" = ${cohortId}::uuid AND r."sessionId" <> ${sessionId}::uuid AND r.round > 0
    GROUP BY r."sessionId", r.round`;
  return countMet(rows);
}

/** People with what forming asks of them; who has no job in the trust today counts as nobody's leader and of no school. One statement. */
export async function peopleOf(db: TenantDb, viewer: Viewer, people: readonly { personId: string; name: string }[]): Promise<Willing[]> {
  const known = await knownOf(db, viewer, people.map(({ personId }) => personId));
  const nothing = { across: true, schoolIds: [], schools: [], phases: [], job: "teacher" as const, ranks: [], leads: [], before: [] };
  return people.map(({ personId: id, name }) => known.find((one) => one.id === id) ?? { id, name, ...nothing });
}

import type { TenantDb } from "@/lib/db/with-tenant";
import { knownOf } from "@/lib/triads/forming/list-willing";
import type { Willing } from "@/lib/triads/forming/people";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Met } from "./form-groups";

type Before = { people: string[] };
const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Counts how often each two were in one group, from the groups in their order. */
export function countMet(groups: readonly (readonly string[])[]): Required<Pick<Met, "times" | "opened">> {
  const [times, opened] = [new Map<string, number>(), new Map<string, number>()];
  for (const group of groups) {
    const [first] = group;
    if (first) opened.set(first, (opened.get(first) ?? 0) + 1);
    for (const [at, a] of group.entries()) for (const b of group.slice(at + 1)) times.set(key(a, b), (times.get(key(a, b)) ?? 0) + 1);
  }
  return { times: (a, b) => times.get(key(a, b)) ?? 0, opened: (person) => opened.get(person) ?? 0 };
}

/** Who was with whom in the cohort's other rehearsals, as far as they began. One statement. */
export async function metBefore(db: TenantDb, { trustId }: Viewer, { cohortId, sessionId }: { cohortId: string; sessionId: string }): Promise<Required<Pick<Met, "times" | "opened">>> {
  const rows = await db.$queryRaw<Before[]>`
    SELECT array_agg(t."personId"::text ORDER BY t.place) AS people FROM rehearsal r JOIN rehearsal_seat t ON t."trustId" = r."trustId" AND t."sessionId" = r."sessionId"
    WHERE r."trustId" = ${trustId}::uuid AND r."cohortId" = ${cohortId}::uuid AND r."sessionId" <> ${sessionId}::uuid AND r.round > 0
    GROUP BY t."sessionId", t."groupNumber"`;
  return countMet(rows.map(({ people }) => people));
}

/** People with what forming asks of them; who has no job in the trust today counts as nobody's leader and of no school. One statement. */
export async function peopleOf(db: TenantDb, viewer: Viewer, people: readonly { personId: string; name: string }[]): Promise<Willing[]> {
  const known = await knownOf(db, viewer, people.map(({ personId }) => personId));
  const nothing = { across: true, schoolIds: [], schools: [], phases: [], job: "teacher" as const, ranks: [], leads: [], before: [] };
  return people.map(({ personId: id, name }) => known.find((one) => one.id === id) ?? { id, name, ...nothing });
}

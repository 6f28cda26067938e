import type { TenantDb } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { FoundCohort } from "../cohorts/find-cohort";

/** One more session fits into what the programme's settings say; one that was called off takes no room. One statement. @throws Refused when its most sessions are planned */
export async function mustHaveRoom(db: TenantDb, trustId: string, { id: cohortId, programme: { name, mostSessions } }: FoundCohort): Promise<void> {
  const planned = await db.cohortSession.count({ where: { trustId, cohortId, calledOffAt: null } });
  if (planned >= mostSessions) throw new Refused(`${name} has ${mostSessions} sessions at the most. Whoever starts programmes can change that.`);
}

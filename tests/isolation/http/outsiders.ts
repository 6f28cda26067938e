import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import type { FullTrust } from "../full-trust/full-trust";
import type { Persona } from "../full-trust/people";
import type { Browser } from "./ask";

/** Everybody who may try: each person of the trust, the same person of another trust, somebody suspended, a session from before somebody's access changed, and nobody. */
export type Caller = Persona | "nobody" | "suspended" | "oldSession" | "elsewhere";

/** Who tries each action unless its place says that they may: no session, an ended one, another trust, other roles, another school. */
export const OUTSIDERS: Caller[] = ["nobody", "suspended", "oldSession", "elsewhere", "teacher", "trustee", "guest", "principalOfCedar", "seniorLeaderOfCedar"];

/** The person behind a caller; whoever is suspended was the rightful one until a moment ago and still holds their session. */
export async function callerOf(full: FullTrust, elsewhere: FullTrust, caller: Caller, rightful: Persona): Promise<Browser | undefined> {
  if (caller === "oldSession") return { ...full.people[rightful], sessionVersion: 0 };
  if (caller === "nobody") return undefined;
  if (caller === "elsewhere") return elsewhere.people[rightful];
  return full.people[caller === "suspended" ? rightful : caller];
}

/** Suspends somebody for as long as `work` takes. */
export async function whileSuspended<T>(full: FullTrust, who: Viewer, work: () => Promise<T>): Promise<T> {
  const where = { trustId_id: { trustId: full.trustId, id: who.personId } };
  const set = (suspendedAt: Date | null) => withTenant(full.people.administrator, (db) => db.person.update({ where, data: { suspendedAt } }));
  await set(who.at);
  try {
    return await work();
  } finally {
    await set(null);
  }
}

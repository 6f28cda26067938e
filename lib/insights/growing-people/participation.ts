import type { Reach } from "@/lib/institute/programmes/read-reach";
import type { CoachingReach } from "@/lib/triads/read-coaching-reach";

/** People of a school or a job who took part in each of the ways to grow; undefined where fewer than five did, or nobody. */
export type Participation = { by: "school" | "job"; name: string; programmes?: number; triads?: number; sets?: number };

/** What programmes count and what triads and sets count, as one line a school and a job, by name. */
export function inOneTable(reach: readonly Reach[], coaching: readonly CoachingReach[]): Participation[] {
  const lines = new Map<string, Participation>();
  const put = ({ by, name, ...counts }: Participation) => lines.set(`${by} ${name}`, { ...lines.get(`${by} ${name}`), by, name, ...counts });
  for (const { by, name, people } of reach) put({ by, name, programmes: people });
  for (const { what, by, name, people } of coaching) if (by && name && what !== "across") put({ by, name, [what]: people });
  return [...lines.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}

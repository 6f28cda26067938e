import { viewerForJob } from "@/lib/viewers/find-viewer";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Role } from "@/lib/db/generated/enums";
import { addDays, type Day } from "@/lib/school-year/day";
import { moment } from "../calendar";
import { atMoment, type Stage } from "../stage";

/** Who somebody of the story is: by name, or as the n-th of a school's staff with a role. */
export type Cast = string | { role: Role; school: string; nth?: number };

/** The institute's own stage: anybody of the trust, so many days ago at a time. */
export type InstituteStage = { stage: Stage; day: (daysAgo: number) => Day; at: (who: Cast, daysAgo: number, time: string) => Promise<Viewer>; nameOf: (who: Cast) => string };

export function instituteStage(stage: Stage): InstituteStage {
  const { plan, calendar } = stage;
  const day = (daysAgo: number) => addDays(calendar.today, -daysAgo);
  const nameOf = (who: Cast) => {
    if (typeof who === "string") return who;
    const found = plan.people.filter(({ held, duties }) => !duties && held.some(({ role, school }) => role === who.role && school === who.school))[who.nth ?? 0];
    if (!found) throw new Error(`Nobody at ${who.school} is that`);
    return found.name;
  };
  const known = new Map<string, Viewer>();
  const at = async (who: Cast, daysAgo: number, time: string) => {
    const name = nameOf(who);
    const viewer = known.get(name) ?? (await viewerForJob({ trustId: plan.trustId, personId: stage.idOf(name) }, calendar.at));
    if (!viewer) throw new Error(`${name} is not there`);
    known.set(name, viewer);
    return atMoment(viewer, moment(day(daysAgo), time));
  };
  return { stage, day, at, nameOf };
}

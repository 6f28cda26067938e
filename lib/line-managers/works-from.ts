import type { Role } from "@/lib/db/generated/enums";
import type { Day } from "@/lib/school-year/day";
import { isJob } from "@/lib/viewers/viewer";

/** Whether somebody with these roles works in the trust on a day or later, so that they may manage others from it on. */
export const worksFrom = (roles: readonly { role: Role; endsOn: Day | null }[], day: Day): boolean => roles.some(({ role, endsOn }) => isJob(role) && (endsOn === null || endsOn >= day));

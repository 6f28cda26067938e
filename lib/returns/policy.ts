import { holds, holdsAt, isExecutive, type Viewer, worksInTrust } from "@/lib/viewers/viewer";

/** Who says what schools are asked for and by when: the executives and the administrators. */
export const canDesignReturns = (viewer: Viewer): boolean => isExecutive(viewer) || holds(viewer, "trust_administrator");

/** Who fills in and sends a school's return: its principal and its senior leaders. */
export const canFillReturn = (viewer: Viewer, schoolId: string): boolean => holdsAt(viewer, schoolId, "principal", "senior_leader");

/** Who sees every school's counts beside each other: the executive team. */
export const canCompareReturns = (viewer: Viewer): boolean => isExecutive(viewer) || viewer.duties.some(({ duty }) => duty === "finance_director");

/** Who gives a half term's figures to everybody in the trust, small numbers hidden. */
export const canReleaseReturns = (viewer: Viewer): boolean => isExecutive(viewer);

/** Who reads what was given to everybody: those who work in the trust and those who govern. */
export const canReadReleases = (viewer: Viewer): boolean => worksInTrust(viewer) || holds(viewer, "trustee", "governor");

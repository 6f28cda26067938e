import { holds, holdsAt, isExecutive, type Viewer } from "@/lib/viewers/viewer";

/** A school as the policies need it: which it is, and who leads it today. */
export type ReviewedSchool = { schoolId: string; principalIds: readonly string[] };

const isPrincipal = (viewer: Viewer, school: ReviewedSchool) => holdsAt(viewer, school.schoolId, "principal");
const isOfItsLeadership = (viewer: Viewer, school: ReviewedSchool) => holdsAt(viewer, school.schoolId, "principal", "senior_leader");
const isItsTrustLead = (viewer: Viewer, school: ReviewedSchool) => school.principalIds.some((id) => viewer.leads.includes(id));
const isFinanceDirector = (viewer: Viewer) => viewer.duties.some((held) => held.duty === "finance_director");

/** The executive team: the executives, the finance director, and the trust lead of the school's principal. */
export const isOfTheExecutiveTeam = (viewer: Viewer, school: ReviewedSchool) =>
  isExecutive(viewer) || isFinanceDirector(viewer) || isItsTrustLead(viewer, school);

/** Who reads the check-ins behind the pack. */
export const readsTheLine = (viewer: Viewer, school: ReviewedSchool) =>
  isExecutive(viewer) || isPrincipal(viewer, school) || isItsTrustLead(viewer, school);

/** Dates are arranged by executives and administrators. */
export const canPlan = (viewer: Viewer) => isExecutive(viewer) || holds(viewer, "trust_administrator");

/** The pack is for the school's own leadership and the executive team. */
export const canReadPack = (viewer: Viewer, school: ReviewedSchool) =>
  isOfItsLeadership(viewer, school) || isOfTheExecutiveTeam(viewer, school);

/** Opening brings the check-ins in, so it takes somebody who reads them. */
export const canCollate = readsTheLine;

/** The narrative and what is ready are the school's own. */
export const canEditSection = isOfItsLeadership;

/** What the three Ss say in the pack is the principal's agreed wording. */
export const canEditWording = isPrincipal;

export const canPropose = canReadPack;

/** The school decides whom it brings. */
export const canChoosePresenter = isOfItsLeadership;

/** Only whom it would surprise can say that it does not. */
export const canAgreeLate = isPrincipal;

/** The trust's side sends the agenda; the school's side writes the pack. */
export const canPublish = (viewer: Viewer, school: ReviewedSchool) => isExecutive(viewer) || isItsTrustLead(viewer, school);

/** The executive team runs the meeting and writes its decisions down. */
export const canDecide = isOfTheExecutiveTeam;

export const canSignOff = canPublish;

/** A trustee reads what was signed off, and nothing before. */
export const canReadSummary = (viewer: Viewer, school: ReviewedSchool) => canReadPack(viewer, school) || holds(viewer, "trustee");

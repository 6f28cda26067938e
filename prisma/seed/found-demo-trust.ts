import { v7 } from "@/lib/submissions/uuid";
import { withTenant } from "@/lib/db/with-tenant";
import { arrangeOneToOne } from "@/lib/one-to-ones/arrange-one-to-one";
import { appointPerson } from "@/lib/people/appoint-person";
import { findViewer } from "@/lib/viewers/find-viewer";
import type { Viewer } from "@/lib/viewers/viewer";
import { applyRoster } from "@/lib/roster/apply-roster";
import { uploadRoster } from "@/lib/roster/upload-roster";
import { asDate } from "@/lib/school-year/day";
import { saveHalfTerms } from "@/lib/school-year/save-half-terms";
import { addSchool } from "@/lib/schools/add-school";
import { editSchool } from "@/lib/schools/edit-school";
import { addHub } from "@/lib/schools/keep-hub";
import { foundTrust } from "@/lib/trusts/found-trust";
import { type Calendar, moment } from "./calendar";
import { addressOf, staffFile } from "./cast";
import type { PlannedSchool, TrustPlan } from "./plan";
import { atMoment, type Stage } from "./stage";

export const FIRST_URN = { hawthorn: 990100, other: 991100 };
const MADE_UP = "as made up for this demo";

/** Founds a demo trust: its years, schools, hubs and staff. @returns false when it is there already. */
export async function foundDemoTrust(plan: TrustPlan, calendar: Calendar): Promise<boolean> {
  const { trustId, administratorId: personId, administrator: name } = plan;
  const at = moment(calendar.founded, "09:00");
  const founded = await foundTrust(at, { requestId: personId, trustName: plan.name, name, email: addressOf(name, plan.domain) });
  if (founded.repeated) return false;
  const found = await findViewer({ trustId, personId, sessionVersion: 1 }, at);
  if (!found) throw new Error(`${name} cannot be found`);
  const administrator = atMoment(found, at);
  for (const { academicYear, halfTerms } of calendar.years) await saveHalfTerms(administrator, academicYear, halfTerms);
  const ids = new Map<string, string>();
  for (const [place, school] of plan.schools.entries()) ids.set(school.name, await settle(administrator, plan, school, place));
  for (const hub of new Set(plan.schools.map((school) => school.hub))) {
    const schoolIds = plan.schools.filter((school) => school.hub === hub).flatMap((school) => ids.get(school.name) ?? []);
    await addHub(administrator, { requestId: v7(), name: `${hub} hub`, schoolIds });
  }
  await bringStaffIn(administrator, plan, calendar);
  return true;
}

async function settle(administrator: Viewer, plan: TrustPlan, school: PlannedSchool, place: number): Promise<string> {
  const { name } = school;
  const first = plan.domain.startsWith("hawthorn") ? FIRST_URN.hawthorn : FIRST_URN.other;
  const { id } = await addSchool(administrator, { requestId: v7(), name, urn: String(first + place) });
  const structure = school.mixedAge ? "two-year-cycle" : "single-year";
  const classStructure = school.phase === "Primary" ? { "key-stage-1": structure, "key-stage-2": structure } as const : {};
  await editSchool(administrator, { schoolId: id, version: 1, name, hubId: null, federation: null, formsOfEntry: school.forms ?? null, classStructure });
  // No register knows a made-up school, so its figures are put down here, with where they come from.
  await withTenant(administrator, (db) => db.school.updateMany({
    where: { trustId: administrator.trustId, id },
    data: {
      phase: school.phase, kind: school.kind, localAuthority: plan.authority, roll: school.roll, fsmPercent: school.fsm, capacity: Math.ceil(school.roll / 15) * 15 + 15,
      lowAge: school.ages[0], highAge: school.ages[1], registerEdition: MADE_UP, joinedOn: asDate(school.joined),
    },
  }));
  return id;
}

async function bringStaffIn(administrator: Viewer, plan: TrustPlan, calendar: Calendar) {
  const file = new TextEncoder().encode(staffFile(plan.people, calendar.founded));
  const uploaded = await uploadRoster(administrator, { requestId: v7(), name: "staff.csv", bytes: file });
  if (uploaded.problems) throw new Error(`The demo's staff file is wrong: ${JSON.stringify(uploaded.problems.slice(0, 3))}`);
  await applyRoster(administrator, { requestId: v7(), importId: uploaded.id, end: [] });
}

/** Duties and one-to-ones, once everybody is there. */
export async function arrangeLeadership({ plan, calendar, as, idOf }: Stage, firstWeek: string) {
  const administrator = as(plan.administrator, moment(calendar.founded, "12:00"));
  for (const { name, duties } of plan.people)
    for (const duty of duties ?? []) await appointPerson(administrator, { requestId: v7(), personId: idOf(name), duty, schoolId: null, startsOn: calendar.founded });
  for (const { name, lead, weekday, startsAt } of plan.leaders)
    await arrangeOneToOne(administrator, { requestId: v7(), leaderId: idOf(name), leadId: idOf(lead), everyWeeks: 1, weekday, startsAt, minutes: 90, startsOn: firstWeek });
}

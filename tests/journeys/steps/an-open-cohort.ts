import type { Browser, Page } from "@playwright/test";
import { startCohort } from "@/lib/institute/cohorts/start-cohort";
import { startProgramme } from "@/lib/institute/programmes/start-programme";
import { addDays, asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aTrust } from "@/tests/support/a-trust";
import { signIn } from "@/tests/support/browser";

/** A programme that is open, with its facilitator, and staff of one school. */
export async function anOpenCohort() {
  const trust = await aTrust();
  const school = await trust.school();
  const executive = await trust.executive();
  const person = await trust.person("Fay Facilitator", { role: "trust_team" });
  await trust.arrange((db) => db.appointment.create({ data: { trustId: trust.trustId, personId: person.personId, duty: "facilitator", startsOn: asDate("2020-09-01") } }));
  const [now, principal] = [new Date(), await trust.principalOf([school])];
  const [starter, facilitator] = [await trust.later(executive, now), await trust.later(person, now)];
  const assistant = await trust.person("Julie Barker", { role: "support_staff", school });
  const { id: programmeId } = await startProgramme(starter, { requestId: v7(), kind: "middle_leaders", name: "Hawthorn Institute", about: "For whoever leads something", places: 12, groupSize: 3, fewestSessions: 3, mostSessions: 6, sessionMinutes: 150 });
  const day = (days: number) => addDays(starter.today, days);
  const { id: cohortId } = await startCohort(starter, { requestId: v7(), programmeId, cohort: "This year", startsOn: day(-5), endsOn: day(200), nominationsCloseOn: day(10), facilitatorIds: [facilitator.personId] });
  return { trust, executive: starter, facilitator, principal, assistant, programmeId, cohortId, schoolId: school.id, day };
}

/** Somebody else’s browser, of the same size. */
export async function pageOf(browser: Browser, page: Page, who: Viewer): Promise<Page> {
  const { viewport } = { viewport: page.viewportSize() };
  const other = await (await browser.newContext({ baseURL: process.env.NEXTAUTH_URL, viewport })).newPage();
  await signIn(other, who);
  return other;
}

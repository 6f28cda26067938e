import { draftContent } from "@/lib/check-ins/schema";
import { seal } from "@/lib/confidentiality/seal";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { type School, THEN } from "@/tests/support/a-trust";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

type Week = { named: string; leader: Viewer; lead: Viewer; monday: string; schools: School[]; discussed: boolean };

/** 'oakfield' for Oakfield Primary. */
const wordFor = (school: School) => school.name.split(" ")[0]?.toLowerCase();

/** A shared week about each school, every box holding its own mark; both have discussed it if so asked. */
async function aWeek({ named, leader, lead, monday, schools, discussed }: Week, mark: Mark) {
  const trustId = leader.trustId;
  const both = { trustId, leaderId: leader.personId, leadId: lead.personId };
  const [checkInId, weekOf] = [v7(), asDate(monday)];
  const at = { leader: { ...leader, today: monday }, lead: { ...lead, today: monday } };
  const entries = schools.map((school) => ({ id: v7(), school, supportRequestId: v7() }));
  await withTenant(at.leader, async (db) => {
    await db.checkIn.create({ data: { ...both, id: checkInId, weekOf, sharedAt: THEN } });
    await db.checkInEntry.createMany({
      data: entries.map(({ id, school }) => ({ ...both, id, checkInId, weekOf, schoolId: school.id, s: "standards", descriptor: 3, direction: "worse", done: mark(`${named}-entry-${wordFor(school)}`), cameOfIt: mark(`${named}-entry-${wordFor(school)}`) })),
    });
    await db.personalPart.create({ data: { ...both, checkInId, writtenAt: THEN, sealed: await seal(db, trustId, { table: "personal_part", row: checkInId }, { note: mark(`${named}-personal`) }) } });
    await db.supportRequest.createMany({
      data: entries.map(({ school, supportRequestId }) => ({ ...both, id: supportRequestId, checkInId, schoolId: school.id, kind: "coaching", note: mark(`${named}-support-${wordFor(school)}`), askedAt: THEN })),
    });
    await db.checkInAddition.create({ data: { trustId, checkInId, authorId: leader.personId, text: mark(`${named}-addition`), addedAt: THEN } });
  });
  await withTenant(at.lead, async (db) => {
    await db.coachingResponse.create({ data: { trustId, checkInId, authorId: lead.personId, questions: mark(`${named}-coaching`), response: mark(`${named}-coaching`) } });
    if (discussed) await db.checkIn.update({ where: { trustId_id: { trustId, id: checkInId } }, data: { leadDiscussedAt: THEN } });
  });
  if (discussed)
    await withTenant(at.leader, (db) => db.checkIn.update({ where: { trustId_id: { trustId, id: checkInId } }, data: { leaderDiscussedAt: THEN, discussedAt: THEN } }));
  return { checkInId, entries };
}

/** Check-ins of the leader of two schools (one open, one discussed), of a leader who has left, and what hangs on them. */
export async function someCheckIns({ trustId, people, schools }: PeopledTrust, mark: Mark) {
  const { principal, lead, formerPrincipal, formerLead, actionOwner } = people;
  const led = [schools.oakfield, schools.birch];
  const open = await aWeek({ named: "open", leader: principal, lead, monday: "2026-11-09", schools: led, discussed: false }, mark);
  const discussed = await aWeek({ named: "discussed", leader: principal, lead, monday: "2026-11-02", schools: led, discussed: true }, mark);
  const former = await aWeek({ named: "former", leader: formerPrincipal, lead: formerLead, monday: "2026-06-15", schools: [schools.oakfield], discussed: true }, mark);
  const [priorityId, untoldId, toldId, actionId, draftId] = [v7(), v7(), v7(), v7(), v7()];
  await withTenant(principal, async (db) => {
    await db.checkInDraft.create({
      data: { trustId, id: draftId, leaderId: principal.personId, weekOf: asDate("2026-11-16"), sealed: await seal(db, trustId, { table: "check_in_draft", row: draftId }, draftContent.parse({ personal: { note: mark("draft") } })) },
    });
    for (const id of [priorityId, untoldId])
      await db.priority.create({
        data: { trustId, id, schoolId: schools.oakfield.id, createdById: principal.personId, title: mark("priority"), baseline: mark("priority"), successCriterion: mark("priority"), component: "align-strategy", startsOn: asDate("2026-09-01") },
      });
    await db.toldPriority.create({ data: { trustId, id: toldId, priorityId, schoolId: schools.oakfield.id, title: mark("told"), component: "align-strategy", toldById: principal.personId, toldAt: THEN } });
    await db.entryPriority.create({ data: { trustId, entryId: open.entries[0]?.id ?? "", priorityId } });
    await db.action.create({
      data: { trustId, id: actionId, schoolId: schools.oakfield.id, ownerId: actionOwner.personId, createdById: principal.personId, checkInId: open.checkInId, title: mark("action"), dueOn: asDate("2026-12-01"), origin: "check_in", component: "evaluate-insights", createdAt: THEN },
    });
    await db.actionUpdate.create({ data: { trustId, actionId, authorId: principal.personId, checkInId: open.checkInId, progress: "stuck", note: mark("update"), at: THEN } });
  });
  return { open, discussed, former, priorityId, untoldId, toldId, actionId, draftId };
}

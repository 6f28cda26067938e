import { expect, test } from "vitest";
import { planMeeting } from "@/lib/action-learning/meetings/plan-meeting";
import { endMeeting } from "@/lib/action-learning/meetings/run-parts";
import { startMeeting } from "@/lib/action-learning/meetings/start-meeting";
import { keepPlan } from "@/lib/action-learning/words/presenter";
import { reviewSlot } from "@/lib/action-learning/words/review-slot";
import { askedWords } from "@/lib/asked/asked-words";
import { countAskedOfMe, readAskedOfMe } from "@/lib/asked/read-asked-of-me";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { after, aMeetingUnderWay, aRunningSet, days, planning, untilSlotOf } from "./a-set";

const asked = async (who: Viewer) => (await withTenant(who, (db) => readAskedOfMe(db, who))).map((one) => ({ what: one.what, ...askedWords(one) }));

test("home says when the set meets, whose day comes and what it asks, and no word of it; nobody else is told", async () => {
  const { ann, ben, flo, coordinator, facilitator, setId, meetingId, members } = await aMeetingUnderWay();
  const partId = await untilSlotOf(ann, meetingId);
  await keepPlan(ann, { meetingId, partId, plan: "Walk the site with them", dueOn: "2026-11-24", version: 0 });
  await endMeeting(ann, meetingId);
  const { id: next } = await planMeeting(facilitator, planning(setId));
  const later = after(ann, days(3));
  expect(await asked(later)).toMatchObject([{ what: "set-plan", when: "By Tuesday 24 November.", href: `/action-learning/meetings/${meetingId}` }, { what: "set-meeting", when: "On Thursday 26 November at 08:30." }]);
  expect(await asked(after(ben, days(3)))).toMatchObject([{ what: "set-meeting" }]);
  for (const outsider of [flo, coordinator]) expect(await asked(after(outsider, days(3)))).toEqual([]);
  const then = (who: Viewer) => after(who, days(7));
  await startMeeting(then(facilitator), { meetingId: next, here: members.map(({ personId }) => personId) });
  expect((await withTenant(then(ann), (db) => countAskedOfMe(db, then(ann))))["set-review"]).toBe(1);
  expect((await withTenant(then(ben), (db) => countAskedOfMe(db, then(ben))))["set-review"]).toBe(0);
  await reviewSlot(then(ann), { meetingId: next, aboutMeetingId: meetingId, partId, helped: "yes", came: "They plan", learned: "I wait", version: 0 });
  expect((await asked(then(ann))).map(({ what }) => what)).toEqual(["set-meeting"]);
});

test("the worker finds those who may have mail; to whoever is signed in it says nothing", async () => {
  const { ann } = await aRunningSet();
  const inSets = (personId: string | null) => withTenant({ trustId: ann.trustId, personId, today: ann.today }, (db) => db.$queryRaw<{ personId: string }[]>`SELECT t."personId" FROM set_people() t`);
  expect((await inSets(null)).map(({ personId }) => personId)).toContain(ann.personId);
  expect(await inSets(ann.personId)).toEqual([]);
});

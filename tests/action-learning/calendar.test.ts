import { expect, test } from "vitest";
import { listMeetingDates } from "@/lib/action-learning/meetings/list-dates";
import { planMeeting } from "@/lib/action-learning/meetings/plan-meeting";
import { addMember, leaveSet, letGo } from "@/lib/action-learning/sets/change-set";
import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { asAdministrator } from "@/tests/live/wire";
import { after, aMeetingUnderWay, aRunningSet, days, placeOf, planning } from "./a-set";

const dates = async (who: Viewer) => (await withTenant(who, (db) => listMeetingDates(db, who, after(who, -days(1)).at))).map(({ revision, minutes }) => ({ revision, minutes }));
/** Whose calendars are to be brought up to date, and how often: told so far in this trust. */
const told = ({ trustId }: Viewer) => asAdministrator(async (client) => {
  const { rows } = await client.query<{ id: string }>(`SELECT data->>'personId' AS id FROM pgboss.job WHERE name = 'dates' AND data->>'trustId' = $1`, [trustId]);
  return rows.map(({ id }) => id);
});

test("a meeting that is planned becomes longer and shorter with the set, as a later state of the date, and everybody's calendar hears of it", async () => {
  const { coordinator, facilitator, ann, ben, cat, dan, schools, setId } = await aRunningSet();
  await planMeeting(ann, planning(setId));
  expect(await dates(ann)).toEqual([{ revision: 0, minutes: 180 }]);
  const heard = async (work: () => Promise<unknown>) => {
    const before = await told(ann);
    await work();
    return (await told(ann)).length - before.length;
  };
  expect(await heard(() => addMember(coordinator, { setId, place: placeOf(dan, schools.dale) }))).toBe(5);
  expect(await dates(facilitator)).toEqual([{ revision: 1, minutes: 210 }]);
  expect(await heard(() => letGo(coordinator, { setId, personId: dan.personId }))).toBe(5);
  expect(await dates(ben)).toEqual([{ revision: 2, minutes: 180 }]);
  expect(await heard(() => leaveSet(cat, setId))).toBe(4);
  expect(await dates(ann)).toEqual([{ revision: 3, minutes: 150 }]);
});

test("a meeting that was held stays as long as it was, whoever leaves or joins", async () => {
  const { ann, ben, cat, setId } = await aMeetingUnderWay();
  const [held] = await dates(ann);
  expect(held).toMatchObject({ minutes: 180 });
  for (const who of [ben, cat]) await leaveSet(after(who, 5), setId);
  expect(await dates(ann)).toEqual([held]);
});

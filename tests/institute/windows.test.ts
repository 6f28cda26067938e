import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { windowRows, type Window, windowsOf } from "@/lib/institute/self-assessments/windows";
import { addDays, asDate } from "@/lib/school-year/day";
import { aTrust } from "@/tests/support/a-trust";

const startsOn = "2026-11-01";
const lengths = [0, 1, 2, 9, 20, 35, 69, 70, 90, 105, 106, 257];
const joins = [-20, 0, 5, 60, 200];
const members = lengths.flatMap((length) => joins.map((after) => ({ startsOn, endsOn: addDays(startsOn, length), joinedOn: addDays(startsOn, after) })));

test("the start closes before the end opens, however short a programme is", () => {
  for (const member of members) {
    const { start, end } = windowsOf(member);
    expect(start.until < end.from, JSON.stringify({ member, start, end })).toBe(true);
    expect(end.from <= member.endsOn).toBe(true);
  }
  expect(windowsOf({ startsOn, endsOn: "2026-11-21", joinedOn: startsOn })).toEqual({ start: { from: startsOn, until: "2026-11-10" }, end: { from: "2026-11-11", until: "2026-12-26" } });
  expect(windowsOf({ startsOn, endsOn: "2027-07-16", joinedOn: startsOn })).toEqual({ start: { from: startsOn, until: "2027-01-10" }, end: { from: "2027-06-11", until: "2027-08-20" } });
});

test("a home asks on the days on which an answer is taken", async () => {
  const administrator = await (await aTrust()).executive();
  const rowsOf = ({ startsOn: starts, endsOn, joinedOn }: (typeof members)[number]) => withTenant(administrator, (db) => db.$queryRaw<(Window & { part: string })[]>`
    SELECT w.part, w."from"::text, w.until::text FROM (SELECT ${asDate(starts)}::date AS "startsOn", ${asDate(endsOn)}::date AS "endsOn") c CROSS JOIN (SELECT ${asDate(joinedOn)}::date AS "joinedOn") m CROSS JOIN LATERAL ${windowRows} w`);
  for (const member of members) {
    const { start, end } = windowsOf(member);
    expect(await rowsOf(member)).toEqual([{ part: "start", ...start }, { part: "end", ...end }]);
  }
});

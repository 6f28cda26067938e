import { expect, test } from "vitest";
import { findNextOneToOne } from "@/lib/check-ins/find-next-one-to-one";
import { listLeaders } from "@/lib/check-ins/list-leaders";
import { listWeeks } from "@/lib/check-ins/list-weeks";
import { markDiscussed } from "@/lib/check-ins/conversation/mark-discussed";
import { dueWeeks, isDue, nextMeeting, weekToWrite } from "@/lib/check-ins/week";
import { saveDraft } from "@/lib/check-ins/draft/save-draft";
import { aConversation, aSharedCheckIn, aWeek } from "@/tests/support/a-check-in";
import { outsidersTo } from "@/tests/support/a-trust";

const halfTerms = [
  { academicYear: 2026, ordinal: 1, startsOn: "2026-09-03", endsOn: "2026-10-23" },
  { academicYear: 2026, ordinal: 2, startsOn: "2026-11-02", endsOn: "2026-12-18" },
];
const fortnightly = { everyWeeks: 2, weekday: 4, startsAt: "09:00", startsOn: "2026-09-07", endsOn: null };

test("fortnightly counts from its first week, and nobody meets in the holidays", () => {
  expect(dueWeeks(fortnightly, halfTerms, "2026-10-05", "2026-11-20")).toEqual(["2026-10-05", "2026-10-19", "2026-11-02", "2026-11-16"]);
  expect(isDue({ ...fortnightly, everyWeeks: 1 }, halfTerms, "2026-10-26")).toBe(false);
  expect(weekToWrite(fortnightly, halfTerms, "2026-11-11")).toBe("2026-11-16");
  expect(weekToWrite({ ...fortnightly, everyWeeks: 1 }, halfTerms, "2026-11-21")).toBe("2026-11-23");
  expect(nextMeeting(fortnightly, halfTerms, "2026-11-20")).toEqual({ day: "2026-12-03", weekOf: "2026-11-30", startsAt: "09:00" });
});

test("a leader's weeks: this one first, missed ones among the earlier ones, each with its state", async () => {
  const { trust, principal, lead } = await aConversation();
  await aSharedCheckIn(await trust.later(principal, new Date("2026-11-05T12:00:00Z")));
  expect(await listWeeks(principal)).toMatchObject({ now: { weekOf: "2026-11-16", state: "to-write" }, meeting: { day: "2026-11-19" } });
  await saveDraft(principal, { weekOf: "2026-11-16", version: 0, content: aWeek(principal) });
  const weeks = await listWeeks(principal);
  expect(weeks.now.state).toBe("draft");
  expect(weeks.earlier.slice(0, 3)).toMatchObject([
    { weekName: "Autumn 2, week 2", state: "missed", writable: true }, { weekName: "Autumn 2, week 1", state: "shared" }, { weekName: "Autumn 1, week 8", state: "missed", writable: false },
  ]);
  await markDiscussed(lead, weeks.earlier[1]?.checkInId ?? "");
  expect((await listWeeks(principal)).earlier[1]?.state).toBe("waits-for-leader");
});

test("a trust lead sees who has shared and what wants talking about, never whether somebody has begun", async () => {
  const { trust, principal, lead, executive, school } = await aConversation();
  await saveDraft(principal, { weekOf: "2026-11-16", version: 0, content: aWeek(principal) });
  expect((await listLeaders(lead)).leaders).toMatchObject([{ leaderName: "Sam Principal", due: true, checkInId: null, schools: [{ name: "Oakfield Primary" }] }]);
  const flagged = { start: 2, needToTalk: "on", done: "Talked to staff", cameOfIt: "Not yet clear" };
  await aSharedCheckIn(await trust.later(principal, new Date("2026-11-12T12:00:00Z")), aWeek(principal, { schools: { [school.id]: { standards: flagged, support: ["visit"] } } }));
  expect((await listLeaders(lead, "mine", "2026-11-09")).leaders).toMatchObject([{ needToTalk: 1, support: 1, supportOpen: 1, discussed: false }]);
  expect((await listLeaders(executive)).leaders).toEqual([]);
  expect((await listLeaders(executive, "everyone")).leaders).toHaveLength(1);
  for (const [who, outsider] of Object.entries(await outsidersTo(trust))) expect((await listLeaders(outsider, "everyone")).leaders, who).toEqual([]);
});

test("the next one-to-one and how far its check-in has come", async () => {
  const { trust, principal } = await aConversation();
  expect(await findNextOneToOne(principal)).toMatchObject({ day: "2026-11-19", startsAt: "09:00", lead: { name: "Lena Lead" }, state: "to-write" });
  await aSharedCheckIn(principal);
  expect(await findNextOneToOne(principal)).toMatchObject({ state: "shared" });
  const friday = await trust.later(principal, new Date("2026-11-20T12:00:00Z"));
  expect(await findNextOneToOne(friday)).toMatchObject({ day: "2026-11-26", state: "to-write" });
});

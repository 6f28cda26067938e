import { expect, test } from "vitest";
import { nextForAdministrator } from "@/lib/home/next-for-administrator";
import { nextForExecutive } from "@/lib/home/next-for-executive";
import { nextForPrincipal } from "@/lib/home/next-for-principal";

const today = { today: "2026-11-19" };
const actions = { shown: [], open: 0, overdue: 0 };
const weeks = { lead: "Daniel", toDiscuss: [], missed: [], next: { meetsOn: "2026-11-26", startsAt: "09:00", week: "2026-11-23", state: "to-write" as const, checkInId: null } };
const review = { id: "r", schoolId: "s", school: "Oakfield", academicYear: 2026, ordinal: 2, meetingAt: new Date("2026-11-30T09:30:00Z"), opensOn: "2026-11-16", locksOn: "2026-11-25", opened: true, locked: false, started: false, sections: [{ key: "a", ready: true }, { key: "b", ready: false }] };

test("a principal's next thing is the check-in before the next one-to-one", () => {
  const next = nextForPrincipal(today, { weeks, actions, reviews: [review], asked: [] });
  expect(next).toMatchObject({ title: "Your one-to-one is on Thursday 26 November at 09:00", action: { href: "/check-ins/week/2026-11-23" } });
  expect(nextForPrincipal({ today: "2026-11-25" }, { weeks, actions, reviews: [], asked: [] }).title).toContain("tomorrow");
});

test("once it is shared, the pack comes next; on the day of the review, the review", () => {
  const shared = { ...weeks, next: { ...weeks.next, state: "shared" as const, checkInId: "c" } };
  expect(nextForPrincipal(today, { weeks: shared, actions, reviews: [review], asked: [] })).toMatchObject({ title: "The review pack is being prepared", text: "1 of 2 sections ready." });
  expect(nextForPrincipal({ today: "2026-11-30" }, { weeks, actions, reviews: [review], asked: [] }).title).toBe("Oakfield’s half-term review");
});

test("without a trust lead it says who arranges one", () => {
  const none = { lead: null, toDiscuss: [], missed: [], next: undefined };
  expect(nextForPrincipal(today, { weeks: none, actions, reviews: [], asked: [] })).toMatchObject({ title: "Nothing waits for you.", text: expect.stringContaining("trust administrator") });
});

test("for an executive a request for support comes before the next one-to-one, unless that is today", () => {
  const one = { leaderId: "l", leader: "Samira", lead: "Daniel", mine: true, schools: ["Oakfield"], meetsOn: "2026-11-23", startsAt: "09:00", checkInId: null, discussed: false, needToTalk: 0, worse: 0 };
  const needsMe = { total: 2, shown: [{ what: "support" as const, about: "c", school: "Mill Lane", title: "visit:", at: new Date("2026-11-17T10:00:00Z") }] };
  expect(nextForExecutive(today, { oneToOnes: [one], needsMe, reviews: [] }).action?.href).toBe("/check-ins/c");
  expect(nextForExecutive(today, { oneToOnes: [{ ...one, meetsOn: "2026-11-19" }], needsMe, reviews: [] }).title).toBe("You meet Samira today at 09:00");
  expect(nextForExecutive(today, { oneToOnes: [], needsMe: { total: 0, shown: [] }, reviews: [] }).action).toBeUndefined();
});

test("what a colleague waits for comes after what the line waits for, and before nothing", () => {
  const asked = [{ what: "visit-asked" as const, about: "v", title: "Five seconds", at: new Date("2026-11-17T10:00:00Z") }];
  const none = { lead: null, toDiscuss: [], missed: [], next: undefined };
  expect(nextForPrincipal(today, { weeks: none, actions, reviews: [], asked })).toMatchObject({ above: "Five seconds", title: "Somebody asks to see what you do", action: { href: "/bright-spots/visits/v" } });
  expect(nextForPrincipal(today, { weeks, actions, reviews: [], asked }).title).toContain("Your one-to-one");
  const needsMe = { total: 1, shown: [{ what: "video" as const, about: "m", school: "", title: "Cold call", at: new Date("2026-11-17T10:00:00Z") }] };
  expect(nextForExecutive(today, { oneToOnes: [], needsMe, reviews: [] })).toMatchObject({ above: "Cold call", action: { href: "/videos/m/review" } });
});

test("an administrator meets what is wrong before what is next", () => {
  const task = { key: "a", name: "Hubs", href: "/settings/hubs", hint: "None yet", state: "to-do" as const };
  expect(nextForAdministrator([task, { ...task, name: "Roles", hint: "2 people have no role", state: "problem" }]).title).toBe("2 people have no role");
  expect(nextForAdministrator([{ ...task, state: "done" }]).action).toBeUndefined();
});

import { expect, test } from "vitest";
import type { PlannedDate } from "@/lib/calendar/planned-date";
import { whatToMail } from "@/lib/dates/what-to-mail";

const at = new Date("2026-11-19T12:00:00Z");
const next = new Date("2026-11-25T15:45:00Z");
const date = (more: Partial<PlannedDate> = {}): PlannedDate => ({ id: "a", revision: 0, beginsAt: next, minutes: 105, what: "Coaching triad", place: "", path: "/x", calledOff: false, ...more });
const had = (more = {}) => ({ dateId: "a", what: "Coaching triad", revision: 0, sequence: 0, beginsAt: next, everyWeeks: null, withId: null, takenOutAt: null, ...more });
const said = (...about: Parameters<typeof whatToMail>) => whatToMail(...about).map(({ why, sequence }) => [why, sequence]);

test("a date is new once, changed when its revision is another, and out when it is called off or no longer there", () => {
  expect(said([date()], [], "mail", at)).toEqual([["new", 0]]);
  expect(said([date()], [had()], "mail", at)).toEqual([]);
  expect(said([date({ revision: 2 })], [had({ sequence: 4 })], "mail", at)).toEqual([["changed", 6]]);
  expect(said([date({ revision: 3, calledOff: true })], [had({ sequence: 5 })], "mail", at)).toEqual([["called-off", 8]]);
  expect(said([], [had()], "mail", at)).toEqual([["taken-out", 1]]);
});

test("what was called off before anybody heard of it, has been, or is out already is not spoken of", () => {
  expect(said([date({ calledOff: true })], [], "mail", at)).toEqual([]);
  expect(said([date({ calledOff: true })], [had({ takenOutAt: at })], "mail", at)).toEqual([]);
  expect(said([], [had({ takenOutAt: at })], "mail", at)).toEqual([]);
  expect(said([], [had({ beginsAt: new Date("2026-11-18T15:45:00Z") })], "mail", at)).toEqual([]);
});

test("of two jobs that saw different states the one that saw the later one sends the higher number, whichever comes first", () => {
  expect(said([date({ revision: 0 })], [], "mail", at)).toEqual([["new", 0]]);
  expect(said([date({ revision: 1 })], [], "mail", at)).toEqual([["new", 1]]);
  expect(said([date({ revision: 2 })], [had({ sequence: 7, revision: 1 })], "mail", at)).toEqual([["changed", 8]]);
  expect(said([date({ revision: 3 })], [had({ sequence: 7, revision: 1 })], "mail", at)).toEqual([["changed", 9]]);
});

test("a date that repeats is another one when its revision is, higher or lower; its number is that of the moment at which it was seen, and never one that was mailed before", () => {
  const repeats = { everyWeeks: 1, last: next, except: [] };
  const seconds = at.getTime() / 1000;
  expect(said([date({ revision: 900_000, repeats })], [], "mail", at)).toEqual([["new", seconds]]);
  expect(said([date({ revision: 12, repeats })], [], "mail", new Date(at.getTime() + 5000))).toEqual([["new", seconds + 5]]);
  expect(said([date({ revision: 12, repeats })], [had({ revision: 900_000, sequence: seconds - 60 })], "mail", at)).toEqual([["changed", seconds]]);
  expect(said([date({ revision: 900_000, repeats })], [had({ revision: 12, sequence: seconds })], "mail", at)).toEqual([["changed", seconds + 1]]);
  expect(said([], [had({ revision: 12, sequence: 3, everyWeeks: 1 })], "mail", at)).toEqual([["taken-out", seconds]]);
  expect(said([date({ revision: 12, repeats })], [had({ revision: 12, sequence: 3 })], "mail", at)).toEqual([]);
});

test("a date that comes back goes in again under a higher number", () => {
  expect(said([date()], [had({ sequence: 1, takenOutAt: at })], "mail", at)).toEqual([["new", 2]]);
});

test("with a link all dates leave the mailed calendar; with no mails none is added, and those that are there are kept right", () => {
  expect(said([date()], [had()], "link", at)).toEqual([["taken-out", 1]]);
  expect(said([date()], [], "link", at)).toEqual([]);
  expect(said([date()], [], "none", at)).toEqual([]);
  expect(said([date({ revision: 1 })], [had()], "none", at)).toEqual([["changed", 1]]);
});

import { expect, test } from "vitest";
import { queryNames } from "@/lib/confidentiality/query-names";
import { isJob } from "@/lib/viewers/viewer";
import { personas } from "@/lib/demo/personas";
import { calendarAround, schoolDaysAfter } from "@/prisma/seed/calendar";
import { hawthorn } from "@/prisma/seed/hawthorn";
import { instituteStage } from "@/prisma/seed/institute/stage";
import { larkfield } from "@/prisma/seed/larkfield";
import type { Stage } from "@/prisma/seed/stage";
import { coach } from "@/prisma/seed/texts/institute/coaching";
import { addressOf } from "@/prisma/seed/cast";
import * as sets from "@/prisma/seed/texts/action-learning";
import * as lastYear from "@/prisma/seed/texts/institute/last-year";
import * as nominations from "@/prisma/seed/texts/institute/nominations";
import * as projects from "@/prisma/seed/texts/institute/projects";
import * as rehearsals from "@/prisma/seed/texts/institute/rehearsals";
import * as selfAssessments from "@/prisma/seed/texts/institute/self-assessments";
import * as strengths from "@/prisma/seed/texts/institute/strengths";
import * as year from "@/prisma/seed/texts/institute/year";
import * as triads from "@/prisma/seed/texts/triads";
import { momentsIn, weeksOfPlan } from "@/prisma/seed/weeks";

test.each(["2026-11-22", "2026-09-07", "2027-02-16", "2027-08-10", "2028-01-05"])("made on %s, the demo has six half terms, two reviews over and one ahead", (day) => {
  const calendar = calendarAround(new Date(`${day}T12:00:00Z`));
  expect(calendar.shown).toHaveLength(6);
  expect(calendar.reviewed).toHaveLength(2);
  expect(calendar.reviewed.every((term) => term.endsOn < calendar.preparing.startsOn)).toBe(true);
  expect(weeksOfPlan(hawthorn, calendar).length).toBeGreaterThan(28);
  expect(weeksOfPlan(larkfield, calendar)).toHaveLength(5);
  expect(schoolDaysAfter(calendar.halfTerms, calendar.today, 6) > calendar.today).toBe(true);
});

test("every persona is somebody in their trust", () => {
  for (const { trust, name, email } of personas.filter((one) => one.email !== coach.email)) {
    const plan = [hawthorn, larkfield].find((one) => one.name === trust);
    const is = plan?.administrator === name || plan?.people.some((one) => one.name === name && one.email === email);
    expect(is, name).toBe(true);
    expect(addressOf(name, plan?.domain ?? "")).toBe(email);
  }
  expect(personas.filter((one) => one.email === coach.email), "the coach from outside").toMatchObject([{ trust: hawthorn.name, name: coach.name }]);
});

test("no text of the demo names a child", () => {
  const known = [...hawthorn.people, ...larkfield.people].map((one) => one.name).concat([...hawthorn.schools, ...larkfield.schools].map((one) => one.name));
  const texts = [...hawthorn.schools, ...larkfield.schools].flatMap((school) => school.story.moments.flatMap((one) => [one.done, one.cameOfIt, one.decide].map((text) => ({ field: one.title, text }))));
  expect(texts.length).toBeGreaterThan(200);
  expect(queryNames(texts, known)).toEqual([]);
});

test("each who puts themselves forward has a job in the trust, and the twelve places of this year go to twelve people", () => {
  const { nameOf } = instituteStage({ plan: hawthorn, calendar: calendarAround(new Date("2026-11-22T12:00:00Z")) } as unknown as Stage);
  const told: nominations.ToldNomination[] = [...nominations.nominations, ...nominations.newHeads.nominations];
  for (const { who } of told) expect(hawthorn.people.find(({ name }) => name === nameOf(who))?.held.some(({ role }) => isJob(role)), nameOf(who)).toBe(true);
  expect(new Set(nominations.nominations.filter(({ outcome }) => outcome === "offered").map(({ who }) => nameOf(who))).size).toBe(12);
});

test("no text of a triad, of a set or of the institute names a child", () => {
  const known = hawthorn.people.map((one) => one.name).concat(hawthorn.schools.map((one) => one.name));
  const texts = Object.entries({ triads, sets, lastYear, nominations, projects, rehearsals, selfAssessments, strengths, year }).flatMap(([field, said]) => textsIn(said).map((text) => ({ field, text })));
  expect(texts.length).toBeGreaterThan(150);
  expect(queryNames(texts, known)).toEqual([]);
});

/** Every text in it, however deep; the names of its parts are none. */
const textsIn = (said: unknown): string[] => (typeof said === "string" ? [said] : said && typeof said === "object" ? Object.values(said).flatMap(textsIn) : []);

test("each school's story reaches the weeks of its year", () => {
  const calendar = calendarAround(new Date("2026-11-22T12:00:00Z"));
  const weeks = weeksOfPlan(hawthorn, calendar);
  for (const { name, story } of hawthorn.schools) {
    const told = weeks.flatMap((week, place) => momentsIn(story, week, weeks.length - 1 - place, calendar));
    expect(told.length, name).toBeGreaterThan(9);
  }
});

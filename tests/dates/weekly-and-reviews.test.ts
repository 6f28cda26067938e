import { afterAll, beforeAll, expect, test } from "vitest";
import { lastOf } from "@/lib/calendar/planned-date";
import { withTenant } from "@/lib/db/with-tenant";
import { prisma } from "@/lib/db/client";
import { makeFeed, readFeed, readMyWay } from "@/lib/dates/feed";
import { listDates } from "@/lib/dates/list-dates";
import { mailDates } from "@/lib/dates/mail-dates";
import { stopBoss } from "@/lib/jobs/boss";
import { arrangeOneToOne } from "@/lib/one-to-ones/arrange-one-to-one";
import { endOneToOne } from "@/lib/one-to-ones/end-one-to-one";
import { seriesOf } from "@/lib/one-to-ones/series";
import { moveReview } from "@/lib/reviews/plan/move-review";
import { planReview } from "@/lib/reviews/plan/plan-review";
import { proposeHalfTerms } from "@/lib/school-year/propose-half-terms";
import { saveHalfTerms } from "@/lib/school-year/save-half-terms";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aTrust, type Trust } from "@/tests/support/a-trust";
import { aMailCatcher } from "@/tests/support/mail-catcher";

let catcher: Awaited<ReturnType<typeof aMailCatcher>>;

beforeAll(async () => {
  catcher = await aMailCatcher();
  Object.assign(process.env, { SMTP_URL: catcher.url, MAIL_FROM: "Braid <braid@example.org>" });
});
afterAll(async () => {
  await stopBoss();
  await catcher.close();
});

const { halfTerms } = proposeHalfTerms(2026);

/** What has come to somebody since last asked, after the job has run for them; lines unfolded. */
async function comes(who: Viewer) {
  const { email } = await withTenant(who, (db) => db.person.findUniqueOrThrow({ where: { trustId_id: { trustId: who.trustId, id: who.personId } } }));
  const before = catcher.to(email).length;
  await mailDates(who, who.at);
  return catcher.to(email).slice(before).map((mail) => {
    const part = mail.attachments.find(({ mimeType }) => mimeType === "text/calendar");
    const calendar = typeof part?.content === "string" ? part.content : new TextDecoder().decode(part?.content);
    return { subject: mail.subject, text: mail.text, calendar: calendar.replaceAll(/\r?\n /g, "").replaceAll("\r", "") };
  });
}
const waits = async (who: Viewer) => (await prisma().$queryRaw<object[]>`SELECT 1 FROM pgboss.job WHERE name = 'dates' AND data->>'personId' = ${who.personId}`).length;

/** A principal and two who may lead them, in a trust with this year's half terms. */
async function aPrincipal() {
  const trust = await aTrust();
  const school = await trust.school();
  const administrator = await trust.administrator();
  await saveHalfTerms(administrator, 2026, halfTerms);
  const [first, second] = [await trust.person("Farida Lead", { role: "trust_team" }), await trust.person("Iwan Lead", { role: "trust_team" })];
  return { trust, school, administrator, principal: await trust.principalOf([school]), first, second };
}
const arranged = (leader: Viewer, lead: Viewer, more: { startsAt?: string; everyWeeks?: 1 | 2 } = {}) => ({ leaderId: leader.personId, leadId: lead.personId, everyWeeks: 1 as 1 | 2, weekday: 4, startsAt: "09:00", minutes: 90, startsOn: "2026-11-23", requestId: v7(), ...more });
const again = (trust: Trust, who: Viewer) => trust.viewer(who.personId);

test("a weekly one-to-one comes to both as one date that repeats by London's clock, without the weeks in which schools are closed, and says nobody's name", async () => {
  const { administrator, principal, first } = await aPrincipal();
  await arrangeOneToOne(administrator, arranged(principal, first));
  for (const who of [principal, first]) {
    const [mail, ...more] = await comes(who);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe("One-to-one, Thursdays at 09:00, weekly");
    expect(mail?.calendar).toMatch(/METHOD:REQUEST\nBEGIN:VTIMEZONE\nTZID:Europe\/London\n[^]*END:VTIMEZONE\nBEGIN:VEVENT\n[^]*DTSTART;TZID=Europe\/London:20261126T090000\nDTEND;TZID=Europe\/London:20261126T103000\nRRULE:FREQ=WEEKLY;INTERVAL=1;UNTIL=202707\d\dT080000Z\nEXDATE;TZID=Europe\/London:20261224T090000,20261231T090000,/);
    expect(`${mail?.text}${mail?.calendar.replaceAll(/ATTENDEE.*/g, "")}`.replace(/^Hello.*/m, "")).not.toMatch(/Farida|Sam Principal|Oakfield/);
    expect(await comes(who)).toEqual([]);
  }
});

test("another lead, other half terms and an end each reach those whom they concern, under a higher number; the lead of before has it taken out", async () => {
  const { trust, administrator, principal, first, second } = await aPrincipal();
  const { id } = await arrangeOneToOne(administrator, arranged(principal, first));
  for (const who of [principal, first]) expect(await comes(who)).toHaveLength(1);
  const before = await waits(principal);
  await saveHalfTerms(administrator, 2026, halfTerms.map((term) => (term.ordinal === 2 ? { ...term, endsOn: "2026-12-11" } : term)));
  expect(await waits(principal)).toBe(before + 1);
  const [moved] = await comes(principal);
  expect(moved?.subject).toBe("Changed: One-to-one, Thursdays at 09:00, weekly");
  expect(moved?.calendar).toContain("EXDATE;TZID=Europe/London:20261217T090000,20261224T090000");
  const numberIn = (calendar: string | undefined) => Number(/SEQUENCE:(\d+)/.exec(calendar ?? "")?.[1]);
  await endOneToOne(administrator, { oneToOneId: id, endsOn: "2026-12-31" });
  const [ended] = await comes(principal);
  expect(ended?.calendar).toContain("UNTIL=20261210T090000Z");
  expect(numberIn(ended?.calendar)).toBeGreaterThan(numberIn(moved?.calendar));

  await arrangeOneToOne(administrator, arranged(principal, second, { startsAt: "11:00", everyWeeks: 2 }));
  const [out, ...more] = await comes(first);
  expect(more).toEqual([]);
  expect(out?.subject).toBe("Out of your calendar: One-to-one, Thursdays at 09:00, weekly");
  expect(out?.text).toMatch(/takes all its weeks out of your calendar\.\s+It was with Sam Principal\./);
  expect(out?.calendar).toMatch(/METHOD:CANCEL[^]*STATUS:CANCELLED/);
  expect(out?.calendar).not.toMatch(/RRULE|Sam/);
  expect((await comes(await again(trust, principal))).map(({ subject }) => subject).toSorted()).toEqual(["One-to-one, Thursdays at 11:00, fortnightly", "Out of your calendar: One-to-one, Thursdays at 09:00, weekly"]);
  expect((await comes(second))[0]?.calendar).toContain("RRULE:FREQ=WEEKLY;INTERVAL=2;");
});

test("a review comes to its school's leaders and their trust lead and moves with them; an executive has it by the link alone, and nobody else at all; the agenda stays where it is", async () => {
  const { trust, school, administrator, principal, first } = await aPrincipal();
  const someone = await trust.person("Lena Lead", { role: "trust_team" });
  await trust.oneToOne(principal, someone);
  const lead = await again(trust, someone);
  await comes(lead);
  await comes(principal);
  const [executive, teacher] = [await trust.executive(), await trust.person("Toby Teacher", { role: "teacher", school })];
  const reviewId = await planReview(administrator, { schoolId: school.id, academicYear: 2026, ordinal: 2, day: "2026-12-09", time: "09:30", place: "Library" } as Parameters<typeof planReview>[1]);
  for (const who of [principal, lead]) {
    expect(await waits(who)).toBe(1);
    const [mail] = await comes(who);
    expect(mail?.subject).toBe(`Half-term review, ${school.name}, Wednesday 9 December at 09:30`);
    expect(mail?.calendar).toMatch(new RegExp(`UID:${reviewId}@braid[^]*DTSTART:20261209T093000Z[^]*LOCATION:Library`));
    expect(mail?.text).not.toContain("Library");
  }
  expect((await withTenant(executive, (db) => listDates(db, executive, executive.at))).map(({ id }) => id)).toEqual([reviewId]);
  for (const who of [executive, teacher, administrator, first]) expect(await comes(who)).toEqual([]);
  await moveReview(executive, { reviewId, day: "2026-12-10", time: "13:30", place: "Library", minutes: 90 } as Parameters<typeof moveReview>[1]);
  expect(await comes(principal)).toMatchObject([{ subject: expect.stringMatching(/^Changed: Half-term review, .*Thursday 10 December at 13:30$/) }]);
});

test("the link shows the same dates, and each to its owner alone", async () => {
  const { trust, school, administrator, principal, first } = await aPrincipal();
  await arrangeOneToOne(administrator, arranged(principal, first));
  await planReview(administrator, { schoolId: school.id, academicYear: 2026, ordinal: 2, day: "2026-12-09", time: "09:30", place: "" } as Parameters<typeof planReview>[1]);
  await makeFeed(principal);
  const [, , , , , secret = ""] = ((await readMyWay(principal)).path ?? "").split("/");
  const feed = await readFeed({ trustId: principal.trustId, personId: principal.personId, secret }, principal.at, "https://braid.example.org");
  expect(feed).toContain("SUMMARY:One-to-one");
  expect(feed).toContain("SUMMARY:Half-term review");
  const other = await trust.principalOf([await trust.school("Elm Grove Primary")], undefined, "Noor Elsewhere");
  expect(await withTenant(other, (db) => listDates(db, other, other.at))).toEqual([]);
  const dates = await withTenant(first, (db) => listDates(db, first, first.at));
  expect(dates.map(({ what }) => what)).toEqual(["One-to-one"]);
  expect(dates[0] && lastOf(dates[0]).toISOString()).toMatch(/^2027-07-/);
});

test("behind the link a one-to-one's number grows with each change of the half terms", async () => {
  const { administrator, principal, first } = await aPrincipal();
  await arrangeOneToOne(administrator, arranged(principal, first));
  await makeFeed(principal);
  const [, , , , , secret = ""] = ((await readMyWay(principal)).path ?? "").split("/");
  const numbers: number[] = [];
  for (const [hours, endsOn] of (["2026-12-16", "2026-12-11", "2026-12-04", "2026-12-16"] as const).entries()) {
    await saveHalfTerms(administrator, 2026, halfTerms.map((term) => (term.ordinal === 2 ? { ...term, endsOn } : term)));
    const feed = await readFeed({ ...principal, secret }, new Date(principal.at.getTime() + hours * 3_600_000), "https://braid.example.org");
    numbers.push(Number(/SEQUENCE:(\d+)/.exec(feed)?.[1]));
  }
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  expect(numbers).toHaveLength(4);
});

test("a fortnightly series counts from its first week over a holiday; nothing is made of an arrangement without a half term", () => {
  const arrangement = { everyWeeks: 2, weekday: 1, startsAt: "14:00", startsOn: "2026-09-08", endsOn: null, minutes: 90 };
  const series = seriesOf(arrangement, halfTerms);
  const days = [series?.beginsAt, ...(series?.repeats.except ?? []), series?.repeats.last].map((moment) => moment?.toISOString());
  expect(days).toEqual(["2026-09-21T13:00:00.000Z", "2026-12-28T14:00:00.000Z", "2027-04-05T13:00:00.000Z", "2027-05-31T13:00:00.000Z", "2027-07-12T13:00:00.000Z"]);
  expect(seriesOf(arrangement, [])).toBeUndefined();
  expect(seriesOf({ ...arrangement, endsOn: "2026-09-09" }, halfTerms)).toBeUndefined();
});

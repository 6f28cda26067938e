import { afterAll, expect, test } from "vitest";
import { chooseDigestTime } from "@/lib/digest/choose-digest-time";
import { goRound } from "@/lib/digest/go-round";
import { visitTrusts } from "@/lib/digest/visit-trusts";
import { whatWaits } from "@/lib/digest/what-waits";
import { writeDigest } from "@/lib/digest/write-digest";
import { setSignInAddress } from "@/lib/auth/sign-in-address";
import { prisma } from "@/lib/db/client";
import { withTenant } from "@/lib/db/with-tenant";
import { stopBoss } from "@/lib/jobs/boss";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { agreeToDay, proposeDay } from "@/lib/bright-spots/visits/arrange-visit";
import { askToSee } from "@/lib/bright-spots/visits/ask-to-see";
import type { Viewer } from "@/lib/viewers/viewer";
import { aBrightSpot } from "@/tests/bright-spots/a-bright-spot";
import { aTrust } from "@/tests/support/a-trust";

const WEDNESDAY = new Date("2026-11-18T07:31:00Z");
const TUESDAY = new Date("2026-11-17T07:31:00Z");
const HALF_TERM_HOLIDAY = new Date("2026-10-28T07:31:00Z");

afterAll(() => stopBoss());

async function aPrincipalWithLead() {
  const trust = await aTrust();
  const school = await trust.school();
  const lead = await trust.person("Lena Lead", { role: "trust_team" });
  const principal = await trust.principalOf([school], lead);
  return { trust, school, lead, principal };
}

const jobsOf = (trustId: string) =>
  prisma().$queryRaw<{ name: string; personId: string | null }[]>`SELECT name, data->>'personId' AS "personId" FROM pgboss.job WHERE data->>'trustId' = ${trustId} AND name = 'digest'`;

test("the school day before a one-to-one its leader is reminded, with a way straight to the form", async () => {
  const { trust, principal } = await aPrincipalWithLead();
  const waits = await whatWaits(await trust.later(principal, WEDNESDAY));
  expect(waits?.oneToOne).toMatchObject({ day: "2026-11-19", lead: { name: "Lena Lead" } });
  const letter = writeDigest("Sam", waits!, "https://braid.example.org");
  expect(letter?.subject).toBe("Your one-to-one with Lena Lead is on Thursday 19 November at 09:00: three minutes to prepare.");
  expect(letter?.link.href).toBe("https://braid.example.org/check-ins/this-week");
});

test("two days before, or in a holiday, there is nothing to say and so no mail", async () => {
  const { trust, principal } = await aPrincipalWithLead();
  const early = await whatWaits(await trust.later(principal, TUESDAY));
  expect(writeDigest("Sam", early!, "https://braid.example.org")).toBeUndefined();
  expect(await whatWaits(await trust.later(principal, HALF_TERM_HOLIDAY))).toBeUndefined();
});

test("reminders go by the days of the reader's own schools: open in the trust's holiday they come, closed in its term they rest", async () => {
  const { trust, school, principal } = await aPrincipalWithLead();
  const dates = (ordinal: number, startsOn: string, endsOn: string) => ({ trustId: trust.trustId, schoolId: school.id, academicYear: 2026, ordinal, startsOn: asDate(startsOn), endsOn: asDate(endsOn) });
  await trust.arrange((db) => db.schoolHalfTerm.createMany({ data: [dates(1, "2026-09-03", "2026-10-30"), dates(2, "2026-11-23", "2026-12-18")] }));
  expect((await whatWaits(await trust.later(principal, HALF_TERM_HOLIDAY)))?.oneToOne?.day).toBe("2026-10-29");
  expect(await whatWaits(await trust.later(principal, WEDNESDAY))).toBeUndefined();
  const round = { trustId: trust.trustId, slot: "07:30" };
  await goRound(round, new Date("2026-12-23T07:31:00Z"));
  expect(await jobsOf(trust.trustId)).toEqual([]);
  await goRound(round, HALF_TERM_HOLIDAY);
  expect((await jobsOf(trust.trustId)).map(({ personId }) => personId)).toContain(principal.personId);
});

test("a round asks each person once for a time of the day, at the time they chose, and nobody who was suspended", async () => {
  const { trust, principal, lead } = await aPrincipalWithLead();
  const gone = await trust.person("Gita Gone", { role: "principal", school: await trust.school("Elm") });
  await trust.arrange((db) => db.person.updateMany({ where: { trustId: trust.trustId, id: gone.personId }, data: { suspendedAt: WEDNESDAY } }));
  await chooseDigestTime(lead, { digestAt: "16:30" });
  const round = { trustId: trust.trustId, slot: "07:30" };
  await goRound(round, WEDNESDAY);
  await goRound(round, WEDNESDAY);
  expect(await jobsOf(trust.trustId)).toEqual([{ name: "digest", personId: principal.personId }]);
  await goRound({ ...round, slot: "16:30" }, WEDNESDAY);
  expect((await jobsOf(trust.trustId)).map(({ personId }) => personId)).toContain(lead.personId);
});

test("each trust's round is asked for once for a time of the day, however many ask, and none before the day's first", async () => {
  const trusts = [await aTrust(), await aTrust(), await aTrust()];
  for (const trust of trusts.slice(1)) {
    const { personId } = await trust.administrator();
    await trust.arrange((db) => setSignInAddress(db, personId, `${v7()}@example.org`));
  }
  const rounds = async () => (await prisma().$queryRaw<{ trustId: string; slot: string }[]>`SELECT data->>'trustId' AS "trustId", data->>'slot' AS slot FROM pgboss.job WHERE name = 'round'`).filter(({ trustId }) => trusts.some((trust) => trust.trustId === trustId));
  expect(await visitTrusts(new Date("2026-11-18T05:00:00Z"))).toBe(0);
  await Promise.all([visitTrusts(WEDNESDAY), visitTrusts(WEDNESDAY)]);
  await visitTrusts(new Date(WEDNESDAY.getTime() + 300_000));
  expect(await rounds()).toHaveLength(2);
  await visitTrusts(new Date("2026-11-18T16:31:00Z"));
  expect((await rounds()).map(({ slot }) => slot).toSorted()).toEqual(["07:30", "07:30", "16:30", "16:30"]);
});

test("a round opens the packs whose day has come, with the rights of an executive", async () => {
  const { trust, school } = await aPrincipalWithLead();
  const executive = await trust.executive();
  const id = v7();
  await withTenant(executive, (db) => db.review.create({
    data: { trustId: trust.trustId, id, schoolId: school.id, academicYear: 2026, ordinal: 2, meetingAt: new Date("2026-12-02T10:00:00Z"), opensOn: asDate("2026-11-18"), locksOn: asDate("2026-11-27") },
  }));
  const opened = () => withTenant(executive, (db) => db.review.findUniqueOrThrow({ where: { trustId_id: { trustId: trust.trustId, id } } }));
  await goRound({ trustId: trust.trustId, slot: "07:30" }, TUESDAY);
  expect((await opened()).openedAt).toBeNull();
  await goRound({ trustId: trust.trustId, slot: "07:30" }, WEDNESDAY);
  expect((await opened()).openedAt).toEqual(WEDNESDAY);
});

test("the mail says what colleagues wait for, by number, school and time, to whoever shows a bright spot too", async () => {
  const { trust, host, visitor, reviewer, brightSpotId } = await aBrightSpot();
  const { id: visitId } = await askToSee(visitor, { requestId: v7(), brightSpotId, purpose: "To see the waiting", daysThatSuit: "Tuesdays" });
  const mailTo = async (who: Viewer, at: Date) => writeDigest("Sam", (await whatWaits(await trust.later(who, at)))!, "https://braid.example.org");
  const thursday = new Date("2026-11-19T16:31:00Z");
  expect(await mailTo(host, thursday)).toMatchObject({ subject: "1 colleague waits for your answer about a visit or a bright spot.", link: { href: "https://braid.example.org/bright-spots/visits" } });
  expect(await mailTo(visitor, thursday)).toBeUndefined();
  const day = { visitId, visitOn: "2026-11-20", visitAt: "09:30", notes: "" };
  await proposeDay(host, day);
  await agreeToDay(visitor, day);
  for (const who of [host, visitor]) expect((await mailTo(who, thursday))?.subject).toBe("The visit to Oakfield Primary is on Friday 20 November at 09:30.");
  expect((await mailTo(visitor, new Date("2026-11-23T07:31:00Z")))?.subject).toBe("You have been on 1 visit: say what you learned.");
  expect(JSON.stringify(await mailTo(host, thursday))).not.toContain("waiting");
  await goRound({ trustId: trust.trustId, slot: "07:30" }, WEDNESDAY);
  const mailed = (await jobsOf(trust.trustId)).map(({ personId }) => personId);
  expect([mailed.includes(host.personId), mailed.includes(reviewer.personId), mailed.includes(visitor.personId)]).toEqual([true, true, false]);
});

import { expect, test } from "vitest";
import { inGroups } from "@/lib/credits/transcripts/code";
import { verifyTranscript } from "@/lib/credits/transcripts/verify-transcript";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { stepsOf } from "@/lib/institute/certificates/progress";
import { exportCertificate, readCertificate, readCompletion, withdrawCertificate } from "@/lib/institute/certificates/read-certificate";
import { changeRule, readRule } from "@/lib/institute/certificates/rule";
import { takeCertificate } from "@/lib/institute/certificates/take-certificate";
import { addFacilitator, endFacilitator } from "@/lib/institute/cohorts/keep-facilitators";
import { readInstituteDesk } from "@/lib/institute/read-desk";
import { planSession } from "@/lib/institute/sessions/plan-session";
import { withTenant } from "@/lib/db/with-tenant";
import { asDate } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { rowsBehindTheWall } from "@/tests/catalogue/as-owner";
import { aCompletedYear } from "./a-completed-year";
import { aSession } from "./a-session";

const take = (who: Viewer, cohortId: string) => takeCertificate(who, { requestId: v7(), cohortId }).then(({ id }) => id);
const myProgress = async (who: Viewer, cohortId: string) => (await readCompletion(who, cohortId)).mine?.progress;
const unmet = async (who: Viewer, cohortId: string) => {
  const progress = await myProgress(who, cohortId);
  return progress ? stepsOf(progress).filter(({ met }) => !met).map(({ key, text }) => `${key}: ${text}`) : [];
};
const from = () => `outsider ${v7()}`;

test("who came, tried and shared takes a certificate; whoever has its code reads it, unchanged by what comes later", async () => {
  const { later, runs, mark, cohortId, sessionId, nextSessionId, trust } = await aCompletedYear();
  expect((await withTenant(later, (db) => readInstituteDesk(db, later))).completedId).toBe(cohortId);
  const id = await take(later, cohortId);
  expect(await take(later, cohortId)).toBe(id);
  expect((await withTenant(later, (db) => readInstituteDesk(db, later))).completedId).toBeNull();
  const { given } = await readCertificate(later, id);
  expect(given?.content).toMatchObject({ name: "Tess Teacher", programme: "Hawthorn Institute", held: 3, came: 3, minutes: 450, asked: 1, sent: 1, project: true, facilitators: ["Fay Facilitator"] });
  const code = inGroups(given?.code ?? "");
  for (const session of [sessionId, nextSessionId]) await mark(session, "missed");
  expect((await readCompletion(runs, cohortId)).everybody.map(({ name, progress }) => [name, progress.complete])).toEqual([["Ali Assistant", false], ["Tess Teacher", false]]);
  expect(await verifyTranscript(code, from())).toEqual({ kind: "certificate", content: given?.content });
  expect(JSON.stringify(await rowsBehindTheWall("certificate", trust.trustId))).not.toContain("Tess");
  await withdrawCertificate(later, id);
  expect(await verifyTranscript(code, from())).toEqual({ kind: "nothing" });
  expect((await readCertificate(later, id)).given).toBeNull();
  await expect(exportCertificate(later, id)).rejects.toThrow(NotFound);
  await expect(take(later, cohortId)).rejects.toThrow(Refused);
});

test("a certificate names those who led the cohort on any of its days, and nobody who came when it was over", async () => {
  const { teacher, facilitator, otherFacilitator, principal, executive, cohortId, trust } = await aCompletedYear();
  const on = (day: string) => trust.later(executive, new Date(`${day}T12:00:00Z`));
  const add = async (day: string, { personId }: Viewer) => addFacilitator(await on(day), { requestId: v7(), cohortId, personId });
  await trust.arrange((db) => db.appointment.create({ data: { trustId: trust.trustId, personId: principal.personId, duty: "facilitator", startsOn: asDate("2020-09-01") } }));
  await add("2027-01-11", otherFacilitator);
  const { id: first } = await withTenant(executive, (db) => db.cohortFacilitator.findFirstOrThrow({ where: { trustId: trust.trustId, cohortId, personId: facilitator.personId } }));
  await endFacilitator(await on("2027-03-01"), first);
  await add("2027-07-19", principal);
  const after = await trust.later(teacher, new Date("2027-07-20T12:00:00Z"));
  expect((await readCertificate(after, await take(after, cohortId))).given?.content.facilitators).toEqual(["Fay Facilitator", "Ida Idle"]);
});

test("what is missing is said in plain words, and nobody takes what they have not completed", async () => {
  const { teacher, cohortId } = await aSession();
  expect(await unmet(teacher, cohortId)).toEqual([
    "sessions: 0 of 1 session attended, 1 may be missed. One is still to come.",
    "project: Not shared with the facilitators yet.",
  ]);
  await expect(take(teacher, cohortId)).rejects.toThrow(Refused);
});

test("a session that is not marked, missed or still to come stands in the way, each in its own words", async () => {
  const { later, runs, mark, cohortId, sessionId, nextSessionId, lastId, assistant, trust } = await aCompletedYear();
  expect(await unmet(later, cohortId)).toEqual([]);
  await mark(sessionId, "missed");
  expect(await unmet(later, cohortId)).toEqual([]);
  await mark(nextSessionId, "missed");
  expect(await unmet(later, cohortId)).toEqual(["sessions: 1 of 3 sessions attended, 1 may be missed. If one was marked wrongly, a facilitator can put it right."]);
  for (const id of [sessionId, nextSessionId, lastId]) await mark(id, "came");
  expect((await unmet(await trust.later(assistant, later.at), cohortId))[0]).toBe("sessions: 0 of 3 sessions attended, 1 may be missed. Of 3 sessions it is not marked yet who came; the facilitators do that.");
  await planSession(runs, { requestId: v7(), cohortId, theme: "One more", heldOn: "2027-07-15", startsAt: "13:30", minutes: 60, place: "Elm", plan: "" });
  expect(await unmet(later, cohortId)).toEqual(["sessions: 3 of 3 sessions attended, 1 may be missed. One is still to come."]);
});

test("on the day of the last session nothing is completed yet; on the next it is, though one of them was not marked", async () => {
  const { teacher, facilitator, later, cohortId, trust } = await aCompletedYear();
  const onTheDay = await trust.later(teacher, new Date("2027-06-10T19:00:00Z"));
  expect(await unmet(onTheDay, cohortId)).toEqual(["sessions: 2 of 2 sessions attended, 1 may be missed. One is still to come."]);
  await expect(take(onTheDay, cohortId)).rejects.toThrow(Refused);
  expect(await myProgress(await trust.later(teacher, new Date("2027-06-11T06:00:00Z")), cohortId)).toMatchObject({ held: 3, toCome: 0, complete: true });
  await planSession(facilitator, { requestId: v7(), cohortId, theme: "One more", heldOn: "2027-06-17", startsAt: "13:30", minutes: 60, place: "Elm", plan: "" });
  const progress = await myProgress(later, cohortId);
  expect(progress && stepsOf(progress)[0]).toMatchObject({ met: true, text: "3 of 4 sessions attended, 1 may be missed. Of 1 session it is not marked yet who came." });
});

test("a rule is the programme's own; for a cohort that has begun it only becomes easier", async () => {
  const { later, runs, mark, executive, teacher, programmeId, cohortId, sessionId, nextSessionId } = await aCompletedYear();
  const rule = (version: number, mayMiss: number, needsProject: "yes" | "no" = "yes") => changeRule(executive, { programmeId, version, mayMiss, mayLeave: 1, needsProject });
  for (const who of [teacher, runs]) await expect(changeRule(who, { programmeId, version: 0, mayMiss: 9, mayLeave: 9, needsProject: "no" })).rejects.toThrow(NotFound);
  await mark(sessionId, "missed");
  await rule(0, 0);
  expect(await myProgress(later, cohortId)).toMatchObject({ mayMiss: 1, complete: true });
  await expect(rule(0, 2)).rejects.toThrow(Stale);
  await mark(nextSessionId, "missed");
  expect((await myProgress(later, cohortId))?.complete).toBe(false);
  await rule(1, 2, "no");
  expect(await myProgress(later, cohortId)).toMatchObject({ mayMiss: 2, needsProject: false, complete: true });
  expect((await readRule(executive, programmeId)).rule).toEqual({ number: 2, mayMiss: 2, mayLeave: 1, needsProject: false });
});

test("a certificate is its holder's, how far others have come the facilitators'", async () => {
  const { later, runs, cohortId, assistant, otherFacilitator, principal, executive } = await aCompletedYear();
  const id = await take(later, cohortId);
  for (const who of [runs, assistant, otherFacilitator, principal, executive]) {
    await expect(readCertificate(who, id)).rejects.toThrow(NotFound);
    await expect(exportCertificate(who, id)).rejects.toThrow(NotFound);
    await expect(withdrawCertificate(who, id)).rejects.toThrow(NotFound);
  }
  for (const who of [otherFacilitator, principal, executive]) await expect(readCompletion(who, cohortId)).rejects.toThrow(NotFound);
  expect((await readCompletion(assistant, cohortId)).everybody).toEqual([]);
  await expect(withTenant(assistant, (db) => db.certificate.createMany({ data: [{ trustId: assistant.trustId, cohortId, personId: assistant.personId, codeHash: Buffer.from("x"), sealed: Buffer.from("x"), madeAt: assistant.at }] }))).rejects.toThrow("has completed");
});

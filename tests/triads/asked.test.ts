import { expect, test } from "vitest";
import { askedWords } from "@/lib/asked/asked-words";
import { countAskedOfMe, readAskedOfMe } from "@/lib/asked/read-asked-of-me";
import { withTenant } from "@/lib/db/with-tenant";
import { findRecipients } from "@/lib/digest/find-recipients";
import { whatWaits } from "@/lib/digest/what-waits";
import { writeDigest } from "@/lib/digest/write-digest";
import { answerProposal } from "@/lib/triads/members/answer-proposal";
import { planSession } from "@/lib/triads/sessions/plan-session";
import { endSession } from "@/lib/triads/sessions/run-rounds";
import { makeCommitment } from "@/lib/triads/words/coachee";
import { after, aRunningTriad, aSessionUnderWay, aTrustForTriads, days, planning, propose } from "./a-triad";

const asked = (who: Parameters<typeof readAskedOfMe>[1]) => withTenant(who, (db) => readAskedOfMe(db, who)).then((rows) => rows.map((row) => ({ ...askedWords(row), what: row.what })));

test("home says that one is asked, that the ground rules wait, that the triad meets and that a commitment is due; never a word of it", async () => {
  const { coordinator, ann, ben, cat } = await aTrustForTriads();
  const triadId = await propose(coordinator, ann, ben, cat);
  expect(await asked(ann)).toMatchObject([{ what: "triad-asked", href: `/triads/${triadId}`, about: "" }]);
  for (const who of [ann, ben, cat]) await answerProposal(who, { triadId, agrees: true });
  expect(await asked(ann)).toMatchObject([{ what: "triad-rules" }]);
  expect(await asked(coordinator)).toEqual([]);

  const running = await aSessionUnderWay();
  await makeCommitment(running.coachee, { sessionId: running.sessionId, number: 1, text: "A secret plan", dueOn: "2026-11-24", version: 0 });
  await endSession(running.ann, running.sessionId);
  await planSession(running.ann, planning(running.triadId, { day: "2026-11-25", time: "16:00" }));
  const mine = await asked(running.coachee);
  expect(mine).toMatchObject([{ what: "triad-commitment", when: "By Tuesday 24 November." }, { what: "triad-session", when: "On Wednesday 25 November at 16:00." }]);
  expect(JSON.stringify(mine)).not.toContain("secret");
  expect(await asked(running.coach)).toMatchObject([{ what: "triad-session" }]);
  expect(await asked(running.dan)).toEqual([]);
  expect(await asked(after(running.coach, days(-30)))).toEqual([]);
});

test("the day's mail reaches the members of a triad, says that they meet, and names nobody", async () => {
  const { trust, ann, dan, triadId } = await aRunningTriad();
  await planSession(ann, planning(triadId, { day: "2026-11-24" }));
  const { trustId } = trust;
  const recipients = await withTenant({ trustId, personId: null, today: ann.today }, (db) => findRecipients(db, trustId, ann.today, "07:30"));
  expect([recipients.includes(ann.personId), recipients.includes(dan.personId)]).toEqual([true, false]);
  const waits = await whatWaits(ann);
  const letter = waits && writeDigest("Ann", waits, "https://braid.example");
  expect(letter?.before).toEqual(["Your coaching triad meets within a week."]);
  expect((await withTenant(dan, (db) => countAskedOfMe(db, dan)))["triad-session"]).toBe(0);
});

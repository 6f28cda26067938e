import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { findRecipients } from "@/lib/digest/find-recipients";
import { readStaffHome } from "@/lib/home/staff-home";
import { answerOffer } from "@/lib/institute/nominations/answer-offer";
import { findNomination } from "@/lib/institute/nominations/find-nomination";
import { withdrawNomination } from "@/lib/institute/nominations/withdraw-nomination";
import { aCohort, forward } from "./a-cohort";

test("whoever a place is offered to is among those whom the worker asks, as long as the offer waits", async () => {
  const { trust: { trustId }, trust, teacher, cohortId, chosen } = await aCohort();
  const asked = (today = teacher.today) => withTenant({ trustId, personId: null, today }, (db) => findRecipients(db, trustId, today, "07:30"));
  const nominationId = await forward(teacher, cohortId);
  await chosen(nominationId, "waiting");
  expect(await asked()).not.toContain(teacher.personId);
  await chosen(nominationId, "offered");
  expect(await asked()).toContain(teacher.personId);
  await answerOffer(teacher, { nominationId, answer: "declined" });
  expect(await asked()).not.toContain(teacher.personId);

  await chosen(nominationId, "offered", "There is room again");
  expect(await asked("2027-07-16")).toContain(teacher.personId);
  expect(await asked("2027-07-17"), "the cohort is over").not.toContain(teacher.personId);
  const after = await trust.later(teacher, new Date("2027-07-17T12:00:00Z"));
  expect((await readStaffHome(after)).institute.offerId).toBeNull();
  expect(await findNomination(after, nominationId)).toMatchObject({ state: "offered", offerWaits: false });
  await expect(answerOffer(after, { nominationId, answer: "accepted" })).rejects.toThrow("over");
  await chosen(nominationId, "waiting", "Somebody else first");
  expect(await asked(), "another choice followed it").not.toContain(teacher.personId);
  await chosen(nominationId, "offered");
  expect((await readStaffHome(teacher)).institute.offerId).toBe(nominationId);
  await withdrawNomination(teacher, nominationId);
  expect(await asked(), "it was taken back").not.toContain(teacher.personId);
});

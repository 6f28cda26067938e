import { expect, test } from "vitest";
import { addNote } from "@/lib/check-ins/conversation/add-note";
import { answerSupportRequest } from "@/lib/check-ins/conversation/answer-support-request";
import { markDiscussed } from "@/lib/check-ins/conversation/mark-discussed";
import { readCheckIn } from "@/lib/check-ins/conversation/read-check-in";
import { respondToCheckIn } from "@/lib/check-ins/conversation/respond";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import { aConversation, aSharedCheckIn, aWeek } from "@/tests/support/a-check-in";
import { outsidersTo } from "@/tests/support/a-trust";

const aResponse = { questions: "What would the children say?", response: "Good progress", noChildNamed: false };

test("both mark it discussed, each for themselves; then it is closed and takes notes alone", async () => {
  const { principal, lead } = await aConversation();
  const checkInId = await aSharedCheckIn(principal);
  await respondToCheckIn(lead, { checkInId, version: 0, ...aResponse });
  expect(await markDiscussed(lead, checkInId)).toEqual({ closed: false });
  expect(await markDiscussed(lead, checkInId)).toEqual({ closed: false });
  expect(await markDiscussed(principal, checkInId)).toEqual({ closed: true });
  await expect(respondToCheckIn(lead, { checkInId, version: 1, ...aResponse })).rejects.toThrow(Refused);
  await addNote(principal, { checkInId, requestId: v7(), text: "It was 14, not 12", noChildNamed: false });
  expect(await readCheckIn(lead, checkInId)).toMatchObject({
    discussedAt: lead.at, response: { questions: aResponse.questions }, additions: [{ text: "It was 14, not 12", authorName: "Sam Principal" }],
  });
});

test("marking at the same moment closes it", async () => {
  const { principal, lead } = await aConversation();
  const checkInId = await aSharedCheckIn(principal);
  await Promise.all([markDiscussed(lead, checkInId), markDiscussed(principal, checkInId)]);
  expect((await readCheckIn(lead, checkInId)).discussedAt).not.toBeNull();
});

test("what was shared never changes: the database grants no way to", async () => {
  const { principal, lead } = await aConversation();
  const checkInId = await aSharedCheckIn(principal);
  for (const who of [principal, lead]) {
    await expect(withTenant(who, (db) => db.$executeRaw`UPDATE check_in_entry SET done = 'else'`)).rejects.toThrow(/permission denied/);
    await expect(withTenant(who, (db) => db.$executeRaw`UPDATE check_in SET "weekOf" = "weekOf" + 7 WHERE id = ${checkInId}::uuid`)).rejects.toThrow(/permission denied/);
    await expect(withTenant(who, (db) => db.$executeRaw`UPDATE check_in_addition SET text = 'else'`)).rejects.toThrow(/permission denied/);
    await expect(withTenant(who, (db) => db.$executeRaw`DELETE FROM check_in`)).rejects.toThrow(/permission denied/);
  }
});

test("two tabs of the trust lead: the second sees what the first saved", async () => {
  const { principal, lead } = await aConversation();
  const checkInId = await aSharedCheckIn(principal);
  expect(await respondToCheckIn(lead, { checkInId, version: 0, ...aResponse })).toEqual({ version: 1 });
  const stale = respondToCheckIn(lead, { checkInId, version: 0, ...aResponse, response: "From the other tab" });
  await expect(stale).rejects.toMatchObject({ name: Stale.name, version: 1, saved: { response: "Good progress" } });
});

test("support is asked for and answered where both can see it", async () => {
  const { principal, lead, executive, school } = await aConversation();
  const checkInId = await aSharedCheckIn(principal, aWeek(principal, { schools: { [school.id]: { support: ["visit", "families"], supportNote: "Before Christmas" } } }));
  const [first] = (await readCheckIn(lead, checkInId)).schools[0]?.support ?? [];
  await answerSupportRequest(executive, { supportRequestId: first?.id ?? "", answer: "On Tuesday at 9" });
  await expect(answerSupportRequest(principal, { supportRequestId: first?.id ?? "", answer: "Myself" })).rejects.toThrow(NotFound);
  expect((await readCheckIn(principal, checkInId)).schools[0]?.support).toMatchObject([
    { kind: "families", note: "Before Christmas", answer: "On Tuesday at 9", answeredBy: "Asha Executive" }, { kind: "visit", answer: null },
  ]);
});

test("nobody outside can tell that a check-in exists, and an executive only reads", async () => {
  const { trust, principal, executive, school } = await aConversation();
  const content = aWeek(principal, { schools: { [school.id]: { support: ["visit"] } } });
  const checkInId = await aSharedCheckIn(principal, content);
  const request = await withTenant(principal, (db) => db.supportRequest.findFirstOrThrow());
  const outsiders = await outsidersTo(trust);
  for (const [who, outsider] of Object.entries({ ...outsiders, executive })) {
    await expect(markDiscussed(outsider, checkInId), who).rejects.toThrow(NotFound);
    await expect(respondToCheckIn(outsider, { checkInId, version: 0, ...aResponse }), who).rejects.toThrow(NotFound);
    await expect(addNote(outsider, { checkInId, requestId: v7(), text: "Hello", noChildNamed: false }), who).rejects.toThrow(NotFound);
  }
  for (const [who, outsider] of Object.entries(outsiders)) {
    await expect(readCheckIn(outsider, checkInId), who).rejects.toThrow(NotFound);
    await expect(answerSupportRequest(outsider, { supportRequestId: request.id, answer: "x" }), who).rejects.toThrow(NotFound);
  }
});

test("a leader does not answer for the trust lead", async () => {
  const { principal } = await aConversation();
  const checkInId = await aSharedCheckIn(principal);
  await expect(respondToCheckIn(principal, { checkInId, version: 0, ...aResponse })).rejects.toThrow(NotFound);
});

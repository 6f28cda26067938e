import { expect, test } from "vitest";
import { deletePersonalPart } from "@/lib/check-ins/conversation/delete-personal-part";
import { readCheckIn } from "@/lib/check-ins/conversation/read-check-in";
import { readPersonalPart } from "@/lib/check-ins/conversation/read-personal-part";
import { saveDraft } from "@/lib/check-ins/draft/save-draft";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { aConversation, aSharedCheckIn, aWeek } from "@/tests/support/a-check-in";
import { outsidersTo } from "@/tests/support/a-trust";
import { databaseText } from "@/tests/support/database-text";

const tired = (marker: string) => ({ personal: { arriving: "struggling", note: `Not sleeping ${marker}` } });
const aMarker = () => `marker${Math.random().toString(36).slice(2)}`;

test("the two read it and nobody else, and the leader sees that it was opened", async () => {
  const { trust, principal, lead, executive } = await aConversation();
  const id = await aSharedCheckIn(principal, aWeek(principal, tired("x")));
  expect((await readCheckIn(principal, id)).openings).toEqual([]);
  expect(await readPersonalPart(lead, id)).toMatchObject({ arriving: "struggling", note: "Not sleeping x" });
  expect(await readPersonalPart(principal, id)).toMatchObject({ mine: true });
  expect((await readCheckIn(principal, id)).openings).toMatchObject([{ byName: "Lena Lead" }]);
  expect((await readCheckIn(lead, id)).openings).toEqual([]);
  for (const [who, outsider] of Object.entries({ ...(await outsidersTo(trust)), executive })) {
    await expect(readPersonalPart(outsider, id), who).rejects.toThrow(NotFound);
    await expect(deletePersonalPart(outsider, id), who).rejects.toThrow(NotFound);
  }
  expect((await readCheckIn(executive, id)).hasPersonalPart).toBe(false);
});

test("a later trust lead reads the three Ss, never how the leader was", async () => {
  const { trust, principal, lead } = await aConversation();
  const id = await aSharedCheckIn(principal, aWeek(principal, tired("x")));
  const next = await trust.person("Nadia Next", { role: "trust_team" });
  await trust.oneToOne(principal, next);
  const later = await trust.viewer(next.personId);
  expect((await readCheckIn(later, id)).schools).toHaveLength(1);
  await expect(readPersonalPart(later, id)).rejects.toThrow(NotFound);
  expect((await readPersonalPart(lead, id)).arriving).toBe("struggling");
});

test("neither a draft nor a personal part stands anywhere in the database in plain words", async () => {
  const { principal, school } = await aConversation();
  const [draft, personal, shared] = [aMarker(), aMarker(), aMarker()];
  await aSharedCheckIn(principal, aWeek(principal, { ...tired(personal), schools: { [school.id]: { standards: { start: 1, cameOfIt: shared } } } }));
  await saveDraft(principal, { weekOf: "2026-11-09", version: 0, content: aWeek(principal, tired(draft)) });
  const everything = await databaseText();
  expect(everything).toContain(shared);
  expect(everything).not.toContain(personal);
  expect(everything).not.toContain(draft);
  expect(everything).not.toContain("Not sleeping");
});

test.each(["principal", "lead"] as const)("deleted by the %s, it is gone for both; the log keeps that it happened", async (who) => {
  const conversation = await aConversation();
  const id = await aSharedCheckIn(conversation.principal, aWeek(conversation.principal, tired("x")));
  await deletePersonalPart(conversation[who], id);
  for (const reader of [conversation.principal, conversation.lead]) await expect(readPersonalPart(reader, id)).rejects.toThrow(NotFound);
  expect(await withTenant(conversation.principal, (db) => db.personalPart.count())).toBe(0);
  const event = await withTenant(conversation.principal, (db) => db.auditEvent.findFirstOrThrow({ where: { what: "personal-part.deleted", subjectId: id } }));
  expect(event).toMatchObject({ actorId: conversation[who].personId, ownerId: conversation.principal.personId, facts: {} });
  expect((await readCheckIn(conversation.lead, id)).schools).toHaveLength(1);
});

test("nothing is written when it was skipped", async () => {
  const { principal, lead } = await aConversation();
  const id = await aSharedCheckIn(principal);
  expect((await readCheckIn(lead, id)).hasPersonalPart).toBe(false);
  await expect(readPersonalPart(lead, id)).rejects.toThrow(NotFound);
});

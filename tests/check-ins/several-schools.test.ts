import { expect, test } from "vitest";
import { addNote } from "@/lib/check-ins/conversation/add-note";
import { findReaders } from "@/lib/check-ins/share/find-readers";
import { readCheckIn } from "@/lib/check-ins/conversation/read-check-in";
import { respondToCheckIn } from "@/lib/check-ins/conversation/respond";
import { saveDraft } from "@/lib/check-ins/draft/save-draft";
import { shareCheckIn } from "@/lib/check-ins/share/share-check-in";
import { startCheckIn } from "@/lib/check-ins/draft/start-check-in";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { v7 } from "@/lib/submissions/uuid";
import { aSharedCheckIn, aWeek } from "@/tests/support/a-check-in";
import { aTrust } from "@/tests/support/a-trust";

async function aLeaderOfTwo() {
  const trust = await aTrust();
  const [river, elm] = [await trust.school("Riverside Primary"), await trust.school("Elm Park Primary")];
  const lead = await trust.person("Lena Lead", { role: "trust_team" });
  const leader = await trust.principalOf([river, elm], lead, "Grace Adeyemi");
  return { trust, river, elm, leader, lead: await trust.viewer(lead.personId) };
}

test("one conversation, a section per school", async () => {
  const { leader, lead } = await aLeaderOfTwo();
  const read = await readCheckIn(lead, await aSharedCheckIn(leader));
  expect(read.schools.map(({ name, entries }) => [name, entries.length])).toEqual([["Elm Park Primary", 3], ["Riverside Primary", 3]]);
});

test("a later principal of one of the schools reads that school's part, and nothing said about the whole", async () => {
  const { trust, river, leader, lead } = await aLeaderOfTwo();
  const checkInId = await aSharedCheckIn(leader, aWeek(leader, { personal: { note: "tired" } }));
  await respondToCheckIn(lead, { checkInId, version: 0, questions: "", response: "About both schools", noChildNamed: false });
  await addNote(leader, { checkInId, requestId: v7(), text: "About both", noChildNamed: false });
  const next = await trust.principalOf([river], undefined, "Noor New");
  const read = await readCheckIn(next, checkInId);
  expect(read.schools.map(({ name }) => name)).toEqual(["Riverside Primary"]);
  expect(read).toMatchObject({ response: undefined, additions: [], hasPersonalPart: false });
  expect((await startCheckIn(next, "2026-11-23")).last).toHaveLength(3);
  expect((await withTenant(leader, (db) => findReaders(db, leader, [river.id]))).map(({ name, why }) => [name, why])).toEqual([["Lena Lead", "lead"], ["Noor New", "leads-a-school"]]);
});

test("another school's principal sees nothing of it", async () => {
  const { trust, leader } = await aLeaderOfTwo();
  const checkInId = await aSharedCheckIn(leader);
  const other = await trust.principalOf([await trust.school("Oakfield Primary")], undefined, "Samira Haddad");
  await expect(readCheckIn(other, checkInId)).rejects.toThrow(NotFound);
});

test("what a leader writes of a school that is not theirs is not shared", async () => {
  const { trust, leader, lead } = await aLeaderOfTwo();
  const foreign = await trust.school("Oakfield Primary");
  const content = aWeek(leader);
  const standards = { ...content.schools[Object.keys(content.schools)[0] ?? ""]?.standards, cameOfIt: "Smuggled" };
  content.schools[foreign.id] = { ...content.schools[Object.keys(content.schools)[0] ?? ""], standards } as never;
  const { version } = await saveDraft(leader, { weekOf: "2026-11-16", version: 0, content });
  const { id } = await shareCheckIn(leader, { weekOf: "2026-11-16", version, requestId: v7(), noChildNamed: false });
  expect((await readCheckIn(lead, id)).schools.map(({ name }) => name)).not.toContain("Oakfield Primary");
});

import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { sayLineManager } from "@/lib/line-managers/say-line-manager";
import { listTriads, whatItWants } from "@/lib/triads/coordinate/list-triads";
import { usually } from "@/lib/triads/forming/people";
import { previewTriads, proposePreview } from "@/lib/triads/forming/preview";
import { answerProposal } from "@/lib/triads/members/answer-proposal";
import { askInto } from "@/lib/triads/members/ask-into";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aTrustForTriads, propose, wish } from "./a-triad";

async function aTrustWithLines() {
  const all = await aTrustForTriads();
  const administrator = await all.trust.administrator();
  const manages = (manager: Viewer, person: Viewer) => sayLineManager(administrator, { personId: person.personId, managerId: manager.personId, startsOn: "2026-11-19", requestId: v7() });
  return { ...all, administrator, manages };
}
const plain = { wanted: { schools: "any", phases: "any", jobs: "any" } as const, swaps: [] };
type Pair = { managerId: string; personId: string };
const pairs = (who: Viewer, ...people: Viewer[]) =>
  withTenant(who, (db) => db.$queryRaw<Pair[]>`SELECT * FROM who_manages_whom(${people.map(({ personId }) => personId)}::uuid[])`);

test("forming never puts somebody with their line manager, of whatever school; a swap that would is refused", async () => {
  const { coordinator, manages, ann, ben, cat, dan, eve, fay } = await aTrustWithLines();
  await wish(ann, ben, cat, dan, eve, fay);
  for (const person of [ben, cat]) await manages(ann, person);
  const { triads, seen } = await previewTriads(coordinator, { wanted: usually, swaps: [] });
  const withAnn = triads.find(({ people }) => people.some(({ id }) => id === ann.personId))?.people.map(({ name }) => name);
  expect([triads.length, withAnn]).toEqual([2, ["Ann Archer", "Dan Dyer", "Eve Ellis"]]);
  expect(seen).toBeTruthy();
  const swapped = { ...plain, wanted: usually, swaps: [[dan.personId, ben.personId] as const] };
  const { triads: by, seen: bySeen } = await previewTriads(coordinator, swapped);
  expect(by.flatMap(({ warnings }) => warnings)).toEqual([{ why: "line", names: ["Ann Archer", "Ben Barker"] }]);
  await expect(proposePreview(coordinator, { ...swapped, seen: bySeen, requestId: v7() })).rejects.toThrow("Ann Archer and Ben Barker cannot be in one triad");
});

test("a line of two steps counts where both work at one school, and two with one manager may be together", async () => {
  const { trust, oak, coordinator, manages, ann, ben, fay } = await aTrustWithLines();
  const hal = await trust.person("Hal Halfway", { role: "middle_leader", school: oak });
  await manages(ann, hal);
  for (const person of [fay, ben]) await manages(hal, person);
  const found = await pairs(coordinator, ann, ben, fay);
  expect(found).toEqual([{ managerId: ann.personId, personId: fay.personId }]);
});

test("a line that is said later: nobody says yes into it, nobody is asked into it, and the coordinator sees the triad that holds it", async () => {
  const { coordinator, manages, ann, ben, cat, dan } = await aTrustWithLines();
  const triadId = await propose(coordinator, ann, ben, cat);
  await answerProposal(ann, { triadId, agrees: true });
  await manages(cat, ben);
  await manages(ann, dan);
  await wish(dan);
  await expect(answerProposal(ben, { triadId, agrees: true })).rejects.toThrow("You and Cat Cooper cannot be in one triad");
  await expect(askInto(coordinator, { triadId, personId: dan.personId })).rejects.toThrow("Dan Dyer and Ann Archer cannot be in one triad");
  const [triad] = (await listTriads(coordinator)).triads;
  expect(triad && whatItWants(triad)).toBe("Ben Barker and Cat Cooper: one of them now leads the other");
});

test("who manages whom is told to coordinators, and to others of themselves alone; nobody reads through whom", async () => {
  const { trust, coordinator, manages, ann, ben, cat, dan } = await aTrustWithLines();
  await manages(ann, ben);
  await manages(cat, dan);
  const both = [{ managerId: ann.personId, personId: ben.personId }, { managerId: cat.personId, personId: dan.personId }];
  expect((await pairs(coordinator, ann, ben, cat, dan)).toSorted((a, b) => (a.managerId < b.managerId ? -1 : 1))).toEqual(both);
  expect(await pairs(ben, ann, ben, cat, dan)).toEqual([both[0]]);
  for (const other of [await trust.executive(), await trust.administrator()]) expect(await pairs(other, ann, ben, cat, dan)).toEqual([]);
  expect(await withTenant(coordinator, (db) => db.lineManager.findMany({ where: { trustId: trust.trustId } }))).toEqual([]);
});

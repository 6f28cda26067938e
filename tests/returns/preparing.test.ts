import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { readRound } from "@/lib/returns/reading/read-round";
import { askForRelease } from "@/lib/returns/release/ask-for-release";
import { giveFigures } from "@/lib/returns/release/give-figures";
import { prepareRelease } from "@/lib/returns/release/prepare-release";
import { readRelease } from "@/lib/returns/release/read-release";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { outsidersTo } from "@/tests/support/a-trust";
import { aTrustWithReturns, four, ordinary } from "./a-trust-with-returns";

const small = four([5, 30], [6, 70], [3, 3], [8, 97]);

/** Three schools have sent theirs, and the executive asks for the figures to be given. */
async function asked() {
  const { trust, executive, roundId, aSchool, send } = await aTrustWithReturns();
  const schools = [];
  for (const [name, figures] of [["Oakfield", small], ["Birch", ordinary], ["Cedar", ordinary]] as const) {
    const one = await aSchool(name);
    await send(one.head, one.school, figures);
    schools.push(one);
  }
  const ask = (who: Viewer = executive, requestId = v7()) => askForRelease(who, { requestId, roundId });
  await ask();
  const { trustId, personId } = executive;
  const preparations = () => withTenant(executive, (db) => db.returnPreparation.findMany({ where: { trustId }, orderBy: { id: "asc" } }));
  const [preparation] = await preparations();
  if (!preparation) throw new Error("Nothing is being prepared");
  const work = (id = preparation.id) => prepareRelease({ trustId, personId, preparationId: id }, executive.at);
  const releases = () => withTenant(executive, (db) => db.returnRelease.count({ where: { trustId } }));
  const seen = async (who: Viewer = executive) => (await readRound(who, roundId)).preparation;
  return { trust, executive, roundId, schools, send, ask, preparations, preparation, work, releases, seen };
}

test("whoever asks sees that it is being prepared; nothing is given until all of it is, and then the page says so no more", async () => {
  const { executive, roundId, work, seen } = await asked();
  expect(await seen()).toMatchObject({ state: "preparing", done: 0, toDo: 1, askedBy: executive.name });
  await expect(readRelease(executive, roundId)).rejects.toThrow(NotFound);
  await work();
  expect(await seen()).toBeUndefined();
  expect((await readRelease(executive, roundId)).content.schools).toHaveLength(3);
});

test("two taps, or two people, are one", async () => {
  const { trust, ask, preparations, work, releases, executive, roundId } = await asked();
  const requestId = v7();
  await ask(executive, requestId);
  await ask(executive, requestId);
  await Promise.all([ask(await trust.person("Erin Executive", { role: "trust_executive" })), ask()]);
  expect(await preparations()).toHaveLength(1);
  await Promise.all([work(), work()]);
  expect(await releases()).toBe(1);
  expect((await readRelease(executive, roundId)).content.schools).toHaveLength(3);
});

test("where a school sends while it is prepared, or while it waits, nothing is given and the words say so; asked for again, it is", async () => {
  const { executive, roundId, schools, send, ask, preparations, work, releases, seen } = await asked();
  const [first] = schools;
  if (!first) throw new Error("No school");
  await send(first.head, first.school, four([5, 30], [6, 70], [4, 4], [7, 96]));
  await work();
  expect(await seen()).toMatchObject({ state: "failed", why: expect.stringContaining("Nothing was given") });
  const during = giveFigures(executive, roundId, { tell: () => send(first.head, first.school, small) });
  await expect(during).rejects.toThrow("changed while this was being prepared");
  expect(await releases()).toBe(0);
  await ask();
  await work((await preparations()).at(-1)?.id);
  expect([await seen(), await releases()]).toEqual([undefined, 1]);
});

test("one whose worker went away is taken up anew, and a job that comes twice gives once", async () => {
  const { executive, preparation, work, releases, seen } = await asked();
  await withTenant(executive, (db) => db.returnPreparation.updateMany({ where: { trustId: executive.trustId, id: preparation.id }, data: { state: "reckoning", done: 1 } }));
  await work();
  await work();
  expect([await seen(), await releases()]).toEqual([undefined, 1]);
});

test("the figures and that they were given are written together or not at all", async () => {
  const { executive, roundId, releases } = await asked();
  const failing = giveFigures(executive, roundId, { beside: () => Promise.reject(new Error("the process ended")) });
  await expect(failing).rejects.toThrow("the process ended");
  expect(await releases()).toBe(0);
});

test("one that nobody heard of for ten minutes is not shown as being prepared, and keeps nobody from asking again", async () => {
  const { executive, ask, preparations, work, seen } = await asked();
  const later = { ...executive, at: new Date(executive.at.getTime() + 11 * 60_000) };
  expect(await seen(later)).toEqual({ state: "failed", why: expect.stringContaining("not heard of for ten minutes") });
  await ask(later);
  expect((await preparations()).map(({ state }) => state)).toEqual(["failed", "waiting"]);
  await work((await preparations()).at(-1)?.id);
  expect(await seen()).toBeUndefined();
});

test("the executives alone ask, and see that something is being prepared", async () => {
  const { trust, ask, seen, schools } = await asked();
  for (const outsider of [schools[0]?.head, await trust.administrator(), (await outsidersTo(trust))["another trust's executive"]]) if (outsider) await expect(ask(outsider)).rejects.toThrow(NotFound);
  expect(await seen(schools[0]?.head)).toBeUndefined();
});

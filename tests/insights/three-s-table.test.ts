import { expect, test } from "vitest";
import { NotFound } from "@/lib/errors";
import { exportThreeSTable } from "@/lib/insights/export-three-s-table";
import { readThreeSs } from "@/lib/insights/read-three-ss";
import { sayHowSchoolsStand } from "@/lib/insights/say-how-schools-stand";
import { aTrust, outsidersTo } from "@/tests/support/a-trust";
import { aWeek } from "./weeks";

async function threeSchools() {
  const trust = await aTrust();
  const executive = await trust.executive();
  const [oak, elm, ash] = [await trust.school("Oakfield"), await trust.school("Elm Park"), await trust.school("Ash Lane")];
  const sam = await trust.principalOf([oak], executive, "Sam Oak");
  const grace = await trust.principalOf([elm], executive, "=Grace Elm");
  await trust.principalOf([ash], executive, "Ali Ash");
  await aWeek(sam, executive, oak, "2026-10-12", { standards: { descriptor: 2 } }, new Date("2026-10-15T09:00:00Z"));
  await aWeek(sam, executive, oak, "2026-11-09", { standards: { descriptor: 2 } }, new Date("2026-11-12T09:00:00Z"));
  const latest = await aWeek(sam, executive, oak, "2026-11-16", { standards: { descriptor: 3, direction: "worse", needToTalk: true } });
  await aWeek(grace, executive, elm, "2026-11-16", { safeguarding: { descriptor: 1, direction: "better" }, stakeholders: { descriptor: 4 } });
  return { trust, executive, oak, elm, ash, latest };
}

test("each school stands where its latest check-in of the half term says, those who want to talk first", async () => {
  const { executive, latest } = await threeSchools();
  const { rows } = await readThreeSs(executive, { filter: {} });
  expect(rows.map((row) => row.school)).toEqual(["Oakfield", "Elm Park", "Ash Lane"]);
  expect(rows[0]?.cells.standards).toMatchObject({ checkInId: latest, weekOf: "2026-11-16", descriptor: 3, direction: "worse", needToTalk: true, was: 2 });
  expect(rows[0]?.cells.safeguarding, "as it was before").toMatchObject({ descriptor: 2, was: null });
  expect(rows[0]).toMatchObject({ lastDiscussed: "2026-11-12", leader: "Sam Oak" });
  expect(rows[1]?.cells.safeguarding).toMatchObject({ descriptor: 1, direction: "better", was: null });
  expect(rows[2]).toMatchObject({ cells: {}, lastDiscussed: null });
  expect(sayHowSchoolsStand(rows)).toBe("1 school wants to talk, something got worse in 1 school and 1 school has not checked in yet.");
});

test("any half term that has begun can be asked for in the address", async () => {
  const { executive } = await threeSchools();
  const before = await readThreeSs(executive, { halfTerm: "2026-1", filter: { sort: "school" } });
  expect(before.halfTerm?.ordinal).toBe(1);
  expect(before.rows.map((row) => [row.school, row.cells.standards?.descriptor, row.lastDiscussed])).toEqual([["Ash Lane", undefined, null], ["Elm Park", undefined, null], ["Oakfield", 2, "2026-10-15"]]);
  expect((await readThreeSs(executive, { halfTerm: "2026-6", filter: {} })).halfTerm?.ordinal).toBe(2);
  expect((await readThreeSs(executive, { halfTerm: "nonsense", filter: {} })).halfTerm?.ordinal).toBe(2);
});

test("where two who lead a school discussed the same week, the later talk is the last, whoever wrote first", async () => {
  const { executive, trust, oak, elm } = await threeSchools();
  for (const [school, first, second] of [[oak, "2026-11-17", "2026-11-18"], [elm, "2026-11-18", "2026-11-17"]] as const)
    for (const day of [first, second]) await aWeek(await trust.principalOf([school], executive, `Leader ${day}`), executive, school, "2026-11-16", {}, new Date(`${day}T09:00:00Z`));
  const { rows } = await readThreeSs(executive, { filter: { sort: "school" } });
  expect(rows.map(({ school, lastDiscussed }) => [school, lastDiscussed])).toEqual([["Ash Lane", null], ["Elm Park", "2026-11-18"], ["Oakfield", "2026-11-18"]]);
});

test("the address narrows the table", async () => {
  const { executive } = await threeSchools();
  const schools = async (only: "talk" | "worse" | "silent") => (await readThreeSs(executive, { filter: { only } })).rows.map((row) => row.school);
  expect(await schools("talk")).toEqual(["Oakfield"]);
  expect(await schools("worse")).toEqual(["Oakfield"]);
  expect(await schools("silent")).toEqual(["Ash Lane"]);
});

test("the file says what the table says, cannot run in a spreadsheet, and is written down", async () => {
  const { trust, executive } = await threeSchools();
  const { name, csv } = await exportThreeSTable(executive, { filter: {} });
  expect(name).toBe("three-ss-2026-2.csv");
  expect(csv.split("\r\n")[0]).toContain("Standards,Standards: was,Standards: direction");
  expect(csv.split("\r\n")[1]).toBe("Oakfield,,Sam Oak,Mostly assured,,Same,No,Partly assured,Mostly assured,Worse,Yes,Mostly assured,,Same,No,2026-11-12");
  expect(csv).toContain("'=Grace Elm");
  const events = await trust.arrange((db) => db.auditEvent.findMany({ where: { what: "three-s-table.exported" } }));
  expect(events).toMatchObject([{ actorId: executive.personId, facts: { halfTerm: "2026-2", schools: 3 } }]);
});

test("nobody but an executive of the trust sees the schools side by side", async () => {
  const { trust, executive, oak } = await threeSchools();
  const principal = await trust.principalOf([oak], executive, "Pat Oak");
  const { "another trust's executive": stranger, ...others } = await outsidersTo(trust);
  for (const outsider of [principal, ...Object.values(others)]) {
    await expect(readThreeSs(outsider, { filter: {} })).rejects.toThrow(NotFound);
    await expect(exportThreeSTable(outsider, { filter: {} })).rejects.toThrow(NotFound);
  }
  expect((await readThreeSs(stranger!, { filter: {} })).rows).toEqual([]);
});

import { expect, test } from "vitest";
import type { TenantDb } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { endLineManager } from "@/lib/line-managers/end-line-manager";
import { sayLineManager } from "@/lib/line-managers/say-line-manager";
import { leaveTrust } from "@/lib/people/leave-trust";
import { readPerson } from "@/lib/people/read-person";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aTrust, outsidersTo } from "@/tests/support/a-trust";
import { atTheSameMoment } from "@/tests/support/held-up";

const saying = (person: Viewer, manager: Viewer, startsOn = "2026-11-19") => ({ personId: person.personId, managerId: manager.personId, startsOn, requestId: v7() });
const linesOf = async (viewer: Viewer, person = viewer) => (await readPerson(viewer, person.personId)).lines.map((line) => [line.as, line.with, line.startsOn, line.endsOn]);

async function aSchool() {
  const trust = await aTrust();
  const school = await trust.school();
  const staff = (name: string, role: "teacher" | "middle_leader" | "senior_leader" = "teacher") => trust.person(name, { role, school });
  const [tess, mo, sasha, pat] = [await staff("Tess Teacher"), await staff("Mo Middle", "middle_leader"), await staff("Sasha Senior", "senior_leader"), await staff("Pat Peer")];
  return { trust, school, administrator: await trust.administrator(), tess, mo, sasha, pat };
}

test("the administrator says who manages whom; the two read it and nobody else, and a second manager ends the first", async () => {
  const { trust, administrator, tess, mo, sasha, pat } = await aSchool();
  await sayLineManager(administrator, saying(tess, mo, "2026-09-01"));
  expect(await linesOf(tess)).toEqual([["managed", "Mo Middle", "2026-09-01", null]]);
  expect(await linesOf(mo)).toEqual([["manages", "Tess Teacher", "2026-09-01", null]]);
  expect(await linesOf(mo, tess)).toEqual(await linesOf(tess));
  for (const other of [pat, sasha, await trust.executive()]) expect(await linesOf(other, tess)).toEqual([]);
  await expect(sayLineManager(administrator, saying(tess, mo))).rejects.toMatchObject({ field: "managerId" });
  const again = saying(tess, sasha);
  await sayLineManager(administrator, again);
  await sayLineManager(administrator, again);
  expect(await linesOf(administrator, tess)).toEqual([["managed", "Sasha Senior", "2026-11-19", null], ["managed", "Mo Middle", "2026-09-01", "2026-11-18"]]);
  await sayLineManager(administrator, saying(tess, pat));
  expect(await linesOf(tess)).toEqual([["managed", "Pat Peer", "2026-11-19", null], ["managed", "Mo Middle", "2026-09-01", "2026-11-18"]]);
});

test("nobody manages themselves, a trustee manages nobody, and what has begun is not written over", async () => {
  const { trust, administrator, tess, mo, sasha } = await aSchool();
  await expect(sayLineManager(administrator, saying(tess, tess))).rejects.toMatchObject({ field: "managerId" });
  await expect(sayLineManager(administrator, saying(tess, await trust.person("Vera Trustee", { role: "trustee" })))).rejects.toThrow("do not work in the trust");
  await sayLineManager(administrator, saying(tess, mo, "2026-09-01"));
  await expect(sayLineManager(administrator, saying(tess, sasha, "2026-08-01"))).rejects.toThrow("Somebody else is their line manager on one of these days");
  await sayLineManager(administrator, saying(tess, sasha, "2027-01-04"));
  const [, first] = (await readPerson(administrator, tess.personId)).lines;
  await expect(endLineManager(administrator, { lineId: first?.id ?? "", endsOn: "2027-01-31" })).rejects.toThrow("Somebody else is their line manager on one of these days");
  await endLineManager(administrator, { lineId: first?.id ?? "", endsOn: "2026-12-18" });
  await sayLineManager(administrator, saying(tess, sasha, "2026-12-01"));
  expect(await linesOf(tess)).toEqual([["managed", "Sasha Senior", "2026-12-01", null], ["managed", "Mo Middle", "2026-09-01", "2026-11-30"]]);
});

test("nobody but the administrator says it or ends it", async () => {
  const { trust, administrator, tess, mo, sasha } = await aSchool();
  const { id: lineId } = await sayLineManager(administrator, saying(tess, mo, "2026-09-01"));
  const { "the trust administrator": _arranges, ...outsiders } = await outsidersTo(trust);
  for (const outsider of [tess, mo, ...Object.values(outsiders), await (await aTrust("Another Trust")).administrator()]) {
    await expect(sayLineManager(outsider, saying(tess, sasha))).rejects.toThrow(NotFound);
    await expect(endLineManager(outsider, { lineId, endsOn: "2026-11-19" })).rejects.toThrow(NotFound);
  }
});

test("two who say it of one person at the same moment leave one line manager", async () => {
  const { trust, administrator, tess, mo, sasha } = await aSchool();
  await sayLineManager(administrator, saying(tess, mo, "2026-09-01"));
  const other = await trust.person("Ada Administrator", { role: "trust_administrator" });
  const theLine = (db: TenantDb) => db.lineManager.updateMany({ where: { trustId: trust.trustId, personId: tess.personId }, data: { endsOn: null } });
  const both = [() => sayLineManager(administrator, saying(tess, sasha)), () => sayLineManager(other, saying(tess, other))];
  expect(await atTheSameMoment(administrator, theLine, ...both)).toEqual(["done", "done"]);
  expect((await linesOf(administrator, tess)).filter(([, , , endsOn]) => endsOn === null)).toEqual([["managed", "Ada Administrator", "2026-11-19", null]]);
});

test("with somebody who leaves their lines end, those above and those below", async () => {
  const { administrator, tess, mo, sasha, pat } = await aSchool();
  await sayLineManager(administrator, saying(tess, mo, "2026-09-01"));
  await sayLineManager(administrator, saying(mo, sasha, "2026-09-01"));
  await sayLineManager(administrator, saying(pat, mo, "2027-01-04"));
  await leaveTrust(administrator, { personId: mo.personId, lastDay: "2026-12-18", heirId: null });
  expect(await linesOf(administrator, mo)).toEqual([["managed", "Sasha Senior", "2026-09-01", "2026-12-18"], ["manages", "Tess Teacher", "2026-09-01", "2026-12-18"]]);
});

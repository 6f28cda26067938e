import { expect, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { readForRelease } from "@/lib/returns/release/read-for-release";
import { aTrustWithReturns, ordinary } from "./a-trust-with-returns";

test("whoever has read a school's counts since they were sent is reckoned with after they have moved on", async () => {
  const { trust, executive, roundId, aSchool, send } = await aTrustWithReturns();
  const { school: ash, head } = await aSchool("Ash");
  const [birch, cedar] = [(await aSchool("Birch")).school, (await aSchool("Cedar")).school];
  await send(head, ash, ordinary);
  const mover = await trust.person("Mo Mover", { role: "principal", school: ash, endsOn: "2026-11-20" }, { role: "principal", school: birch, startsOn: "2026-11-23" });
  await trust.oneToOne(mover, await trust.person("Fern Former", { role: "trust_team" }, { role: "principal", school: cedar }), "2026-11-20");
  await trust.person("Bea Before", { role: "principal", school: ash, endsOn: "2026-11-01" }, { role: "senior_leader", school: cedar, startsOn: "2026-11-02" });
  const later = await trust.viewer(executive.personId, new Date("2026-11-26T09:00:00Z"));
  const { readers } = await withTenant(later, (db) => readForRelease(db, later, roundId));
  const names = new Map([[ash.id, "Ash"], [birch.id, "Birch"], [cedar.id, "Cedar"]]);
  const sets = readers.map((ids) => ids.map((id) => names.get(id)).toSorted().join(" and ")).toSorted();
  // Whoever led the mover until they left knows Ash beside their own; Lena leads all three heads.
  expect(sets).toEqual(["Ash", "Ash and Birch", "Ash and Birch and Cedar", "Ash and Cedar", "Birch", "Cedar"]);
});

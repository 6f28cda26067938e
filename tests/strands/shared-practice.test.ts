import { expect, test } from "vitest";
import { agreeToDay, proposeDay } from "@/lib/bright-spots/visits/arrange-visit";
import { askToSee } from "@/lib/bright-spots/visits/ask-to-see";
import { closeVisit } from "@/lib/bright-spots/visits/close-visit";
import { withTenant } from "@/lib/db/with-tenant";
import { readExecutiveHome } from "@/lib/home/executive-home";
import { readHelix } from "@/lib/insights/helix/read-helix";
import { readHalfTerms } from "@/lib/school-year/read-half-terms";
import { countLiveRecords } from "@/lib/strands/count-live-records";
import { halfTermsUpTo } from "@/lib/strands/half-terms-shown";
import { v7 } from "@/lib/submissions/uuid";
import { aBrightSpot } from "@/tests/bright-spots/a-bright-spot";
import { countStatements } from "@/tests/reviews/count-statements";

test("a framework published, a bright spot and a visit that was closed stand in the braid, each under its component", async () => {
  const { executive, host, visitor, oak, elm, brightSpotId } = await aBrightSpot();
  const { id: visitId } = await askToSee(visitor, { requestId: v7(), brightSpotId, purpose: "To see it", daysThatSuit: "Any" });
  await proposeDay(host, { visitId, visitOn: host.today, visitAt: "09:30", notes: "" });
  await agreeToDay(visitor, { visitId, visitOn: host.today, visitAt: "09:30" });
  await closeVisit(visitor, { visitId, learned: "To wait", sentence: "" });
  const { helix, behind } = await readHelix(executive, {});
  expect(helix.at(-1)?.byKind).toEqual({ framework: 1, "bright-spot": 1, visit: 1 });
  expect(helix.at(-1)?.byComponent).toMatchObject({ "set-quality-goals": 1, "empower-horizontal-improvement": 1, connect: 1 });
  expect(behind.records.map(({ kind, title, school }) => [kind, title, school])).toEqual([
    ["bright-spot", "Five seconds", "Oakfield Primary"], ["framework", "Teaching here", null], ["visit", "Five seconds", "Oakfield Primary"],
  ]);
  const at = (schoolId: string) => withTenant(executive, async (db) => countLiveRecords(db, executive.trustId, halfTermsUpTo(await readHalfTerms(db, executive.trustId), executive.today), schoolId));
  expect((await at(oak.id)).at(-1)?.byKind).toEqual({ "bright-spot": 1, visit: 1 });
  expect((await at(elm.id)).at(-1)?.byKind).toEqual({});
  expect(await countStatements(() => readExecutiveHome(executive))).toBeLessThanOrEqual(6);
});

import { afterAll, expect, test } from "vitest";
import { prisma } from "@/lib/db/client";
import { stopBoss } from "@/lib/jobs/boss";
import { asDate } from "@/lib/school-year/day";
import { proposeHalfTerms } from "@/lib/school-year/propose-half-terms";
import { saveHalfTerms } from "@/lib/school-year/save-half-terms";
import type { Viewer } from "@/lib/viewers/viewer";
import { aTrust } from "@/tests/support/a-trust";

afterAll(stopBoss);

const waits = async (who: Viewer) => (await prisma().$queryRaw<object[]>`SELECT 1 FROM pgboss.job WHERE name = 'dates' AND data->>'personId' = ${who.personId}`).length;

test("other half terms reach those who still meet, each once, and nobody whose one-to-one has ended", async () => {
  const trust = await aTrust();
  const { trustId } = trust;
  const [principal, before, now] = [await trust.principalOf([await trust.school()]), await trust.person("Farida Lead", { role: "trust_team" }), await trust.person("Iwan Lead", { role: "trust_team" })];
  const meets = (lead: Viewer, startsOn: string, endsOn: string | null) => ({ trustId, leaderId: principal.personId, leadId: lead.personId, startsOn: asDate(startsOn), endsOn: endsOn && asDate(endsOn) });
  await trust.arrange((db) => db.oneToOne.createMany({ data: [meets(before, "2026-09-01", "2026-10-31"), meets(now, "2026-11-01", null)] }));
  await saveHalfTerms(await trust.administrator(), 2026, proposeHalfTerms(2026).halfTerms);
  expect(await Promise.all([principal, before, now].map(waits))).toEqual([1, 0, 1]);
});

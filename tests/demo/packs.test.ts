import { expect, test } from "vitest";
import { readPack } from "@/lib/reviews/pack/read-pack";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { v7 } from "@/lib/submissions/uuid";
import { bringPacksUpToDate } from "@/prisma/seed/bring-packs-up-to-date";
import type { Stage } from "@/prisma/seed/stage";
import { anOpenReview } from "@/tests/reviews/a-review";
import { aUrn, figureRows, sendFigures } from "@/tests/school-data/a-trust-with-figures";
import { THEN } from "@/tests/support/a-trust";

test("the demo's open packs take over figures that came in after they were opened, so that a deputy reads them too", async () => {
  const { trust, school, executive, deputy, reviewId } = await anOpenReview();
  const [urn, later] = [aUrn(), new Date(THEN.getTime() + 60_000)];
  await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: school.id }, data: { urn } }));
  const administrator = await trust.administrator(later);
  await bringFiguresIn(administrator, { importId: await sendFigures(administrator, figureRows(`1,${urn},60,30%,0.3,-0.9,1.5`), { at: later }), requestId: v7() });
  expect((await readPack(deputy, reviewId)).figures?.published).toEqual([]);
  const stage = { plan: { trustId: trust.trustId, chiefExecutive: executive.name }, calendar: { at: later }, as: () => ({ ...executive, at: later }) };
  await bringPacksUpToDate(stage as unknown as Stage);
  expect((await readPack(deputy, reviewId)).figures?.published.map(({ measure }) => measure)).toContain("ks2-rwm-expected");
});

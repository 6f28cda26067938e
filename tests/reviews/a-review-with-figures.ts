import { markDiscussed } from "@/lib/check-ins/conversation/mark-discussed";
import { designTemplate } from "@/lib/returns/template/design-template";
import { sendReturn } from "@/lib/returns/filling/send-return";
import { openRound } from "@/lib/returns/rounds/open-round";
import { sortFigures } from "@/lib/reviews/data/pack-figures";
import { bringUpToDate } from "@/lib/reviews/pack/bring-up-to-date";
import { readPack } from "@/lib/reviews/pack/read-pack";
import { bringFiguresIn } from "@/lib/school-data/imports/apply-figures";
import { v7 } from "@/lib/submissions/uuid";
import { absence, four } from "@/tests/returns/a-trust-with-returns";
import { aUrn, figureRows, sendFigures } from "@/tests/school-data/a-trust-with-figures";
import { THEN } from "@/tests/support/a-trust";
import type { Viewer } from "@/lib/viewers/viewer";
import { anOpenReview } from "./a-review";

export const minutesAfter = (minutes: number) => new Date(THEN.getTime() + minutes * 60_000);
export const EXPECTED = "Reading, writing and maths: expected standard: 30% in 2018/19";

/** An open review whose school has a number of its own, and what brings its figures in and the pack up to date at a moment. */
export async function aReviewWithAUrn(weeks?: { discussed: boolean }) {
  const scene = await anOpenReview(weeks);
  const { trust, school, executive, reviewId } = scene;
  const urn = aUrn();
  await trust.arrange((db) => db.school.updateMany({ where: { trustId: trust.trustId, id: school.id }, data: { urn } }));
  const bringRowsIn = async (at: Date, ...rows: string[]) => {
    const administrator = await trust.administrator(at);
    const importId = await sendFigures(administrator, figureRows(...rows), { name: "2018-2019_ks2final.csv", at });
    await bringFiguresIn(administrator, { importId, requestId: v7() });
  };
  const england = "5,,600000,65%,0,,";
  const ofSchool = (number: string, expected = "30%") => `1,${number},60,${expected},0.3,-0.9,1.5`;
  const bringIn = (at: Date, expected?: string) => bringRowsIn(at, ofSchool(urn, expected), england);
  const packAt = async (at: Date, reader: Viewer = executive) => {
    await bringUpToDate(await trust.later(executive, at), reviewId);
    const { figures, carried } = await readPack(reader, reviewId);
    if (!figures) throw new Error("No figures were collated");
    return { figures, ...sortFigures(figures, carried) };
  };
  const discussAt = async (at: Date) => {
    const checkInId = scene.lines.find(({ weekOf }) => weekOf === "2026-11-16")?.checkInId ?? "";
    for (const { personId } of [scene.principal, scene.lead]) await markDiscussed(await trust.viewer(personId, at), checkInId);
  };
  return { ...scene, urn, england, ofSchool, bringRowsIn, bringIn, packAt, discussAt };
}

/** The same with a return of two half terms: clearly worse in the second, with few pupils in another measure. */
export async function withReturns(weeks?: { discussed: boolean }) {
  const scene = await aReviewWithAUrn(weeks);
  const { trust, executive, principal, school } = scene;
  const fixed = { ...absence, key: "fixed", name: "Suspended", unit: "pupils" as const, by: [] };
  await designTemplate(executive, { requestId: v7(), number: 0, measures: [absence, fixed] });
  const send = async (ordinal: number, figures: ReturnType<typeof four>, suspended: number, at: Date) => {
    const { id: roundId } = await openRound(await trust.later(executive, at), { requestId: v7(), halfTerm: { academicYear: 2026, ordinal }, dueOn: "2026-12-10" });
    await sendReturn(await trust.later(principal, at), { requestId: v7(), roundId, schoolId: school.id, version: 0, seen: 0, figures: { ...figures, "fixed.all": { status: "available", count: suspended, outOf: 200 } }, emptyIsNotAvailable: false });
  };
  await send(1, four([12, 60], [18, 140], [10, 40], [20, 160]), 3, minutesAfter(2));
  return { ...scene, send: () => send(2, four([24, 60], [36, 140], [20, 40], [40, 160]), 2, minutesAfter(4)) };
}

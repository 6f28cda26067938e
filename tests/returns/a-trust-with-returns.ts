import type { Filled, FilledFigures } from "@/lib/returns/filling/figures";
import { readReturn } from "@/lib/returns/reading/read-return";
import { sendReturn } from "@/lib/returns/filling/send-return";
import { openRound } from "@/lib/returns/rounds/open-round";
import { designTemplate } from "@/lib/returns/template/design-template";
import type { ReturnMeasure } from "@/lib/returns/template/measure";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { aTrust, type School } from "@/tests/support/a-trust";

export const absence: ReturnMeasure = { key: "absence", name: "Missing a tenth of sessions", about: "", unit: "percent", better: "lower", by: ["disadvantage", "send"] };
export const of = (count: number, outOf: number): Filled => ({ status: "available", count, outOf });
export const four = (disadvantaged: [number, number], others: [number, number], send: [number, number], without: [number, number]): FilledFigures => ({
  "absence.disadvantaged": of(...disadvantaged), "absence.not-disadvantaged": of(...others), "absence.send": of(...send), "absence.no-send": of(...without),
});
/** A school without small numbers. */
export const ordinary = four([12, 60], [18, 140], [10, 40], [20, 160]);

/** A trust with an executive and a half term's return that is open; schools with their heads are added. */
export async function aTrustWithReturns(measures: readonly ReturnMeasure[] = [absence]) {
  const trust = await aTrust();
  const executive = await trust.executive();
  const lead = await trust.person("Lena Lead", { role: "trust_team" });
  await designTemplate(executive, { requestId: v7(), number: 0, measures });
  const { id: roundId } = await openRound(executive, { requestId: v7(), halfTerm: { academicYear: 2026, ordinal: 2 }, dueOn: "2026-11-27" });
  const aSchool = async (name: string) => {
    const school = await trust.school(name);
    return { school, head: await trust.principalOf([school], lead, `Head of ${name}`) };
  };
  const send = async (head: Viewer, school: School, figures: FilledFigures, emptyIsNotAvailable = false, version = 0, seen?: number) =>
    sendReturn(head, { requestId: v7(), roundId, schoolId: school.id, version, seen: seen ?? (await readReturn(head, roundId, school.id)).sent.length, figures, emptyIsNotAvailable });
  return { trust, executive, lead, roundId, aSchool, send };
}

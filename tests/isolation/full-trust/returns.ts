import { withTenant } from "@/lib/db/with-tenant";
import type { Filled } from "@/lib/returns/filling/figures";
import { askedOfSchool } from "@/lib/returns/filling/asked-of-school";
import { saveDraft } from "@/lib/returns/filling/save-draft";
import { sendReturn } from "@/lib/returns/filling/send-return";
import { giveFigures } from "@/lib/returns/release/give-figures";
import { openRound } from "@/lib/returns/rounds/open-round";
import { designTemplate } from "@/lib/returns/template/design-template";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

/** A half term's return: two schools have sent theirs, one of them is being corrected, and everybody was given the figures. */
export async function someReturns({ trustId, people, schools }: PeopledTrust, mark: Mark) {
  const { executive, principal, principalOfCedar } = people;
  const { id: templateId } = await designTemplate(executive, {
    requestId: v7(), number: 0, measures: [{ key: "absent", name: mark("return-template").slice(0, 80), about: mark("return-template"), unit: "percent", better: "lower", by: ["disadvantage"] }],
  });
  const { id: roundId } = await openRound(executive, { requestId: v7(), halfTerm: { academicYear: 2026, ordinal: 2 }, dueOn: "2026-11-27" });
  const figuresOf = async (who: Viewer, schoolId: string, from: number) => {
    const asked = await askedOfSchool(who, { roundId, schoolId });
    return Object.fromEntries(asked.map(({ id }, place): [string, Filled] => [id, { status: "available", count: from + place, outOf: 40 + place }]));
  };
  const send = async (who: Viewer, schoolId: string, from: number) =>
    (await sendReturn(who, { requestId: v7(), roundId, schoolId, version: 0, seen: 0, figures: await figuresOf(who, schoolId, from), emptyIsNotAvailable: false })).id;
  const returnId = await send(principal, schools.oakfield.id, 3);
  await send(principalOfCedar, schools.cedar.id, 7);
  await saveDraft(principal, { roundId, schoolId: schools.oakfield.id, version: 0, seen: 1 }, await figuresOf(principal, schools.oakfield.id, 4));
  await giveFigures(executive, roundId);
  const { id: releaseId } = await withTenant(executive, (db) => db.returnRelease.findFirstOrThrow({ where: { trustId } }));
  // One that came to nothing, so that another can be asked for.
  const [preparationId, at] = [v7(), executive.at];
  await withTenant(executive, (db) => db.returnPreparation.createMany({ data: [{ trustId, id: preparationId, roundId, askedById: executive.personId, askedAt: at, basis: "", state: "waiting", toDo: 1, toldAt: at }] }));
  await withTenant(executive, (db) => db.returnPreparation.updateMany({ where: { trustId, id: preparationId }, data: { state: "failed", why: "Made up" } }));
  return { templateId, roundId, returnId, releaseId, preparationId };
}

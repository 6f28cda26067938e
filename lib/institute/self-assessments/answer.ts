import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { asDate, asDay } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { fieldOf } from "./levels";
import type { Part } from "./parts";
import type { Answer } from "./schema";
import { type Answered, openAnswer, sealSentence } from "./sealed";
import { readWordings } from "./statements";
import { isOpen, windowsOf } from "./windows";

const closedWords = {
  start: "The start can no longer be answered. What you remember of it now would not be how it was.",
  end: "The end is answered in the last weeks of your cohort and the five after them.",
} as const satisfies Record<Part, string>;

/**
 * Keeps where the viewer sees themselves at the start or the end of their cohort, for themselves alone or shown to its facilitators, as they say.
 * Sent a second time, it replaces what they said; the same request twice is one. Source: case study 000, middle-leadership programme.
 * @throws NotFound for whoever does not take part
 * @throws Refused outside the weeks in which it is asked, when the sentence may name a child, or when the cohort began with other statements
 * @throws Stale when it was changed elsewhere since `version`
 */
export function answer(viewer: Viewer, { cohortId, part, wording, levels, sentence, shows, version, noChildNamed }: Answer): Promise<void> {
  const { trustId, personId, at } = viewer;
  const openedAt = shows === "facilitators" ? at : null;
  return withTenant(viewer, async (db) => {
    const { programmeId } = await mustBeAsked(db, viewer, cohortId, part);
    const asked = (await readWordings(db, trustId, programmeId)).find(({ number }) => number === wording);
    if (asked?.statements.length !== levels.length) throw new Refused("These statements were changed meanwhile. Open the page again to see them.");
    await askAboutNames(db, trustId, [{ field: "sentence", text: sentence }], noChildNamed);
    const where = { trustId, cohortId, personId, part };
    const before = await db.selfAssessment.findUnique({ where: { trustId_cohortId_personId_part: where } });
    if (before && before.wording !== wording) throw new Refused("Your cohort began with other statements. Open the page again to see them.");
    const savedMeanwhile = async () => {
      const row = await db.selfAssessment.findUnique({ where: { trustId_cohortId_personId_part: where } });
      const saved = row ? await openAnswer(db, trustId, row) : undefined;
      if (saved && saved.sentence === sentence && saved.shown === (openedAt !== null) && saved.levels.join() === levels.join()) return;
      throw new Stale(saved ? asTyped(saved) : {}, saved?.version ?? 0);
    };
    if ((before?.version ?? 0) !== version) return savedMeanwhile();
    const id = before?.id ?? v7();
    const said = { levels: [...levels], sealed: await sealSentence(db, trustId, id, sentence), openedAt };
    const { count } = before
      ? await db.selfAssessment.updateMany({ where: { ...where, version }, data: { ...said, changedAt: at, version: version + 1 } })
      : await db.selfAssessment.createMany({ data: [{ ...where, id, wording, ...said, answeredAt: at }], skipDuplicates: true });
    if (count === 0) return savedMeanwhile();
    await recordEvent(db, viewer, before ? "self-assessment.changed" : "self-assessment.answered", { subjectId: id, ownerId: personId });
  });
}

/** What was saved, by the names of the form's boxes. */
const asTyped = ({ levels, sentence, shown }: Answered): Record<string, string> => ({
  ...Object.fromEntries(levels.map((level, place) => [fieldOf(place), String(level)])), sentence, shows: shown ? "facilitators" : "me",
});

/** @throws NotFound, Refused as `answer` says */
async function mustBeAsked(db: TenantDb, { trustId, personId, today }: Viewer, cohortId: string, part: Part): Promise<{ programmeId: string }> {
  const member = await db.cohortMember.findFirst({
    where: { trustId, cohortId, personId, OR: [{ leftOn: null }, { leftOn: { gte: asDate(today) } }] },
    include: { cohort: { select: { programmeId: true, startsOn: true, endsOn: true } } }, relationLoadStrategy: "join",
  });
  if (!member) throw new NotFound();
  const windows = windowsOf({ startsOn: asDay(member.cohort.startsOn), endsOn: asDay(member.cohort.endsOn), joinedOn: asDay(member.joinedOn) });
  if (!isOpen(windows[part], today)) throw new Refused(closedWords[part]);
  return member.cohort;
}

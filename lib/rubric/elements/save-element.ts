import { isDeepStrictEqual } from "node:util";
import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Stale } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { settleAll } from "../comments/settle-comment";
import { type ElementText, keysOf, partsOf, type TextPart } from "../compare/parts-of";
import { elementContent } from "../content";
import { roomForElement } from "../drafts/room-for";
import { changedBy, takeTurns } from "../drafts/take-turns";
import { mustHavePictures } from "../pictures/must-have-pictures";
import type { Stage } from "../stages";
import type { ElementInput } from "./element-input";

/**
 * Saves an element's text as a new revision, when it says anything new; moves it to another area, and settles the remarks that were ticked.
 * @throws NotFound for anybody but the framework's editors
 * @throws Refused when a text shows a picture that is not here, and when the other area is full
 * @throws Stale with the other's words, part by part where they differ, when somebody saved since `version`
 */
export function saveElement(viewer: Viewer, input: ElementInput): Promise<void> {
  const { trustId } = viewer;
  const { frameworkId, elementId, version } = input;
  return withTenant(viewer, async (db) => {
    await takeTurns(db, viewer, frameworkId);
    const element = await db.rubricElement.findFirst({
      where: { trustId, frameworkId, id: elementId }, include: { framework: { select: { stages: true } }, elementRevisionAsElement: { orderBy: { number: "desc" }, take: 1 } },
    });
    const latest = element?.elementRevisionAsElement[0];
    if (!element || !latest) throw new NotFound();
    const stages = element.framework.stages as Stage[];
    const text = inPlace(input, stages);
    const saved: ElementText = { title: latest.title, summary: latest.summary, content: elementContent.parse(latest.content) };
    const apart = differences(saved, text, stages);
    const homeless = input.text.content.stages.some((words, at) => words !== "" && !stages.some(({ key }) => key === input.written[at]));
    if ((apart.length > 0 || homeless) && element.version !== version) throw new Stale(apart, element.version);
    await mustHavePictures(db, trustId, partsOf(text, stages));
    if (apart.length > 0 || !isDeepStrictEqual(saved.content, text.content)) await addRevision(db, viewer, { ...input, text, written: keysOf(stages) }, element.version);
    if (input.areaId !== element.areaId) await toArea(db, viewer, input);
    await settleAll(db, viewer, frameworkId, elementId, input.settled);
  });
}

/** The text with its descriptors in the order in which the stages stand now, whatever it was when the form was drawn. */
const inPlace = ({ text, written }: ElementInput, stages: readonly Stage[]): ElementText => ({
  ...text, content: { ...text.content, stages: keysOf(stages).map((key) => text.content.stages[written.indexOf(key)] ?? "") },
});

/** The parts that say something else than what somebody is about to save, as they were saved. */
function differences(saved: ElementText, text: ElementText, stages: readonly Stage[]): TextPart[] {
  const wanted = new Map(partsOf(text, stages).map((part) => [part.key, part.text]));
  return partsOf(saved, stages).filter(({ key, text: was }) => wanted.get(key) !== was);
}

async function addRevision(db: TenantDb, viewer: Viewer, { frameworkId, elementId, text, written }: ElementInput, version: number) {
  const { trustId, personId: authorId, at: savedAt } = viewer;
  await db.elementRevision.createMany({ data: [{ trustId, elementId, number: version + 1, frameworkId, ...text, stageKeys: written, authorId, savedAt }] });
  await db.rubricElement.updateMany({ where: { trustId, id: elementId }, data: { version: version + 1, ...changedBy(viewer) } });
  await recordEvent(db, viewer, "rubric-element.saved", { subjectId: elementId, facts: { revision: version + 1 } });
}

async function toArea(db: TenantDb, viewer: Viewer, { frameworkId, elementId, areaId }: ElementInput) {
  const { trustId } = viewer;
  if ((await db.rubricArea.count({ where: { trustId, frameworkId, id: areaId, removedAt: null } })) === 0) throw new NotFound();
  await roomForElement(db, trustId, areaId, "areaId");
  const last = await db.rubricElement.aggregate({ where: { trustId, areaId }, _max: { position: true } });
  await db.rubricElement.updateMany({ where: { trustId, id: elementId }, data: { areaId, position: (last._max.position ?? -1) + 1, ...changedBy(viewer) } });
  await recordEvent(db, viewer, "rubric-element.moved", { subjectId: elementId });
}

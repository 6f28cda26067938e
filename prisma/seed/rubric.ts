import { personas } from "@/lib/demo/personas";
import { withTenant } from "@/lib/db/with-tenant";
import { editArea } from "@/lib/rubric/areas/edit-area";
import { addComment } from "@/lib/rubric/comments/add-comment";
import { addFramework } from "@/lib/rubric/drafts/add-framework";
import { editDetails } from "@/lib/rubric/drafts/edit-details";
import { readDraft } from "@/lib/rubric/drafts/read-draft";
import { addEditor } from "@/lib/rubric/editors/add-editor";
import { fromElementForm, toElementForm } from "@/lib/rubric/elements/element-form";
import { elementInput } from "@/lib/rubric/elements/element-input";
import { readDraftElement } from "@/lib/rubric/elements/read-draft-element";
import { saveElement } from "@/lib/rubric/elements/save-element";
import { starterModules } from "@/lib/rubric/starter/modules";
import { starterFramework } from "@/lib/rubric/starter/starter-framework";
import { addSynonym } from "@/lib/rubric/synonyms/keep-synonym";
import { synonymInput } from "@/lib/rubric/synonyms/schema";
import { openElement } from "@/lib/rubric/study/open-element";
import { publishFramework } from "@/lib/rubric/versions/publish-framework";
import { addDays } from "@/lib/school-year/day";
import { viewerForJob } from "@/lib/viewers/find-viewer";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { moment, schoolDaysAfter } from "./calendar";
import type { Stage } from "./stage";
import { rubricTexts } from "./texts/rubric-texts";

const { calls, changed, inDraft, due, opened, notes } = rubricTexts;

/** Months of writing in a group: Braid's example adopted and published, one element rewritten after a remark, and a draft that goes on. */
export async function playRubric({ plan, calendar, as, idOf }: Stage): Promise<void> {
  if (!plan.rubric) return;
  const { starts, leads, looksOver } = plan.rubric;
  const [first] = calendar.shown;
  const start = schoolDaysAfter(calendar.halfTerms, first?.startsOn ?? calendar.founded, 3);
  const at = (day: string, time: string) => (name: string) => as(name, moment(day, time));
  const daniel = at(start, "16:10")(starts);
  const { id: frameworkId } = await addFramework(daniel, v7(), { ...starterFramework, modules: starterModules });
  for (const name of [leads, looksOver]) await addEditor(daniel, { frameworkId, personId: idOf(name) });
  await editDetails(at(start, "16:20")(leads), { frameworkId, version: 1, name: rubricTexts.name, about: rubricTexts.about });
  for (const [says, means] of Object.entries(calls)) await addSynonym(at(addDays(start, 14), "16:05")(leads), synonymInput.parse({ says, means }));
  await publish(at(addDays(start, 21), "15:45")(leads), frameworkId, notes.first);

  const rewriting = addDays(calendar.today, -24);
  const remarked = await remark(at(rewriting, "17:05")(looksOver), frameworkId, changed.element, { part: "tips", passage: "", remark: "Year 4 found that the second pause, after the answer, matters more. Shall we say so?" });
  await addTip(at(addDays(rewriting, 1), "16:30")(leads), frameworkId, changed.element, changed.tip, [remarked]);
  await toBeReviewed(at(addDays(rewriting, 2), "08:10")(starts), frameworkId, due.area, addDays(calendar.today, -due.daysAgo));
  await publish(at(addDays(rewriting, 3), "12:40")(leads), frameworkId, notes.second);

  const lately = addDays(calendar.today, -4);
  await addTip(at(lately, "16:15")(leads), frameworkId, inDraft.element, inDraft.tip);
  await remark(at(addDays(lately, 1), "19:20")(looksOver), frameworkId, inDraft.element, inDraft.remark);
  await remark(at(addDays(lately, 1), "19:35")(looksOver), frameworkId, changed.element, changed.remark);
  await toBeReviewed(at(lately, "16:40")(starts), frameworkId, inDraft.area, addDays(calendar.today, inDraft.reviewInDays));
  await openElements({ plan, calendar, idOf });
}

async function publish(who: Viewer, frameworkId: string, note: string) {
  const { head } = await readDraft(who, frameworkId);
  await publishFramework(who, { frameworkId, version: head.version, note });
}

/** An element by its title, as it stands in the draft. */
async function draftOf(who: Viewer, frameworkId: string, title: string) {
  const found = await withTenant(who, (db) => db.elementRevision.findFirstOrThrow({ where: { trustId: who.trustId, frameworkId, title }, select: { elementId: true } }));
  return readDraftElement(who, frameworkId, found.elementId);
}

/** The tip goes to the top, as somebody would type it into the form. */
async function addTip(who: Viewer, frameworkId: string, title: string, tip: string, settled: string[] = []) {
  const { id: elementId, areaId, version, text, stages } = await draftOf(who, frameworkId, title);
  const boxes = toElementForm(text, stages);
  await saveElement(who, elementInput.parse(fromElementForm({ ...boxes, tips: `${tip}\n${boxes.tips}`, frameworkId, elementId, areaId, version: String(version), settled })));
}

async function remark(who: Viewer, frameworkId: string, title: string, said: { part: string; passage: string; remark: string }): Promise<string> {
  const { id: elementId } = await draftOf(who, frameworkId, title);
  return (await addComment(who, { frameworkId, elementId, requestId: v7(), ...said })).id;
}

async function toBeReviewed(who: Viewer, frameworkId: string, called: string, reviewOn: string) {
  const { areas } = await readDraft(who, frameworkId);
  const area = areas.find(({ title }) => title === called);
  if (area) await editArea(who, { frameworkId, areaId: area.id, version: area.version, title: area.title, about: area.about, reviewOn });
}

/** Colleagues without a part of their own in the demo read in the rubric, so that its reach has something to count. */
async function openElements({ plan, calendar, idOf }: Pick<Stage, "plan" | "calendar" | "idOf">): Promise<void> {
  const { trustId } = plan;
  const parts = new Set([...personas.map(({ name }) => name), ...plan.leaders.map(({ name }) => name)]);
  const readers = plan.people.filter(({ held, name }) => held.some(({ role }) => role === "teacher" || role === "support_staff") && !parts.has(name));
  const administrator = { trustId, personId: plan.administratorId, today: calendar.today };
  const lastOpening = moment(schoolDaysAfter(calendar.halfTerms, addDays(calendar.today, -4), 1), "07:50");
  for (const [title, many] of Object.entries(opened)) {
    const element = await withTenant(administrator, (db) => db.publishedElement.findFirst({ where: { trustId, title }, orderBy: { number: "desc" }, select: { elementId: true } }));
    for (const { name } of element ? readers.slice(0, many) : []) {
      const reader = await viewerForJob({ trustId, personId: idOf(name) }, lastOpening);
      if (reader && element) await openElement(reader, element.elementId);
    }
  }
}

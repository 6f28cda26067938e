import { beginStudy } from "@/lib/credits/begin-study";
import { finishStudy, saveStudy } from "@/lib/credits/save-study";
import { listCredits } from "@/lib/credits/list-credits";
import { makeTranscript } from "@/lib/credits/transcripts/make-transcript";
import { listModules } from "@/lib/rubric/modules/list-modules";
import { publishModule } from "@/lib/rubric/modules/publish-module";
import { readDraftModule } from "@/lib/rubric/modules/read-draft-module";
import { saveReading, saveUniversity } from "@/lib/rubric/modules/save-draft";
import { addDays } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import { moment } from "./calendar";
import type { Stage } from "./stage";
import { moduleTexts } from "./texts/modules";

/** Braid's modules published, one of them with a made-up university's word; a teacher who finished two, is half through a third, and made a transcript. */
export async function playModules({ plan, calendar, as }: Stage): Promise<void> {
  if (!plan.rubric) return;
  const at = (who: string, daysAgo: number, time: string) => as(who, moment(addDays(calendar.today, -daysAgo), time));
  const { studies, validated, own, finished, open } = moduleTexts;
  const editor = at(plan.rubric.leads, 50, "16:20");
  const { inHand } = await listModules(editor);
  const idOf = new Map(inHand.map(({ id, title }) => [title, id]));
  for (const { id, title } of inHand) {
    if (title === validated.title) await validate(editor, id, addDays(calendar.today, -90), own);
    await publishModule(editor, { moduleId: id, version: (await readDraftModule(editor, id)).module.version });
  }
  for (const { title, begun, done, read, ...text } of finished) {
    const { id: studyId } = await beginStudy(at(studies, begun, "19:40"), idOf.get(title) ?? "");
    await finishStudy(at(studies, done, "20:15"), { studyId, version: 1, read: places(read), ...text });
  }
  const { title, begun, wrote, read, ...text } = open;
  const { id: studyId } = await beginStudy(at(studies, begun, "19:10"), idOf.get(title) ?? "");
  await saveStudy(at(studies, wrote, "20:40"), { studyId, version: 1, read: places(read), ...text });
  const kofi = at(studies, 1, "18:30");
  const { credits } = await listCredits(kofi);
  await makeTranscript(kofi, { requestId: v7(), study: credits.map((credit) => credit.studyId) });
}

const places = (count: number) => Array.from({ length: count }, (_, at) => at);

async function validate(editor: Viewer, moduleId: string, fromDay: string, own: { title: string; by: string }) {
  const { module } = await readDraftModule(editor, moduleId);
  await saveReading(editor, { moduleId, version: module.version, works: module.content.reading.map(({ title }) => title), own: [own] });
  await saveUniversity(editor, { moduleId, version: module.version + 1, validated: "yes", ...moduleTexts.validated.word, fromDay, untilDay: addDays(fromDay, 3 * 365) });
}

import { NotFound } from "@/lib/errors";
import { answer } from "@/lib/institute/self-assessments/answer";
import type { Part } from "@/lib/institute/self-assessments/parts";
import { defaultStatements } from "@/lib/institute/self-assessments/statements";
import { readBeforeAndAfter } from "@/lib/institute/self-assessments/read-before-and-after";
import type { Viewer } from "@/lib/viewers/viewer";

/** Answers each of Braid's statements alike. */
export const answers = (who: Viewer, cohortId: string, { part = "start" as Part, level = 1, sentence = "I put things off", shows = false, version = 0, wording = 0, statements = defaultStatements.length } = {}) =>
  answer(who, { cohortId, part, wording, statements, levels: Array.from({ length: statements }, () => level), sentence, shows: shows ? "facilitators" : "me", version });

/** One's own side of the page. */
export async function findMine(who: Viewer, cohortId: string) {
  const { mine } = await readBeforeAndAfter(who, cohortId);
  if (!mine) throw new NotFound();
  return mine;
}

/** The side of those who run it. */
export async function listShown(who: Viewer, cohortId: string) {
  const { shown } = await readBeforeAndAfter(who, cohortId);
  if (!shown) throw new NotFound();
  return shown;
}

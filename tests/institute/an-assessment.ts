import { answer } from "@/lib/institute/self-assessments/answer";
import type { Part } from "@/lib/institute/self-assessments/parts";
import { defaultStatements } from "@/lib/institute/self-assessments/statements";
import type { Viewer } from "@/lib/viewers/viewer";

/** Answers each of Braid's statements alike. */
export const answers = (who: Viewer, cohortId: string, { part = "start" as Part, level = 1, sentence = "I put things off", shows = false, version = 0, wording = 0, statements = defaultStatements.length } = {}) =>
  answer(who, { cohortId, part, wording, statements, levels: Array.from({ length: statements }, () => level), sentence, shows: shows ? "facilitators" : "me", version });

import { agreeToStrength } from "@/lib/institute/strengths/answer-strength";
import { giveConsent } from "@/lib/institute/strengths/consent";
import { noteStrength } from "@/lib/institute/strengths/note-strength";
import { v7 } from "@/lib/submissions/uuid";
import type { Viewer } from "@/lib/viewers/viewer";
import type { Mark } from "./mark";
import type { PeopledTrust } from "./people";

/** Both of the cohort have agreed that strengths are noted: the teacher's waits to be read, the presenter's stands. */
export async function someStrengths({ formerLead, teacher, presenter }: PeopledTrust["people"], cohortId: string, mark: Mark) {
  const noted = async (of: Viewer, text: string) => {
    await giveConsent(of);
    return (await noteStrength(formerLead, { requestId: v7(), cohortId, personId: of.personId, kind: "lead_improvement", subject: text, elementId: "", words: text, noChildNamed: true })).id;
  };
  const [strengthId, standingStrengthId] = [await noted(teacher, mark("strength")), await noted(presenter, mark("strength-stands"))];
  await agreeToStrength(presenter, standingStrengthId, 1);
  return { strengthId, standingStrengthId };
}

import { agreeToStrength, askAboutStrength } from "@/lib/institute/strengths/answer-strength";
import { giveConsent } from "@/lib/institute/strengths/consent";
import { noteStrength } from "@/lib/institute/strengths/note-strength";
import { v7 } from "@/lib/submissions/uuid";
import type { ToldStrength } from "../texts/institute/strengths";
import type { Cast, InstituteStage } from "./stage";

const confirmed = { noChildNamed: true } as const;

/** Strengths of people who have agreed that they are noted: to read, standing, and one for which other words are asked. */
export async function playStrengths({ at, stage, nameOf }: InstituteStage, cohortId: string, facilitator: string, told: readonly ToldStrength[], agreedOnly: readonly Cast[] = []): Promise<void> {
  for (const who of agreedOnly) await giveConsent(await at(who, 12, "19:15"));
  for (const { who, kind, subject, words, daysAgo, answer } of told) {
    await giveConsent(await at(who, daysAgo + 3, "19:15"));
    const { id } = await noteStrength(await at(facilitator, daysAgo, "15:45"), { requestId: v7(), cohortId, personId: stage.idOf(nameOf(who)), kind, subject, elementId: "", words, ...confirmed });
    const person = await at(who, daysAgo - 1, "20:25");
    if (answer === "stands") await agreeToStrength(person, id, 1);
    else if (answer) await askAboutStrength(person, { strengthId: id, version: 1, askLine: answer.asks, ...confirmed });
  }
}

import { z } from "zod";
import type { Area } from "../indicators/indicator";
import { areaBox, LONGEST } from "./boxes";

/** How an area stands by one of the trust's four descriptors (1 the most assured), nothing where one cannot say yet, and what shows it. */
const answer = z.object({ stands: z.number().int().min(1).max(4).nullable(), evidence: z.string().max(2000) });
export type Answer = z.infer<typeof answer>;
export type Answers = Readonly<Record<string, Answer>>;

/** The answers of a stored part. */
export const answersOf = (stored: unknown): Answers => z.record(z.string(), answer).parse(stored);

const BOX = /^a\.([a-z0-9][a-z0-9-]*)\.(?:stands|evidence)$/;

/** What was typed about areas; one without anything is left out. Longer evidence than there is room for is wrong by its box. */
export function typedAnswers(typed: Readonly<Record<string, string | string[]>>): { answers: Answers; errors: Record<string, string[]> } {
  const answers: Record<string, Answer> = {};
  const errors: Record<string, string[]> = {};
  for (const key of new Set(Object.keys(typed).flatMap((name) => BOX.exec(name)?.[1] ?? []))) {
    const stands = /^[1-4]$/.test(String(typed[areaBox(key, "stands")] ?? "")) ? Number(typed[areaBox(key, "stands")]) : null;
    const evidence = String(typed[areaBox(key, "evidence")] ?? "").trim();
    if (evidence.length > LONGEST) errors[areaBox(key, "evidence")] = ["Keep this under 2,000 characters"];
    else if (stands !== null || evidence !== "") answers[key] = { stands, evidence };
  }
  return { answers, errors };
}

/** How many areas have a word about how they stand. */
export const said = (areas: readonly Area[], answers: Answers): number => areas.filter(({ key }) => answers[key]?.stands).length;

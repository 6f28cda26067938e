import type { TenantDb } from "@/lib/db/with-tenant";
import { z } from "zod";

/**
 * Braid's own statements, from the themes of case study 000's programme: what holds until a programme has words of its own. Wording 0.
 * People's answers are kept by their place, so these are never reworded; better ones would be another wording.
 */
export const defaultStatements: readonly string[] = [
  "My team knows what we want to get better at, and could say it in their own words.",
  "I ask people how I lead them, and do something with the answer.",
  "When something has to be said, I say it within days, plainly and kindly.",
  "In a difficult conversation I hear the other side out before I say what I would like to happen.",
  "I look at evidence, from research and from our own school, before I choose what to do.",
  "Before I begin something I know how I will tell whether it worked.",
  "When something new comes, I say why, listen to doubts, and name what we stop doing for it.",
  "When somebody brings me a problem, I ask before I advise.",
];

export const MOST_STATEMENTS = 12;

/** One wording of a programme's statements; number 0 are Braid's own. */
export type Wording = { number: number; statements: readonly string[]; writtenAt: Date | null };

const statements = z.array(z.string());

/** A programme's wordings, the newest first; Braid's own are always the last. One statement. */
export async function readWordings(db: TenantDb, trustId: string, programmeId: string): Promise<[Wording, ...Wording[]]> {
  const rows = await db.selfAssessmentWording.findMany({ where: { trustId, programmeId }, orderBy: { number: "desc" } });
  const own: Wording = { number: 0, statements: defaultStatements, writtenAt: null };
  const [newest = own, ...earlier] = rows.map((row): Wording => ({ number: row.number, statements: statements.parse(row.statements), writtenAt: row.writtenAt }));
  return newest === own ? [own] : [newest, ...earlier, own];
}

import type { TenantDb } from "@/lib/db/with-tenant";
import { elementContent } from "../content";
import { passagesOf } from "./passages-of";

/** Shorter words are found by their letters alone; likeness says nothing of them. */
const SHORTEST_WORD = 4;

/** Lays a published version out for search in place of the version before: its passages, and the words they use. */
export async function indexForSearch(db: TenantDb, trustId: string, frameworkId: string, number: number): Promise<void> {
  const elements = await db.publishedElement.findMany({
    where: { trustId, frameworkId, number }, select: { elementId: true, title: true, summary: true, content: true },
  });
  const passages = elements.flatMap(({ elementId, title, summary, content }) =>
    passagesOf({ title, summary, content: elementContent.parse(content) }).map((passage) => ({ elementId, ...passage })),
  );
  const all = <T>(of: (passage: (typeof passages)[number]) => T) => passages.map(of);
  await db.$executeRaw`DELETE FROM rubric_passage WHERE "trustId" = ${trustId}::uuid AND "frameworkId" = ${frameworkId}::uuid`;
  await db.$executeRaw`DELETE FROM rubric_word WHERE "trustId" = ${trustId}::uuid AND "frameworkId" = ${frameworkId}::uuid`;
  await db.$executeRaw`
    INSERT INTO rubric_passage ("trustId", "frameworkId", "elementId", part, position, text, words)
    SELECT ${trustId}::uuid, ${frameworkId}::uuid, p."elementId", p.part, p.position, p.text, to_tsvector('english', p.text)
    FROM unnest(${all(({ elementId }) => elementId)}::uuid[], ${all(({ part }) => part)}::text[], ${all(({ position }) => position)}::int[], ${all(({ text }) => text)}::text[])
      AS p ("elementId", part, position, text)`;
  await db.$executeRaw`
    INSERT INTO rubric_word ("trustId", "frameworkId", word)
    SELECT DISTINCT ${trustId}::uuid, ${frameworkId}::uuid, w.word
    FROM rubric_passage p, regexp_split_to_table(lower(p.text), '[^[:alpha:]]+') AS w (word)
    WHERE p."trustId" = ${trustId}::uuid AND p."frameworkId" = ${frameworkId}::uuid AND length(w.word) >= ${SHORTEST_WORD}`;
}

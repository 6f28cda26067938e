import type { TenantDb } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { sharedContent } from "./content";

export type Linkable = { id: string; title: string };
/** What a project serves as it was shared last. */
type Linked = { id: string; title: string } | undefined;

/** The link of a project as it was shared, and the words that it took over. */
export function linkOf(shared: { priorityId: string | null; content: unknown } | null): Linked {
  return shared?.priorityId ? { id: shared.priorityId, title: sharedContent.parse(shared.content).priorityTitle } : undefined;
}

/**
 * The priorities that the viewer's project in a cohort may serve, each with the words that it takes over: what staff were told at the schools where they work; where
 * staff were told nothing, the title, for whoever reads the running priorities of the school that they are in the cohort from. What is linked already keeps
 * its words when it is not told any more. One statement; the database asks again in `one_links_what_one_reads`.
 * @param chosen what stands in the draft: it stays there for whoever reads it, though it has ended
 */
export async function findLinkable(db: TenantDb, { trustId, personId }: Viewer, cohortId: string, linked: Linked, chosen: string): Promise<Linkable[]> {
  const rows = await db.$queryRaw<(Linkable & { told: boolean })[]>`
    SELECT t."priorityId" AS id, t.title, true AS told FROM told_priority t
    WHERE t."trustId" = ${trustId}::uuid AND t."schoolId" = ANY ((SELECT app_work_schools())::uuid[])
    UNION ALL
    SELECT p.id, p.title, false FROM priority p
    WHERE p."trustId" = ${trustId}::uuid AND NOT EXISTS (SELECT FROM told_priority t WHERE t."trustId" = p."trustId" AND t."priorityId" = p.id)
      AND (p.id::text = ${chosen} OR (p."startsOn" <= app_today() AND (p."endsOn" IS NULL OR p."endsOn" >= app_today())
        AND EXISTS (SELECT FROM cohort_member m WHERE m."trustId" = p."trustId" AND m."cohortId" = ${cohortId}::uuid AND m."personId" = ${personId}::uuid AND m."schoolId" = p."schoolId")))
    ORDER BY title`;
  const keeps = linked && !rows.some(({ id, told }) => told && id === linked.id) ? [linked] : [];
  return [...keeps, ...rows.filter(({ id }) => id !== keeps[0]?.id).map(({ id, title }) => ({ id, title }))];
}

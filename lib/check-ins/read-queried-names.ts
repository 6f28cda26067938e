import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/people/viewer";
import { findQueriedNames } from "@/lib/confidentiality/ask-about-names";
import { type NamedText, type Queried, queryNames } from "@/lib/confidentiality/query-names";

/** What the writer's texts may give away about a child, for the question before sharing. No statement when there is nothing to ask. */
export async function readQueriedNames(viewer: Viewer, texts: readonly NamedText[]): Promise<Queried[]> {
  if (queryNames(texts).length === 0) return [];
  return withTenant(viewer, (db) => findQueriedNames(db, viewer.trustId, texts));
}

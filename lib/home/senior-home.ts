import { withTenant } from "@/lib/db/with-tenant";
import type { Viewer } from "@/lib/viewers/viewer";
import { readAskedOfMe } from "@/lib/asked/read-asked-of-me";
import { readInstituteDesk } from "@/lib/institute/read-desk";
import { readMyActions } from "./read-my-actions";
import { readMyItems } from "./read-my-items";
import { readReviewsAhead } from "./read-reviews-ahead";
import { readSummaries } from "./read-summaries";

/** A senior leader's home: what is theirs, and their school's reviews. Six statements. */
export function readSeniorHome(viewer: Viewer) {
  return withTenant(viewer, async (db) => ({
    actions: await readMyActions(db, viewer),
    items: await readMyItems(db, viewer),
    reviews: await readReviewsAhead(db, viewer),
    summaries: await readSummaries(db, viewer),
    institute: await readInstituteDesk(db, viewer),
    asked: await readAskedOfMe(db, viewer),
  }));
}

export type SeniorHome = Awaited<ReturnType<typeof readSeniorHome>>;

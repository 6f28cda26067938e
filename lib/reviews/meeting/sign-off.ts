import type { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { withTenant } from "@/lib/db/with-tenant";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewers/viewer";
import { findReview, takeTurns } from "../find-review";
import { canSignOff } from "../policy";
import { agendaItems } from "../agenda/read-agenda";
import type { signOffInput } from "../schema";
import { mustNotBeSignedOff } from "./still-open";

/**
 * Ends a review: its pack, agenda and decisions are frozen, and trustees read the summary.
 * @throws NotFound for anybody but executives and the trust lead of the school's principal
 * @throws Refused before the meeting, while a sent item has no decision, when it was signed off already, and when the summary may name a child
 */
export function signOff(viewer: Viewer, input: z.infer<typeof signOffInput>): Promise<void> {
  return withTenant(viewer, async (db) => {
    await takeTurns(db, viewer, input.reviewId);
    const review = await findReview(db, viewer, input.reviewId, canSignOff);
    mustNotBeSignedOff(review);
    if (!review.startedAt) throw new Refused("The meeting has not been held yet.");
    const open = (await agendaItems(db, viewer, review)).filter(({ publishedAt, decided }) => publishedAt && !decided);
    if (open.length > 0)
      throw new Refused(open.length === 1 ? `‘${open[0]?.title}’ has no decision yet.` : `${open.length} items have no decision yet.`);
    await askAboutNames(db, viewer.trustId, [{ field: "summary", text: input.summary }], input.noChildNamed);
    await db.signOff.createMany({
      data: [{ trustId: viewer.trustId, reviewId: review.id, schoolId: review.schoolId, signedById: viewer.personId, summary: input.summary, signedAt: viewer.at }],
    });
    await recordEvent(db, viewer, "review.signed-off", { subjectId: review.id });
  });
}

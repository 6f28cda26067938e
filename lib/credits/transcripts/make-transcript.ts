import { z } from "zod";
import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused } from "@/lib/errors";
import { canReadRubric } from "@/lib/rubric/policy";
import { once } from "@/lib/submissions/once";
import type { Viewer } from "@/lib/viewers/viewer";
import { findCredits } from "../list-credits";
import { chosenInput } from "../schema";
import { codeOf, directoryHash, sealForCode, type TranscriptContent } from "./content";

export const transcriptInput = chosenInput.extend({ requestId: z.uuid() });
export type TranscriptInput = z.infer<typeof transcriptInput>;

/**
 * Makes a transcript of finished modules for whoever gets its code: name, trust, modules, hours, days and what universities say of them, as they stand now.
 * @throws NotFound for a guest; Refused when none of the modules is the viewer's and finished
 */
export async function makeTranscript(viewer: Viewer, { requestId, study }: TranscriptInput): Promise<{ id: string }> {
  if (!canReadRubric(viewer)) throw new NotFound();
  const { trustId, personId, at: madeAt } = viewer;
  return withTenant(viewer, async (db) => {
    const chosen = (await findCredits(db, viewer)).filter(({ studyId }) => study.includes(studyId)).toReversed();
    if (chosen.length === 0) throw new Refused("Choose at least one module that you have finished", "study");
    return once(db, viewer, requestId, async (id) => {
      const code = codeOf({ trustId, id });
      const modules = chosen.map(({ title, halfHours, finishedOn, validation }) => ({ title, halfHours, finishedOn, validation }));
      const content: TranscriptContent = { name: viewer.name, trust: viewer.trust.name, madeOn: viewer.today, modules };
      const sealed = sealForCode(code, content);
      await db.transcript.createMany({ data: [{ trustId, id, personId, codeHash: directoryHash(code), sealed, madeAt }] });
      await recordEvent(db, viewer, "transcript.made");
    });
  });
}

import { recordEvent } from "@/lib/audit/record-event";
import { type TenantDb, withTenant } from "@/lib/db/with-tenant";
import { NotFound, Refused, Stale } from "@/lib/errors";
import { schoolsLedBy, type Viewer } from "@/lib/viewers/viewer";
import { asDate } from "@/lib/school-year/day";
import { once } from "@/lib/submissions/once";
import { askAboutNames } from "@/lib/confidentiality/ask-about-names";
import { findWeek } from "../find-week";
import { lastStates } from "../draft/last-state";
import { openDraft } from "../draft/open-draft";
import { canWriteCheckIns } from "../policy";
import type { SavedElsewhere } from "../draft/save-draft";
import type { ShareCheckIn } from "../schema";
import { textsOf } from "../draft/texts-of";
import { whatIsMissing } from "../draft/what-is-missing";
import { writeActions } from "./write-actions";
import { writeEntries } from "./write-entries";
import { writePersonalPart } from "./write-personal-part";

/**
 * Shares the viewer's draft of a week with their trust lead. The three Ss, support and actions become line records,
 * how the leader is goes to the two alone, and the draft is gone: all of it or nothing, and once for one `requestId`.
 * @returns the check-in's id
 * @throws NotFound for somebody who leads no school or has no draft of that week
 * @throws Stale with what another tab or device saved since `version`
 * @throws Refused, with the form's box as its field, when something is missing, when the week was shared before, when nobody
 *   is the leader's trust lead, or when a text may name a child and nobody has said that it does not
 * Source: case study 000, individual sessions.
 */
export async function shareCheckIn(viewer: Viewer, input: ShareCheckIn): Promise<{ id: string; repeated: boolean }> {
  if (!canWriteCheckIns(viewer)) throw new NotFound();
  return withTenant(viewer, (db) => once(db, viewer, input.requestId, (id) => share(db, viewer, input, id)));
}

async function share(db: TenantDb, viewer: Viewer, input: ShareCheckIn, id: string): Promise<void> {
  const { trustId, personId: leaderId, at } = viewer;
  const { draft, lead, shared } = await findWeek(db, viewer, input.weekOf);
  if (shared) throw new Refused("You shared this week already. You can add a note to it.");
  if (!draft) throw new NotFound();
  const content = await openDraft(db, trustId, draft);
  if (draft.version !== input.version) throw new Stale<SavedElsewhere>({ content, savedAt: draft.savedAt }, draft.version);
  if (!lead) throw new Refused("Nobody is your trust lead yet. Your trust administrator arranges your one-to-ones.");

  const schools = schoolsLedBy(viewer);
  const last = await lastStates(db, trustId, schools.map((school) => school.id), input.weekOf);
  const [missing] = whatIsMissing(content, schools, last);
  if (missing) throw new Refused(missing.message, missing.field);
  await askAboutNames(db, trustId, textsOf(content), input.noChildNamed);

  const two = { trustId, leaderId, leadId: lead.id };
  await db.checkIn.createMany({ data: [{ ...two, id, weekOf: asDate(input.weekOf), sharedAt: at }] });
  await writeEntries(db, { ...two, checkInId: id, weekOf: input.weekOf, at }, content, schools, last);
  await writeActions(db, viewer, id, content, schools);
  await writePersonalPart(db, { ...two, checkInId: id, at }, content.personal);
  const { count } = await db.checkInDraft.deleteMany({ where: { trustId, id: draft.id, version: draft.version } });
  if (count === 0) throw new Refused("This changed on another device a moment ago. Look at it once more.");
  await recordEvent(db, viewer, "check-in.shared", {
    subjectId: id, ownerId: leaderId, facts: { weekOf: input.weekOf, noChildNamedConfirmed: input.noChildNamed },
  });
}

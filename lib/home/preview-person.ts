import { recordEvent } from "@/lib/audit/record-event";
import { withTenant } from "@/lib/db/with-tenant";
import { NotFound } from "@/lib/errors";
import { canPreviewPerson } from "@/lib/people/policy";
import type { Viewer } from "@/lib/viewers/viewer";
import { viewerForJob } from "@/lib/viewers/find-viewer";
import { homeFor } from "./homes";
import { placesFor } from "./places";
import { whatIsRead } from "./what-is-read";

/**
 * What somebody's account shows them today: their places, their home and the kinds of record they read. It opens none of
 * their records. Each look is in the log, as theirs, so that they can see it was taken.
 * @throws NotFound for anybody but a trust administrator, and for somebody who cannot sign in
 */
export async function previewPerson(viewer: Viewer, personId: string) {
  if (!canPreviewPerson(viewer)) throw new NotFound();
  const person = await viewerForJob({ trustId: viewer.trustId, personId }, viewer.at);
  if (!person) throw new NotFound();
  await withTenant(viewer, (db) => recordEvent(db, viewer, "person.previewed", { subjectId: personId, ownerId: personId }));
  return { person, home: homeFor(person, undefined), places: placesFor(person), readings: whatIsRead(person) };
}

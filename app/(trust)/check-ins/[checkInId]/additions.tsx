import { MomentText } from "@/components/ui/moment-text";
import type { ReadCheckIn } from "@/lib/check-ins/conversation/read-check-in";
import { NoteForm } from "./note-form";

/** Corrections and later words, under what was shared; the two can add more at any time. */
export function Additions({ checkIn, among, requestId }: { checkIn: ReadCheckIn; among: boolean; requestId: string }) {
  if (checkIn.additions.length === 0 && !among) return null;
  return (
    <section className="max-w-text" aria-label="Notes added later">
      {checkIn.additions.length > 0 && (
        <>
          <h2 className="mb-2">Added later</h2>
          <ul className="mb-2 border-t border-line">
            {checkIn.additions.map((note) => (
              <li key={note.id} className="border-b border-line py-3">
                <p className="whitespace-pre-wrap">{note.text}</p>
                <p className="text-sm text-muted">{note.authorName}, <MomentText at={note.addedAt} /></p>
              </li>
            ))}
          </ul>
        </>
      )}
      {among && <NoteForm key={checkIn.additions.length} checkInId={checkIn.id} requestId={requestId} />}
    </section>
  );
}

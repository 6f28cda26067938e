import { OneButton } from "@/components/forms/one-button";
import { Section } from "@/components/ui/section";
import { asMoment } from "@/lib/videos/moment";
import type { OwnNote } from "@/lib/videos/playback/notes";
import { removeNoteAction } from "../watch-actions";
import { NoteForm } from "./note-form";

type Props = { videoId: string; notes: readonly OwnNote[]; from: number; requestId: string };

/** What the viewer noted for themselves; each note leads to its moment. */
export function Notes({ videoId, notes, from, requestId }: Props) {
  return (
    <Section title="My notes">
      {notes.length > 0 && (
        <ol className="mb-6 max-w-text border-t border-line">
          {notes.map(({ id, atSecond, text }) => (
            <li key={id} className="grid grid-cols-[auto_1fr_auto] items-start gap-x-4 border-b border-line py-2">
              <a href={`/videos/${videoId}?t=${atSecond}`} className="inline-flex min-h-11 items-center tabular-nums"><span className="sr-only">Play from </span>{asMoment(atSecond)}</a>
              <p className="py-2.5 whitespace-pre-line">{text}</p>
              <OneButton action={removeNoteAction} fields={{ videoId, noteId: id }} kind="quiet" size="small" about={`the note at ${asMoment(atSecond)}`}>Remove</OneButton>
            </li>
          ))}
        </ol>
      )}
      <NoteForm key={requestId} videoId={videoId} requestId={requestId} moment={asMoment(from)} />
    </Section>
  );
}

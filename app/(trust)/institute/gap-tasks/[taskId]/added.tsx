import { FileLine } from "@/app/(trust)/institute/_parts/files";
import { Picture } from "@/app/(trust)/institute/_parts/pictures";
import { removeFileAction, removePictureAction } from "@/app/(trust)/institute/gap-tasks/actions";
import { OneButton } from "@/components/forms/one-button";
import type { EvidenceShown } from "@/lib/institute/gap-tasks/evidence/evidence-of";

/** What the author has added so far, each to be taken away again. */
export function Added({ pictures, files, sent }: EvidenceShown & { sent: boolean }) {
  if (pictures.length + files.length === 0) return null;
  return (
    <div className="mt-6 max-w-text">
      {sent && <p className="mb-3 text-sm text-muted">What you take away is deleted at once, also for those who can read your answer.</p>}
      <ul aria-label="What you added" className="flex flex-col gap-4">
        {pictures.map((picture) => (
          <li key={picture.id} className="flex flex-wrap items-end gap-3">
            <Picture picture={picture} />
            <OneButton action={removePictureAction} fields={{ pictureId: picture.id }} kind="quiet" size="small" pendingLabel="Taking it away…" about={`: ${picture.alt || "the picture"}`}>Take it away</OneButton>
          </li>
        ))}
        {files.map((file) => (
          <li key={file.id} className="flex flex-wrap items-center gap-3">
            <FileLine file={file} />
            <OneButton action={removeFileAction} fields={{ fileId: file.id }} kind="quiet" size="small" pendingLabel="Taking it away…" about={`: ${file.name}`}>Take it away</OneButton>
          </li>
        ))}
      </ul>
    </div>
  );
}

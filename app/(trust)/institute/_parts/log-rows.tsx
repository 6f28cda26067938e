import { removeFromLogAction } from "@/app/(trust)/institute/projects/actions";
import { OneButton } from "@/components/forms/one-button";
import type { LogEntry } from "@/lib/institute/projects/log";
import { inWords } from "@/lib/school-year/day";

/** A project's log, day by day; its author can take an entry out. */
export function LogRows({ log, own }: { log: readonly LogEntry[]; own: boolean }) {
  if (log.length === 0) return null;
  return (
    <ul className="max-w-text border-t border-line">
      {log.map(({ id, doneOn, text }) => (
        <li key={id} className="border-b border-line py-3">
          <p className="text-sm text-muted">{inWords(doneOn)}</p>
          <p className="whitespace-pre-line">{text}</p>
          {own && <OneButton action={removeFromLogAction} fields={{ entryId: id }} kind="quiet" size="small" pendingLabel="Taking it out…" about={`: ${inWords(doneOn)}`}>Take it out</OneButton>}
        </li>
      ))}
    </ul>
  );
}

import Link from "next/link";
import { withdrawTranscriptAction } from "../actions";
import { OneButton } from "@/components/forms/one-button";
import { Tag } from "@/components/ui/tag";
import { londonDay } from "@/lib/clock";
import { inGroups } from "@/lib/credits/transcripts/code";
import type { MadeTranscript } from "@/lib/credits/transcripts/read-transcripts";
import { withItsYear } from "@/lib/school-year/day";
import { counted } from "@/lib/words";

/** The transcripts that somebody made: the code of each, and a button that withdraws it. */
export function MadeList({ transcripts }: { transcripts: readonly MadeTranscript[] }) {
  return (
    <ul className="max-w-text border-t border-line">
      {transcripts.map(({ id, madeAt, withdrawnAt, given }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-4">
          <div className="min-w-0">
            {given ? <Link href={`/rubric/credits/transcripts/${id}`} className="study-paper-code inline-flex min-h-11 items-center">{inGroups(given.code)}</Link> : <p className="font-[550]">Nothing of it is left</p>}
            <p className="text-sm text-muted">{given && `${counted(given.content.modules.length, "module")}, `}made on {withItsYear(londonDay(madeAt))}</p>
          </div>
          {withdrawnAt ? <Tag>Withdrawn on {withItsYear(londonDay(withdrawnAt))}</Tag> : (
            <OneButton action={withdrawTranscriptAction} fields={{ transcriptId: id }} kind="secondary" size="small" pendingLabel="Withdrawing…" about={`the transcript ${given ? inGroups(given.code) : ""}`}>Withdraw it</OneButton>
          )}
        </li>
      ))}
    </ul>
  );
}

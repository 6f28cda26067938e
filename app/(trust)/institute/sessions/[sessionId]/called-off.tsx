import { holdAfterAllAction } from "@/app/(trust)/institute/sessions/actions";
import { OneButton } from "@/components/forms/one-button";
import { Notice } from "@/components/ui/notice";
import { londonDay } from "@/lib/clock";
import type { FoundSession } from "@/lib/institute/sessions/find-session";
import { type Day, inWords } from "@/lib/school-year/day";

/** That a session is called off, why, and what becomes of what was to be brought; its facilitators can hold it after all. */
export function CalledOff({ session: { id, calledOff, cohort, heldOn, nextOn }, today }: { session: FoundSession; today: Day }) {
  if (!calledOff) return null;
  const next = nextOn ? `What you would have brought opens the next session, on ${inWords(nextOn)}.` : "What you would have brought opens the next session, once its day is known.";
  return (
    <div className="mb-8">
      <Notice
        title="Called off" actions={cohort.runs && heldOn >= today && <OneButton action={holdAfterAllAction} fields={{ sessionId: id }} kind="secondary" size="small">Hold it after all</OneButton>}
      >
        {calledOff.line && <p className="whitespace-pre-line">{calledOff.line}</p>}
        <p>{next}</p>
        <p className="mt-1 text-sm text-muted">{calledOff.by}, {inWords(londonDay(calledOff.at))}</p>
      </Notice>
    </div>
  );
}

import { markHeldAction } from "@/app/(trust)/institute/coaching/actions";
import { OneButton } from "@/components/forms/one-button";
import { buttonLook } from "@/components/ui/button-look";
import { Notice } from "@/components/ui/notice";
import type { FoundOnlineSession } from "@/lib/institute/coaching/sessions/find-session";
import { waitsForWord } from "@/lib/institute/coaching/sessions/session";
import type { Day } from "@/lib/school-year/day";

/** How the session stands: where to join while it is to come, and on its day or after it the coach's word that it was held. */
export function Join({ coaching: { side, other, over }, session, today }: Pick<FoundOnlineSession, "coaching" | "session"> & { today: Day }) {
  const { id, link, held, calledOff, line, heldOn } = session;
  if (calledOff) return <div className="mb-8"><Notice title="Called off">{line ? <p className="whitespace-pre-line">{line}</p> : over ? "Your coaching ended before its day." : "Set another day when it suits you both."}</Notice></div>;
  if (held) return <p className="mb-8 text-muted">It was held.</p>;
  return (
    <div className="mb-10 flex max-w-text flex-col items-start gap-4">
      {heldOn >= today && (
        <p className="flex flex-col items-start gap-2">
          <a href={link} rel="noreferrer" target="_blank" className={buttonLook("primary")}>Join the session<span className="sr-only"> (opens in a new tab)</span></a>
          <span className="text-sm break-all text-muted">{link}</span>
        </p>
      )}
      {waitsForWord(session, today) && (side === "coach"
        ? <OneButton action={markHeldAction} fields={{ sessionId: id }} kind={heldOn < today ? "primary" : "secondary"}>It was held</OneButton>
        : heldOn < today && <p className="text-muted">Its day has been. {other.name} says whether it was held.</p>)}
    </div>
  );
}

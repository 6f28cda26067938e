import { Details } from "@/components/ui/details";
import type { MeetingPage } from "@/lib/action-learning/meetings/read-meeting";
import { stillWrites } from "@/lib/live/state-of";
import { nameIn } from "@/lib/live/who-came";
import type { Viewer } from "@/lib/viewers/viewer";
import { maySpeak, MemberWords } from "./member-words";
import { PresenterWords } from "./presenter-words";
import { SaidInSlot } from "./said-in-slot";

/** The slots that are over, for those who came. They stand in one place while the meeting goes on and after it, so that what somebody types there stays. */
export function SaidSoFar({ meeting, viewer }: { meeting: MeetingPage; viewer: Viewer }) {
  const { state, came, current, parts } = meeting;
  if (!came) return null;
  const writes = stillWrites(meeting, viewer);
  return parts.filter(({ kind, endedAt }) => kind === "slot" && endedAt).map((part) => {
    const mine = part.presenterId === viewer.personId;
    return (
      <div key={part.id} className="mt-8">
        <Details summary={mine ? "Your slot" : `${nameIn(meeting, part.presenterId, viewer)}’s slot`} open={!current}>
          <div className="flex flex-col gap-6">
            <SaidInSlot meeting={meeting} part={part} viewer={viewer} own={!(mine && writes)} takesBack={writes} />
            {writes && mine && <PresenterWords meeting={meeting} part={part} viewer={viewer} scope={part.id} />}
            {writes && !mine && state === "ended" && maySpeak(meeting, part) && <MemberWords meeting={meeting} part={part} viewer={viewer} scope={part.id} />}
          </div>
        </Details>
      </div>
    );
  });
}

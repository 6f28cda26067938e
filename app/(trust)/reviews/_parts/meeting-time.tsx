import { MeetingClock } from "@/app/(trust)/reviews/_parts/meeting-clock";
import { timeOfDay } from "@/lib/school-year/day";

/** When the meeting began and ends, in words, with the clock beside it while it runs. */
export function MeetingTime({ startedAt, minutes, now, over }: { startedAt: Date; minutes: number; now: Date; over: boolean }) {
  const endsAt = new Date(startedAt.getTime() + minutes * 60_000);
  return (
    <div className="mb-8 flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-line pb-4">
      {!over && <MeetingClock leftAtFirst={(endsAt.getTime() - now.getTime()) / 1000} />}
      <p className="text-muted">Started at {timeOfDay(startedAt)}, planned to end at {timeOfDay(endsAt)}.</p>
    </div>
  );
}

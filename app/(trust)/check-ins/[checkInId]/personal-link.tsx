import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { MomentText } from "@/components/ui/moment-text";
import type { ReadCheckIn } from "@/lib/check-ins/conversation/read-check-in";
import { firstName } from "../first-name";

/** The way to how the leader is: a page of its own, opened on purpose and never fetched ahead. */
export function PersonalLink({ checkIn, mine }: { checkIn: ReadCheckIn; mine: boolean }) {
  const [opened] = checkIn.openings;
  return (
    <section className="max-w-text rounded-lg border border-dashed border-edge p-5">
      <h2 className="flex items-center gap-2 text-xl">
        <Icon name="lock" />
        {mine ? "How you were arriving" : `How ${firstName(checkIn.leader.name)} is arriving`}
      </h2>
      <p className="mt-1 text-sm text-muted">Only you and {firstName(mine ? checkIn.lead.name : checkIn.leader.name)} can open this.</p>
      {mine && <p className="text-sm text-muted">{opened ? <>{firstName(opened.byName)} opened it on <MomentText at={opened.at} />.</> : `${firstName(checkIn.lead.name)} has not opened it yet.`}</p>}
      <Link href={`/check-ins/${checkIn.id}/personal`} prefetch={false} className="mt-1 inline-flex min-h-11 items-center">
        Open it
      </Link>
    </section>
  );
}

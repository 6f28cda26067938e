import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { othersIn } from "@/app/(trust)/triads/triad-rows";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { findMyTriad } from "@/lib/triads/find-triad";
import { Answer } from "./answer";
import { GroundRules } from "./ground-rules";
import { LeaveOrChange } from "./leave-or-change";
import { Members } from "./members";
import { Sessions } from "./sessions";

export const metadata: Metadata = { title: "My triad" };

const words = {
  joined: "You are in. It begins once all of you have said yes.", agreed: "Agreed.", change: "The coordinators see that you would rather be in another triad. Nobody else does, and why is not asked.",
  "no-change": "The coordinators no longer see it.", "called-off": "Called off. The others see it here.",
};
type Props = { params: Promise<{ triadId: string }>; searchParams: SearchParams };

export default async function TriadPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { triad, rules } = await orNotFound(findMyTriad(viewer, idOrNotFound((await params).triadId)));
  return (
    <>
      <PageHeader
        above={triad.state === "left" ? "You left this triad" : "Coaching triad"}
        title={triad.state === "left" ? "What you attended" : `With ${othersIn(triad, viewer)}`} back={{ href: "/triads", label: "Coaching triads" }}
      />
      <SavedNotice searchParams={searchParams} words={words} />
      {triad.state === "asked" && <Answer triad={triad} />}
      {triad.state === "running" && !triad.agreed && <GroundRules triad={triad} rules={rules} />}
      {(triad.state === "running" || triad.state === "left") && <Sessions triad={triad} today={viewer.today} />}
      {triad.state !== "left" && <Members triad={triad} viewer={viewer} />}
      {triad.state === "running" && triad.agreed && <GroundRules triad={triad} rules={rules} />}
      {(triad.state === "running" || triad.state === "waiting") && <LeaveOrChange triad={triad} />}
    </>
  );
}

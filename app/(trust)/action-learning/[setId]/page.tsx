import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { PageHeader } from "@/components/ui/page-header";
import { findMySet } from "@/lib/action-learning/sets/find-set";
import { requireViewer } from "@/lib/auth/require-viewer";
import { Leave } from "./leave";
import { Meetings } from "./meetings";
import { People } from "./people";
import { Topics } from "./topics";

export const metadata: Metadata = { title: "My set" };

const words = {
  "called-off": "Called off. The others see it here.",
  offered: "It is on the list.", voted: "The others see that you would like it.", unvoted: "You no longer ask for it.", chosen: "That is what the next half hour is about.", "taken-back": "Taken off the list.",
};
type Props = { params: Promise<{ setId: string }>; searchParams: SearchParams };

export default async function SetPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { set, topics } = await orNotFound(findMySet(viewer, idOrNotFound((await params).setId)));
  return (
    <>
      <PageHeader
        above={set.state === "left" ? "You left this set" : set.facilitates ? "You facilitate this set" : "Action-learning set"} title={set.name} back={{ href: "/action-learning", label: "Action learning" }}
        {...(set.state === "left" ? { lede: "You read what you attended, and nothing after." } : {})}
      />
      <SavedNotice searchParams={searchParams} words={words} />
      <Meetings set={set} today={viewer.today} />
      {set.state === "running" && (
        <>
          <Topics setId={set.id} topics={topics} viewer={viewer} />
          <People set={set} viewer={viewer} />
          <Leave set={set} />
        </>
      )}
    </>
  );
}

import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { LinkRows } from "@/app/(trust)/institute/_parts/link-rows";
import { StateTag } from "@/app/(trust)/institute/_parts/state-tag";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { roleWord } from "@/lib/home/role-words";
import { makesWholeGroups, membersNow } from "@/lib/institute/cohorts/find-cohort";
import { listNominations, type ListedNomination } from "@/lib/institute/nominations/list-nominations";
import type { NominationState } from "@/lib/institute/nominations/nomination";
import { whoseWord } from "@/lib/institute/nominations/whose-word";
import { inWords } from "@/lib/school-year/day";
import { counted } from "@/lib/words";

export const metadata: Metadata = { title: "Nominations" };

const groups: { title: string; states: NominationState[]; lede?: string }[] = [
  { title: "To be chosen", states: ["sent"] },
  { title: "Places offered", states: ["offered"], lede: "They have not answered yet." },
  { title: "Have a place", states: ["accepted"] },
  { title: "Waiting list", states: ["waiting"], lede: "In its order. When a place is free, offer it to the first." },
  { title: "Not this time, or declined", states: ["not-this-time", "declined"] },
];

export default async function NominationsPage({ params }: { params: Promise<{ cohortId: string }> }) {
  const viewer = await requireViewer();
  const { cohort, nominations, free } = await orNotFound(listNominations(viewer, idOrNotFound((await params).cohortId)));
  const word = (one: ListedNomination) => whoseWord(one).short(one.supports);
  const about = (one: ListedNomination) => [roleWord(one.job, viewer.trust.words), one.school, word(one)].filter(Boolean).join(" · ");
  const first = nominations.find(({ state }) => state === "waiting");
  const taken = membersNow(cohort, viewer.today).length;
  return (
    <>
      <PageHeader
        above={`${cohort.programme.name}, ${cohort.name}`} title="Nominations" back={{ href: `/institute/cohorts/${cohort.id}`, label: "The cohort" }}
        lede={`${counted(nominations.length, "person", "people")} put themselves forward. ${taken} of ${cohort.programme.places} places are taken, ${free} neither taken nor offered.${cohort.open ? ` Open until ${inWords(cohort.nominationsCloseOn)}.` : ""}`}
      />
      <WhoSees kind="group" names={["The cohort’s facilitators"]} writer={false} />
      {free > 0 && first && !cohort.open && (
        <div className="mt-6"><Notice title="A place is free">{first.person} is the first on the waiting list.</Notice></div>
      )}
      {taken > 0 && !makesWholeGroups(taken, cohort.programme.groupSize) && (
        <div className="mt-6"><Notice>{taken} people do not make whole groups of {cohort.programme.groupSize}. That is allowed.</Notice></div>
      )}
      {groups.map(({ title, states, lede }) => {
        const rows = nominations.filter(({ state }) => states.includes(state));
        if (rows.length === 0) return null;
        return (
          <Section key={title} title={title} lede={lede}>
            <LinkRows rows={rows.map((one) => ({ key: one.id, href: `/institute/nominations/${one.id}`, title: one.person, about: about(one), tag: <StateTag state={one.state} /> }))} />
          </Section>
        );
      })}
      {nominations.length === 0 && <EmptyState title="Nobody yet">Everybody who works in the trust can put themselves forward, whatever their job.</EmptyState>}
    </>
  );
}

import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { LinkRows } from "@/app/(trust)/institute/_parts/link-rows";
import { programmeParts } from "@/app/(trust)/institute/_parts/programme-parts";
import { editProgrammeAction } from "@/app/(trust)/institute/programmes/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { makesWholeGroups } from "@/lib/institute/cohorts/find-cohort";
import { findProgramme } from "@/lib/institute/programmes/find-programme";
import { kindWord } from "@/lib/institute/programmes/kinds";
import { withItsYear } from "@/lib/school-year/day";
import { counted, lasting } from "@/lib/words";
import { ReachTable } from "./reach-table";
import { StartCohort } from "./start-cohort";

export const metadata: Metadata = { title: "Programme" };

const words = { started: "Started. Now start its first cohort.", saved: "Saved. It holds for every cohort." };
type Props = { params: Promise<{ programmeId: string }>; searchParams: SearchParams };

export default async function ProgrammePage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const programme = await orNotFound(findProgramme(viewer, idOrNotFound((await params).programmeId)));
  const { places, groupSize, cohorts, reach } = programme;
  return (
    <>
      <PageHeader above={kindWord(programme.kind)} title={programme.name} back={{ href: "/institute", label: "Institute" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      <p className="max-w-text whitespace-pre-line">{programme.about}</p>
      <p className="mt-4 max-w-text text-muted">
        {places} places, groups of {groupSize}, {programme.fewestSessions} to {programme.mostSessions} sessions of {lasting(programme.sessionMinutes)}{programme.onlineSessions > 0 && `, ${counted(programme.onlineSessions, "online session", "online sessions")} with an external coach`}.
      </p>
      {!makesWholeGroups(places, groupSize) && <div className="mt-4"><Notice>{places} places do not make whole groups of {groupSize}. That is allowed: one group is larger or smaller.</Notice></div>}
      <div className="mt-4">
        <Details summary="Change its words and limits">
          <DescribedForm bar={false} action={editProgrammeAction} kind="secondary" submit="Save" parts={[{ kind: "hidden", name: "programmeId", value: programme.id }, { kind: "hidden", name: "version", value: String(programme.version) }, ...programmeParts(programme)]} />
        </Details>
      </div>
      <div className="mt-6"><LinkRows rows={[{ key: "statements", href: `/institute/programmes/${programme.id}/statements`, title: "Before and after", about: "What its people are asked about themselves at the start and at the end." }, { key: "completion", href: `/institute/programmes/${programme.id}/completion`, title: "Completing it", about: "What it takes to get the certificate." }]} /></div>
      <Section title="Cohorts">
        {cohorts.length === 0 && <EmptyState title="No cohort yet">A cohort is one year’s run, with its days, its facilitators and its people.</EmptyState>}
        <LinkRows rows={cohorts.map(({ id, name, startsOn, endsOn }) => ({ key: id, href: `/institute/cohorts/${id}`, title: name, about: `${withItsYear(startsOn)} to ${withItsYear(endsOn)}` }))} />
      </Section>
      <StartCohort programme={programme} today={viewer.today} />
      <ReachTable reach={reach} viewer={viewer} />
    </>
  );
}

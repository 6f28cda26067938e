import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { SummaryList } from "@/components/ui/summary-list";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readYear } from "@/lib/institute/cohorts/read-year";
import { canStartProgrammes } from "@/lib/institute/policy";
import { kindWord } from "@/lib/institute/programmes/kinds";
import { inWords, withItsYear } from "@/lib/school-year/day";
import { lasting, listed } from "@/lib/words";
import { coachRow } from "./coach-row";
import { Members } from "./members";
import { Projects } from "./projects";
import { StartAndFinish } from "./start-and-finish";
import { TheYear } from "./the-year";

export const metadata: Metadata = { title: "Cohort" };

const words = { started: "Started. Everybody in the trust can put themselves forward now.", joined: "You have a place. What comes next stands here.", left: "Today is the last day. What was attended stays readable." };
type Props = { params: Promise<{ cohortId: string }>; searchParams: SearchParams };

export default async function CohortPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { cohort, sessions, tasks, projects, answered, online } = await orNotFound(readYear(viewer, idOrNotFound((await params).cohortId)));
  const { programme, open, runs, takesPart, nominationId } = cohort;
  const puts = open && !runs && !nominationId;
  return (
    <>
      <PageHeader
        above={kindWord(programme.kind)} title={`${programme.name}, ${cohort.name}`} back={{ href: "/institute", label: "Institute" }}
        actions={
          <>
            {puts && <ButtonLink href={`/institute/cohorts/${cohort.id}/nominate`}>Put yourself forward</ButtonLink>}
            {nominationId && !takesPart && <ButtonLink href={`/institute/nominations/${nominationId}`} kind="secondary">Your nomination</ButtonLink>}
            {runs && <ButtonLink href={`/institute/cohorts/${cohort.id}/nominations`} kind={open ? "primary" : "secondary"}>Nominations</ButtonLink>}
          </>
        }
      />
      <SavedNotice searchParams={searchParams} words={words} />
      <p className="mb-6 max-w-text whitespace-pre-line">{programme.about}</p>
      <SummaryList
        rows={[
          { label: "Runs", value: `${withItsYear(cohort.startsOn)} to ${withItsYear(cohort.endsOn)}` },
          { label: "Nominations", value: open ? `Open until ${inWords(cohort.nominationsCloseOn)}` : `Closed on ${inWords(cohort.nominationsCloseOn)}` },
          { label: "Sessions", value: `${programme.fewestSessions} to ${programme.mostSessions}, of ${lasting(programme.sessionMinutes)}` },
          ...(programme.onlineSessions > 0 || online.coachingId ? [coachRow(cohort, online)] : []),
          { label: "Places", value: String(programme.places) },
          { label: "Run by", value: listed(cohort.facilitators.map(({ name }) => name)), ...(canStartProgrammes(viewer) ? { change: { href: `/institute/cohorts/${cohort.id}/facilitators`, what: "who runs it" } } : {}) },
        ]}
      />
      <TheYear cohort={cohort} sessions={sessions} tasks={tasks} today={viewer.today} />
      <Projects cohort={cohort} projects={projects} me={viewer.personId} />
      <StartAndFinish cohort={cohort} answered={answered} viewer={viewer} />
      <Members cohort={cohort} viewer={viewer} />
    </>
  );
}

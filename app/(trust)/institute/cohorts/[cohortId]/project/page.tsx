import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { LogRows } from "@/app/(trust)/institute/_parts/log-rows";
import { enterLogAction } from "@/app/(trust)/institute/projects/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { londonDay } from "@/lib/clock";
import { findMyProject } from "@/lib/institute/projects/find-my-project";
import { nextStep, stepWord } from "@/lib/institute/projects/next-step";
import { inWords, timeOfDay } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";
import { listed } from "@/lib/words";
import { ProjectForm } from "./project-form";
import { projectParts } from "./project-parts";

export const metadata: Metadata = { title: "My project" };

const words = { saved: "Saved. Only you can see it until you share it.", logged: "It stands in the log.", unlogged: "Taken out." };
type Props = { params: Promise<{ cohortId: string }>; searchParams: SearchParams };

export default async function MyProjectPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const project = await orNotFound(findMyProject(viewer, idOrNotFound((await params).cohortId)));
  const { cohort, content, version, savedAt, browserKey, shared, log } = project;
  const { takesPart } = cohort;
  const to = `/institute/cohorts/${cohort.id}/project`;
  const facilitators = listed(cohort.facilitators.map(({ name }) => name)) || "whoever runs the cohort";
  const readers = shared ? listed(shared.readers) || "nobody who runs the cohort today" : facilitators;
  return (
    <>
      <PageHeader
        above={`${cohort.programme.name}, ${cohort.name}`} title="My project" lede={`${stepWord(nextStep(content))}. A box at a time, through the year.`} back={{ href: `/institute/cohorts/${cohort.id}`, label: "The cohort" }}
        actions={shared && <ButtonLink href={`/institute/projects/${shared.id}`} kind="secondary">As the others read it</ButtonLink>}
      />
      <SavedNotice searchParams={searchParams} words={words} />
      <p className="mb-6 max-w-text text-muted">
        {shared && `It can be read as you shared it on ${inWords(londonDay(shared.at))}, by ${shared.opened ? `${readers}, and by the cohort` : readers}. `}
        {!takesPart ? "You are no longer of this cohort. What you write here is yours alone." : !shared ? `What you write is yours alone until you share it with ${facilitators}.` : shared.newer && "What you wrote since is yours until you share it again."}
      </p>
      <ProjectForm
        key={`${cohort.id}-${version}`} cohortId={cohort.id} parts={projectParts(project)} sharing={takesPart ? (shared ? "again" : "first") : "none"} to={to}
        draft={{ kind: "project", id: cohort.id, route: `${to}/draft`, personId: viewer.personId, browserKey, version, savedAt: savedAt && timeOfDay(savedAt) }}
      />
      <Section title="Log" lede="What happened, on the day. A line is enough.">
        <LogRows log={log} own />
        {takesPart && (
          <div className="mt-6">
            <DescribedForm
              bar={false} action={enterLogAction} kind="secondary" submit="Put it in the log"
              parts={[
                { kind: "hidden", name: "requestId", value: v7() },
                { kind: "hidden", name: "cohortId", value: cohort.id },
                { kind: "text", type: "date", name: "doneOn", label: "Day", width: "medium", value: viewer.today },
                { kind: "area", name: "text", label: "What happened", rows: 3, whoSees: { kind: "group", names: [shared ? readers : `${facilitators} once you have shared the project`] } },
              ]}
            />
          </div>
        )}
      </Section>
    </>
  );
}

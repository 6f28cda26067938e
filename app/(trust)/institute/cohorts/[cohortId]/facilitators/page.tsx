import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { addFacilitatorAction, endFacilitatorAction } from "@/app/(trust)/institute/programmes/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readWhoRuns } from "@/lib/institute/programmes/list-facilitators";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "Who runs a cohort" };

const words = { added: "Named, from today.", ended: "Today is their last day." };
type Props = { params: Promise<{ cohortId: string }>; searchParams: SearchParams };

export default async function FacilitatorsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { cohort, others } = await orNotFound(readWhoRuns(viewer, idOrNotFound((await params).cohortId)));
  return (
    <>
      <PageHeader above={`${cohort.programme.name}, ${cohort.name}`} title="Who runs it" lede="They read the nominations, and the gap tasks that are sent from then on. Naming them gives you no sight of either." back={{ href: `/institute/cohorts/${cohort.id}`, label: "The cohort" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      <ul className="max-w-text border-t border-line">
        {cohort.facilitators.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3">
            <span className="font-[550]">{name}</span>
            <OneButton action={endFacilitatorAction} fields={{ cohortFacilitatorId: id }} kind="quiet" size="small" about={`: ${name}`}>Last day today</OneButton>
          </li>
        ))}
      </ul>
      <Section title="Name another">
        {others.length === 0 ? (
          <p className="max-w-text text-muted">Nobody else who works here has the duty of facilitator. An administrator gives it, on the person’s own page under People.</p>
        ) : (
          <DescribedForm
            bar={false} action={addFacilitatorAction} submit="Name them"
            parts={[
              { kind: "hidden", name: "requestId", value: v7() },
              { kind: "hidden", name: "cohortId", value: cohort.id },
              { kind: "select", name: "personId", label: "Facilitator", placeholder: "Choose a person", options: others.map(({ id, name }) => ({ value: id, label: name })) },
            ]}
          />
        )}
      </Section>
    </>
  );
}

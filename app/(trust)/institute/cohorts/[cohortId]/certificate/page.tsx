import type { Metadata } from "next";
import { takeCertificateAction } from "@/app/(trust)/institute/certificates/actions";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { OneButton } from "@/components/forms/one-button";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { type Completion, readCompletion } from "@/lib/institute/certificates/read-certificate";
import { v7 } from "@/lib/submissions/uuid";
import { EverybodysSteps } from "./everybodys-steps";
import { Steps } from "./steps";

export const metadata: Metadata = { title: "Completing the programme" };

const words = { withdrawn: "Withdrawn. Its code leads nowhere from this moment on." };
type Props = { params: Promise<{ cohortId: string }>; searchParams: SearchParams };

/** What completing takes, how far one has come, and one's certificate; for the facilitators, everybody. */
export default async function CompletionPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { cohort, mine, everybody } = await orNotFound(readCompletion(viewer, idOrNotFound((await params).cohortId)));
  return (
    <>
      <PageHeader above={`${cohort.programme.name}, ${cohort.name}`} title="Completing the programme" lede={mine ? "What it takes, and how far you have come. Only you and the facilitators see it." : "How far each of your members has come. Each of them sees their own."} back={{ href: `/institute/cohorts/${cohort.id}`, label: "The cohort" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      {mine && <Mine mine={mine} cohortId={cohort.id} />}
      {cohort.runs && <EverybodysSteps everybody={everybody} />}
    </>
  );
}

function Mine({ mine: { progress, certificateId }, cohortId }: { mine: NonNullable<Completion["mine"]>; cohortId: string }) {
  return (
    <>
      {progress && <Steps progress={progress} />}
      {certificateId ? (
        <Section title="Your certificate" lede="It stays as it was when you took it, whatever is changed in the cohort afterwards.">
          <ButtonLink href={`/institute/certificates/${certificateId}`}>Open my certificate</ButtonLink>
        </Section>
      ) : progress?.complete && (
        <Section title="Your certificate" lede="It says your name, the programme and its days, how many sessions and tasks, and who led it; nothing that you wrote. It carries a code, by which whoever you give it to can check it.">
          <OneButton action={takeCertificateAction} fields={{ requestId: v7(), cohortId }} pendingLabel="One moment…">Take my certificate</OneButton>
        </Section>
      )}
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { putForwardAction } from "@/app/(trust)/institute/nominations/actions";
import type { FormPart } from "@/components/forms/form-part";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { roleWord } from "@/lib/home/role-words";
import { readCohort } from "@/lib/institute/cohorts/find-cohort";
import { asksExecutives, standingOf, standingsOf } from "@/lib/institute/nominations/put-forward";
import { wordToCome } from "@/lib/institute/nominations/whose-word";
import { inWords } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "Put yourself forward" };

export default async function NominatePage({ params }: { params: Promise<{ cohortId: string }> }) {
  const viewer = await requireViewer();
  const cohort = await orNotFound(readCohort(viewer, idOrNotFound((await params).cohortId)));
  if (!cohort.open || cohort.runs || cohort.nominationId) notFound();
  const standings = standingsOf(viewer);
  const [only] = standings;
  const from: FormPart =
    standings.length === 1 && only
      ? { kind: "hidden", name: "standing", value: standingOf(only) }
      : { kind: "select", name: "standing", label: "From which of your jobs", placeholder: "Choose one", options: standings.map((held) => ({ value: standingOf(held), label: [roleWord(held.role, viewer.trust.words), held.schoolName].filter(Boolean).join(", ") })) };
  const word = wordToCome(standings.map(asksExecutives), `the ${roleWord("principal", viewer.trust.words).toLowerCase()} of your school`);
  return (
    <>
      <PageHeader
        above={`${cohort.programme.name}, ${cohort.name}`} title="Put yourself forward"
        lede={`Until ${inWords(cohort.nominationsCloseOn)}. ${word.asked} whether they support it; then the facilitators choose, and tell you why.`}
        back={{ href: `/institute/cohorts/${cohort.id}`, label: "The cohort" }}
      />
      <DescribedForm
        action={putForwardAction} submit="Send it" cancel={{ href: `/institute/cohorts/${cohort.id}` }}
        parts={[
          { kind: "hidden", name: "requestId", value: v7() },
          { kind: "hidden", name: "cohortId", value: cohort.id },
          from,
          { kind: "area", name: "statement", label: "Why you, why now", hint: "A few lines: what you lead or would like to lead, and what you hope to learn.", rows: 6, whoSees: { kind: "group", names: ["the facilitators", word.reads] } },
        ]}
      />
    </>
  );
}

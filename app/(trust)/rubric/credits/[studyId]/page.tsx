import type { Metadata } from "next";
import { University } from "@/app/(trust)/rubric/modules/_parts/university";
import { Covered } from "@/app/(trust)/rubric/modules/_parts/covered";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { Details } from "@/components/ui/details";
import { Markdown } from "@/components/ui/markdown";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readStudy } from "@/lib/credits/read-study";
import { hoursInWords } from "@/lib/rubric/modules/hours";
import { timeOfDay, withItsYear } from "@/lib/school-year/day";
import { FinishedStudy } from "./finished-study";
import { StudyForm } from "./study-form";
import { TakeBack } from "./take-back";

export const metadata: Metadata = { title: "My study of a module" };

const words = { saved: "Saved. Only you can see it.", reopened: "Open again. Its credit comes back when you finish it." };

export default async function ModuleStudyPage({ params, searchParams }: { params: Promise<{ studyId: string }>; searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const study = await orNotFound(readStudy(viewer, idOrNotFound((await params).studyId)));
  const { id, module, version, content, finishedOn, savedAt, startedOn, browserKey } = study;
  const { newest, number } = module;
  return (
    <>
      <PageHeader
        back={{ href: "/rubric/credits", label: "My modules and credits" }} title={module.title}
        above={finishedOn ? `Finished on ${withItsYear(finishedOn)}` : `${hoursInWords(module.halfHours)} of study · begun on ${withItsYear(startedOn)}`}
      />
      <SavedNotice searchParams={searchParams} words={words} />
      {newest !== number && (
        <div className="mb-8"><Notice title={newest === null ? "The trust no longer offers this module" : `The trust offers version ${newest} of this module now`}>You keep the words that you began with, and can finish.</Notice></div>
      )}
      <div className="mb-8 max-w-text">
        <Details summary="Why, and what it covers" open={version === 1 && !finishedOn}>
          <Markdown>{module.content.why}</Markdown>
          <div className="mt-4"><Covered elements={module.content.elements} /></div>
          <div className="mt-4"><University validation={module.validation} today={finishedOn ?? viewer.today} /></div>
        </Details>
      </div>
      {finishedOn ? (
        <FinishedStudy module={module.content} text={content} />
      ) : (
        <StudyForm
          key={`${id}-${version}`} draft={{ kind: "module", id, route: `/rubric/credits/${id}/draft`, personId: viewer.personId, browserKey, version, savedAt: version > 1 ? timeOfDay(savedAt) : undefined }}
          content={content} reading={module.content.reading} questions={module.content.questions} task={<Markdown>{module.content.task}</Markdown>}
        />
      )}
      <TakeBack studyId={id} finished={finishedOn !== null} />
    </>
  );
}

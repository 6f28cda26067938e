import type { Metadata } from "next";
import { StrengthState } from "@/app/(trust)/institute/_parts/strength-state";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { PageHeader } from "@/components/ui/page-header";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { londonDay } from "@/lib/clock";
import { findStrength } from "@/lib/institute/strengths/read-strengths";
import { withItsYear } from "@/lib/school-year/day";
import { AboutMe } from "./about-me";
import { WhoRuns } from "./who-runs";

export const metadata: Metadata = { title: "Strength" };

const words = { reworded: "Saved. They read it again before it stands.", stands: "It stands as you read it.", asked: "Sent. Until it is worded anew it does not stand." };
type Props = { params: Promise<{ strengthId: string }>; searchParams: SearchParams };

/** One strength, for its person and for those who run the cohort. */
export default async function StrengthPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const strength = await orNotFound(findStrength(viewer, idOrNotFound((await params).strengthId)));
  const { cohortId, cohort, person, title, words: said, notedBy, notedAt, state, askLine, element, side, facilitators } = strength;
  const mine = side === "about";
  return (
    <>
      <PageHeader above={mine ? cohort : `${person} · ${cohort}`} title={title} back={{ href: `/institute/cohorts/${cohortId}/strengths`, label: "Strengths" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      <div className="flex max-w-text flex-col gap-4">
        <div><StrengthState state={state} mine={mine} /></div>
        <p className="font-serif text-xl whitespace-pre-line">{said}</p>
        <p className="text-sm text-muted">{notedBy}, {withItsYear(londonDay(notedAt))}{element && `. Element of the rubric: ${element.title}`}</p>
        {askLine && <p className="border-l-2 border-attention pl-3"><span className="font-[550]">{mine ? "You asked" : `${person} asks`}:</span> {askLine}</p>}
        <WhoSees kind="group" names={mine ? facilitators : [person, ...facilitators]} writer={mine} />
      </div>
      {mine ? <AboutMe strength={strength} /> : <WhoRuns strength={strength} />}
    </>
  );
}

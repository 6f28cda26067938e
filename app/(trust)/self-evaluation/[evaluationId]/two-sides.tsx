import { SeenArea } from "@/app/(trust)/self-evaluation/[evaluationId]/seen-area";
import { ButtonLink } from "@/components/ui/button-link";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { sayHowMany } from "@/lib/priorities/say-how-many";
import { MOST } from "@/lib/priorities/schema";
import { compareSides, sayHowAlike, worthTalking } from "@/lib/self-evaluation/views/compare-sides";
import type { ReadEvaluation } from "@/lib/self-evaluation/views/read-evaluation";

type Props = { evaluation: ReadEvaluation; descriptors: readonly string[] };

/** The two views beside each other: one sentence, where they differ, what both see as needing work, the priorities that came of it, then everything. */
export function TwoSides({ evaluation, descriptors }: Props) {
  const { indicators, views, priorities, mayKeepPriorities, schoolId } = evaluation;
  const areas = compareSides(indicators, views);
  const { differ, bothLow } = worthTalking(areas);
  const running = priorities.filter((one) => one.running).length;
  const list = (shown: typeof areas) => <ul className="border-t border-line">{shown.map((one) => <SeenArea key={one.area.key} seen={one} evaluation={evaluation} descriptors={descriptors} mayStart={mayKeepPriorities && running < MOST} />)}</ul>;
  return (
    <>
      <p className="mb-2 max-w-text font-serif text-lg">{sayHowAlike(areas)}</p>
      <p className="mb-8 max-w-text text-muted">Neither view is the right one. Each knows something the other does not.</p>
      {differ.length > 0 && <Section title="Where you see it differently">{list(differ)}</Section>}
      {bothLow.length > 0 && <Section title="Where both see work to do">{list(bothLow)}</Section>}
      <Section
        title="What comes of it" lede={`${sayHowMany(running)} Each priority begins with where it starts from, how you will know that it worked, and its part of the helix.`}
        actions={<ButtonLink href={`/priorities?school=${schoolId}`} kind="secondary" size="small">All its priorities</ButtonLink>}
      >
        <ul className="max-w-text">{priorities.filter(({ area }) => area).map(({ id, title, area, running: runs }) => <li key={id} className="border-b border-line py-2">{title} <span className="text-sm text-muted">from {areas.find((one) => one.area.key === area)?.area.name}{!runs && ", ended"}</span></li>)}</ul>
      </Section>
      <Section title="Every area">
        {indicators.map((indicator) => <Details key={indicator.key} summary={indicator.name}>{list(areas.filter(({ area }) => indicator.areas.some(({ key }) => key === area.key)))}</Details>)}
      </Section>
      <div className="mt-8"><WhoSees kind="review" writer={false} /></div>
    </>
  );
}

import Link from "next/link";
import { LinkRows } from "@/app/(trust)/institute/_parts/link-rows";
import { ButtonLink } from "@/components/ui/button-link";
import { DateText } from "@/components/ui/date-text";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { StrandLabel } from "@/components/ui/strand-label";
import { sNames } from "@/lib/three-s/three-s";
import type { ListedPriority, SchoolPriorities } from "@/lib/priorities/list-priorities";
import { sayHowMany } from "@/lib/priorities/say-how-many";
import { MOST } from "@/lib/priorities/schema";
import { components, isComponent, strandOf } from "@/lib/strands/strands";

/** A school's priorities: the running ones in full, the ended ones folded away. */
export function SchoolSection({ school }: { school: SchoolPriorities }) {
  const { running, ended, mayKeep } = school;
  const count = running.length;
  return (
    <Section
      title={school.schoolName}
      lede={sayHowMany(count)}
      actions={mayKeep && count < MOST && <ButtonLink href={`/priorities/new?school=${school.schoolId}`} kind="secondary" size="small" icon="plus">Add a priority</ButtonLink>}
    >
      {count > 0 && <ul className="border-t border-line">{running.map((priority) => <Priority key={priority.id} priority={priority} mayKeep={mayKeep} />)}</ul>}
      {ended.length > 0 && (
        <Details summary={`${ended.length} that ended`}>
          <ul className="border-t border-line">{ended.map((priority) => <Priority key={priority.id} priority={priority} mayKeep={false} />)}</ul>
        </Details>
      )}
    </Section>
  );
}

function Priority({ priority, mayKeep }: { priority: ListedPriority; mayKeep: boolean }) {
  const { title, baseline, successCriterion, component, s, startsOn, endsOn, spokenOf, told } = priority;
  return (
    <li className="border-b border-line py-5">
      <h3>{title}</h3>
      <dl className="mt-2 grid max-w-text gap-x-8 gap-y-2 sm:grid-cols-2">
        <div><dt className="text-sm text-muted">Starts from</dt><dd className="whitespace-pre-wrap">{baseline}</dd></div>
        <div><dt className="text-sm text-muted">It worked when</dt><dd className="whitespace-pre-wrap">{successCriterion}</dd></div>
      </dl>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-muted">
        {isComponent(component) && <span className="inline-flex items-center gap-2 text-ink"><StrandLabel strand={strandOf(component)} /> {components[component].name}</span>}
        {s && <span>{sNames[s]}</span>}
        <span>Since <DateText day={startsOn} form="year" />{endsOn && <> until <DateText day={endsOn} form="year" /></>}</span>
        {told && <span>Told to staff on <DateText day={told.on} form="year" />{told.title !== title && <>: ‘{told.title}’</>}</span>}
        {spokenOf > 0 && <span>Spoken of in {spokenOf} {spokenOf === 1 ? "week" : "weeks"}</span>}
      </p>
      <Projects priority={priority} />
      {mayKeep && <Link href={`/priorities/${priority.id}`} className="mt-1 inline-flex min-h-11 items-center text-sm">Change, tell staff or end<span className="sr-only"> {title}</span></Link>}
    </li>
  );
}

/** What colleagues published that names the priority; of other projects how many people at the least, from five. */
function Projects({ priority: { showcases, otherProjects } }: { priority: ListedPriority }) {
  if (showcases.length === 0 && otherProjects === 0) return null;
  return (
    <div className="mt-4 flex flex-col gap-2">
      <p className="text-sm text-muted">Projects of the institute that serve it</p>
      {showcases.length > 0 && <LinkRows rows={showcases.map(({ id, question, person }) => ({ key: id, href: `/institute/showcases/${id}`, title: question, about: person }))} />}
      {otherProjects > 0 && <p>{showcases.length > 0 ? "Besides, at" : "At"} least {otherProjects} colleagues work on it in a project of their own.</p>}
    </div>
  );
}

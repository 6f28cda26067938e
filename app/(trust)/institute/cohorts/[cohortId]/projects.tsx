import { LinkRows } from "@/app/(trust)/institute/_parts/link-rows";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { londonDay } from "@/lib/clock";
import type { FoundCohort } from "@/lib/institute/cohorts/find-cohort";
import type { ListedProject } from "@/lib/institute/cohorts/read-year";
import { inWords } from "@/lib/school-year/day";

type Props = { cohort: FoundCohort; projects: readonly ListedProject[]; me: string };

/** The projects of a cohort that somebody reads, and the way to one's own. */
export function Projects({ cohort: { id, runs, takesPart }, projects, me }: Props) {
  const mine = projects.find(({ personId }) => personId === me);
  const others = projects.filter(({ personId }) => personId !== me);
  if (!takesPart && others.length === 0 && !mine && !runs) return null;
  return (
    <Section
      title="Projects" lede={takesPart ? "A question of your own that goes through the year." : runs && projects.length === 0 ? "Nobody has shared a project yet. What they have begun is theirs." : undefined}
      actions={(takesPart || mine) && <ButtonLink href={`/institute/cohorts/${id}/project`} kind={mine ? "secondary" : "primary"}>My project</ButtonLink>}
    >
      <LinkRows rows={others.map(({ id: projectId, person, question, measured, at }) => ({ key: projectId, href: `/institute/projects/${projectId}`, title: question, about: `${person}, as of ${inWords(londonDay(at))}`, tag: measured && <Tag tone="strong">Has a result</Tag> }))} />
    </Section>
  );
}

import { LinkRows } from "@/app/(trust)/institute/_parts/link-rows";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { FoundCohort } from "@/lib/institute/cohorts/find-cohort";
import { type Part, parts } from "@/lib/institute/self-assessments/parts";
import { isOpen, windowsOf } from "@/lib/institute/self-assessments/windows";
import type { Viewer } from "@/lib/viewers/viewer";

const aboutWords = {
  none: "A few statements about leading people, at the start and at the end.",
  start: "You have answered the start. The end comes in the last weeks of the year.",
  both: "Where you stood at the start, beside where you stood at the end.",
} as const;

/** The way to where one stood and stands, to one’s certificate and to what one is good at; for the facilitators to what they are shown and who has completed it and what they are good at. */
export function StartAndFinish({ cohort, answered, viewer }: { cohort: FoundCohort; answered: readonly Part[]; viewer: Viewer }) {
  const mine = cohort.members.findLast(({ personId }) => personId === viewer.personId);
  if (!mine && !cohort.runs) return null;
  const windows = windowsOf({ ...cohort, joinedOn: mine?.joinedOn ?? cohort.startsOn });
  const due = mine && cohort.takesPart && parts.find((part) => isOpen(windows[part], viewer.today) && !answered.includes(part));
  const about = mine ? aboutWords[answered.includes("end") ? "both" : answered.includes("start") ? "start" : "none"] : "What your members show you, and counts from five people.";
  return (
    <Section title="Start and finish">
      <LinkRows
        rows={[
          { key: "own", href: `/institute/cohorts/${cohort.id}/before-and-after`, title: mine ? "Where I see myself" : "Where they see themselves", about, tag: due && <Tag tone="strong">{due === "start" ? "The start" : "The end"}</Tag> },
          { key: "complete", href: `/institute/cohorts/${cohort.id}/certificate`, title: mine ? "Completing it, and my certificate" : "Who has completed it", about: mine ? "What it takes, and how far you have come." : "How far each has come." },
          { key: "strengths", href: `/institute/cohorts/${cohort.id}/strengths`, title: mine ? "My strengths, as others see them" : "Strengths", about: mine ? "Only if you agree, and you read every word first." : "What your members are good at, with their consent." },
          ...(cohort.runs && cohort.endsOn < viewer.today ? [{ key: "afterwards", href: `/institute/cohorts/${cohort.id}/afterwards`, title: "What they did next", about: "The jobs that they have begun since, with their days." }] : []),
        ]}
      />
    </Section>
  );
}

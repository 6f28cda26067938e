import { publicationDays } from "@/app/(trust)/schools/[schoolId]/figures/publication-days";
import { Section } from "@/components/ui/section";
import { type Series, sourcesOf } from "@/lib/school-data/series/series";
import { sayFiles } from "@/lib/inspections/say-inspection";
import { type Day, withItsYear } from "@/lib/school-year/day";
import type { SimilarSchools } from "@/lib/insights/neighbours/find-neighbours-of";
import type { SchoolPage } from "@/lib/schools/read-school";
import { listed } from "@/lib/words";

type Props = { school: SchoolPage; shown: readonly Series[]; similar: SimilarSchools | undefined; inConfidence: boolean; withSupport: boolean; today: Day };

/** Where everything on the page is from and when it was published, a line a source. */
export function Sources({ school, shown, similar, inConfidence, withSupport, today }: Props) {
  const bySource = Map.groupBy(sourcesOf(shown.flatMap(({ figures }) => figures)), ({ source }) => source);
  return (
    <Section title="Where this comes from">
      <ul className="one-page-sources max-w-text text-sm text-muted">
        {[...bySource].map(([source, editions]) => (
          <li key={source}>{source}: {listed([...new Set(editions.flatMap(({ years }) => years))].toSorted())}; {publicationDays(editions)}. </li>
        ))}
        {sayFiles(school.inspections).map((line) => <li key={line}>Inspection: {line} </li>)}
        {similar && <li>Schools like it, and the middle of its phase: {similar.source}{similar.academicYear && `, ${similar.academicYear}`}. </li>}
        {school.registerEdition && <li>Phase, ages and council: the national register, {school.registerEdition}. </li>}
        {inConfidence && <li>Three Ss, priorities{withSupport ? ", actions and support" : " and actions"}: Braid, {withItsYear(today)}. </li>}
        <li>‘Clearly’ is said only where ranges do not touch.</li>
      </ul>
      {shown.length > 0 && <a href={`/schools/${school.id}/figures/csv`} download className="inline-flex min-h-11 items-center no-print">Download the figures as a table</a>}
    </Section>
  );
}

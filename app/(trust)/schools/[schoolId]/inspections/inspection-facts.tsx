import { OneInspection } from "@/app/(trust)/schools/[schoolId]/inspections/one-inspection";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { byFramework, type UnderFramework } from "@/lib/inspections/by-framework";
import type { SchoolInspections } from "@/lib/inspections/inspections-of";
import { shownAndBefore } from "@/lib/inspections/latest-judged";
import { sayFiles, sayNotYet } from "@/lib/inspections/say-inspection";
import type { Series } from "@/lib/school-data/series/series";
import { valueInWords } from "@/lib/school-data/value-in-words";

type Props = { inspections: SchoolInspections; series: readonly Series[]; earlier: boolean };

/** What inspectors said, framework by framework, as facts of their day and never a view of the trust's; `earlier` adds those before the latest with judgements, and the source, which a school on a page says at its end. Nothing where none is known. */
export function InspectionFacts({ inspections, series, earlier }: Props) {
  const frameworks = byFramework(inspections);
  if (frameworks.length === 0) return <OldGrade series={series} />;
  return (
    <Section title="Inspection, as a fact" lede="In each framework’s own words. One is never put into the other’s, and the trust gives no such grades.">
      <div className="inspection-frameworks">
        {frameworks.map((one) => <Framework key={one.framework.key} under={one} inspections={inspections} earlier={earlier} />)}
      </div>
      {earlier && sayFiles(inspections).map((line) => <p key={line} className="mt-3 max-w-text text-sm text-muted">Source: {line}</p>)}
    </Section>
  );
}

function Framework({ under: { framework, inspections }, inspections: { all }, earlier }: { under: UnderFramework; inspections: SchoolInspections; earlier: boolean }) {
  const { shown, before } = shownAndBefore(inspections);
  return (
    <div>
      <h3>{framework.name}</h3>
      {shown.length === 0 && all && <p>{sayNotYet(all)}</p>}
      {shown.length > 0 && <div className="flex flex-col gap-5">{shown.map((one) => <OneInspection key={one.inspectionNumber} inspection={one} />)}</div>}
      {earlier && before.length > 0 && (
        <Details summary={before.length === 1 ? "The one before" : `The ${before.length} before`}>
          <div className="flex flex-col gap-5">{before.map((one) => <OneInspection key={one.inspectionNumber} inspection={one} />)}</div>
        </Details>
      )}
    </div>
  );
}

/** Where no inspection is known by its day: the last grade as a whole that a census file had beside its facts. */
function OldGrade({ series }: { series: readonly Series[] }) {
  const facts = series.flatMap(({ measure, figures }) => {
    const latest = figures.find(({ number }) => number !== null);
    return measure.subject === "inspection" && latest ? [{ key: measure.key, name: measure.name, said: valueInWords(measure, latest), year: latest.academicYear }] : [];
  });
  if (facts.length === 0) return null;
  return (
    <Section title="Inspection, as a fact" lede="By the inspectorate’s framework of its time. The trust gives no such grades.">
      <ul>
        {facts.map(({ key, name, said, year }) => (
          <li key={key}>{name}: <span className="font-[550]">{said}</span>, as it stood in {year}. The file does not say the day of the inspection.</li>
        ))}
      </ul>
    </Section>
  );
}

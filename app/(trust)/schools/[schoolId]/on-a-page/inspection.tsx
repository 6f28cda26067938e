import { Section } from "@/components/ui/section";
import type { Series } from "@/lib/school-data/series/series";
import { valueInWords } from "@/lib/school-data/value-in-words";

/** What inspectors said, as a fact of its framework and its time; never a view of the trust's. */
export function Inspection({ series }: { series: readonly Series[] }) {
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

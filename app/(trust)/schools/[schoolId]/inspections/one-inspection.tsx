import { DateText } from "@/components/ui/date-text";
import type { SchoolInspection } from "@/lib/inspections/inspections-of";
import { saidOfAreas, sayConcern, sayNoOverall, sayWhen } from "@/lib/inspections/say-inspection";

/** What one inspection said, area by area in the framework's own words; an ungraded one said one thing. */
export function OneInspection({ inspection }: { inspection: SchoolInspection }) {
  const areas = saidOfAreas(inspection);
  const beside = [sayNoOverall(inspection), sayConcern(inspection)].filter(Boolean);
  return (
    <div className="keep-together">
      <p>{sayWhen(inspection)}{inspection.outcome && <> It said: <span className="font-[550]">{inspection.outcome}</span>.</>}</p>
      {areas.length > 0 && (
        <dl className="inspection-areas">
          {areas.map(({ key, name, said, on }) => (
            <div key={key}>
              <dt className="text-muted">{name}</dt>
              <dd><span className="font-[550]">{said}</span>{on && <span className="text-sm text-muted">, <DateText day={on} form="year" /></span>}</dd>
            </div>
          ))}
        </dl>
      )}
      {beside.length > 0 && <p className="text-sm text-muted">{beside.join(" ")}</p>}
    </div>
  );
}

import Link from "next/link";
import { DateText } from "@/components/ui/date-text";
import type { Column } from "@/components/ui/table";
import type { FrameworkKey } from "@/lib/inspections/frameworks";
import type { SchoolInspection } from "@/lib/inspections/inspections-of";
import type { InspectedSchool } from "@/lib/inspections/read-trust-inspections";
import { saidOfAreas, sayConcern } from "@/lib/inspections/say-inspection";

/** A school with its latest inspection of one framework that said something of areas. */
export type Inspected = { school: InspectedSchool; latest: SchoolInspection };

export const inspectedUnder = (schools: readonly InspectedSchool[], framework: FrameworkKey): Inspected[] =>
  schools.flatMap((school) => {
    const latest = school.inspections.find((one) => one.framework === framework && one.judgements.length > 0);
    return latest ? [{ school, latest }] : [];
  });

/** The school, when, and each area that was judged anywhere. */
export function inspectedColumns(rows: readonly Inspected[]): Column<Inspected>[] {
  const areas = new Map(rows.flatMap(({ latest }) => saidOfAreas(latest).map(({ key, name }) => [key, name] as const)));
  return [
    { label: "School", cell: ({ school: { id, name } }) => <span className="block min-w-36"><Link href={`/schools/${id}`} className="py-2.5">{name}</Link></span> },
    {
      label: "Inspected", cell: ({ latest }) => (
        <span className="block min-w-28">
          <DateText day={latest.inspectedOn} form="year" />
          {latest.past && <span className="block text-sm text-muted">the school before it</span>}
          {latest.concern && <span className="block text-sm font-[550]">{sayConcern(latest)}</span>}
        </span>
      ),
    },
    ...[...areas].map(([key, name]): Column<Inspected> => ({ label: name, cell: ({ latest }) => saidOfAreas(latest).find((one) => one.key === key)?.said ?? <span className="text-muted">–</span> })),
  ];
}

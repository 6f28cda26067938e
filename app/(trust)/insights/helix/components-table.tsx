import Link from "next/link";
import { StrandLabel } from "@/components/ui/strand-label";
import { strandNames } from "@/components/ui/strands";
import { type Column, Table } from "@/components/ui/table";
import { halfTermKey, halfTermName } from "@/lib/school-year/half-term";
import type { HelixHalfTerm } from "@/lib/strands/count-live-records";
import { sayComponent } from "@/lib/strands/say-missing";
import { type Component, components, componentsOf, strands } from "@/lib/strands/strands";

/** The twelve components under their strands: what each is, or what is missing, and its live records in each half term, the latest first, so that a phone shows it. */
export function ComponentsTable({ helix, at, ofOneSchool }: { helix: HelixHalfTerm[]; at: string; ofOneSchool: boolean }) {
  return strands.map((strand) => (
    <div key={strand} className="mt-8">
      <h3 className="mb-2">
        <StrandLabel strand={strand} full />
      </h3>
      <Table caption={strandNames[strand].full} hideCaption columns={columnsFor(helix, at, ofOneSchool)} rows={componentsOf(strand)} rowKey={(component) => component} cards={false} />
    </div>
  ));
}

const columnsFor = (helix: HelixHalfTerm[], at: string, ofOneSchool: boolean): Column<Component>[] => [
  { label: "Component", cell: (component) => <Named component={component} about={sayComponent(component, helix, ofOneSchool)} /> },
  ...helix.toReversed().map((term): Column<Component> => ({ label: halfTermName(term.ordinal).replace(" ", "\u00a0"), number: true, cell: (component) => <Count component={component} term={term} at={at} /> })),
];

function Named({ component, about }: { component: Component; about: string }) {
  return (
    <span className="block min-w-36 sm:w-80">
      {components[component].name}
      <span className="block text-sm font-normal text-muted">{about}</span>
    </span>
  );
}

function Count({ component, term, at }: { component: Component; term: HelixHalfTerm; at: string }) {
  const count = term.byComponent[component];
  if (count === 0) return <span className="text-muted">0</span>;
  return (
    <Link href={`${at}?half-term=${halfTermKey(term)}&component=${component}#records`} prefetch={false} className="relative -my-2 inline-flex min-h-11 min-w-11 items-center justify-end">
      {count}
      <span className="sr-only">{` ${components[component].name}, ${halfTermName(term.ordinal)}`}</span>
    </Link>
  );
}

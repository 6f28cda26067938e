import Link from "next/link";
import type { BraidHalfTerm } from "@/components/charts/braid-terms";
import { strandNames } from "@/components/ui/strands";
import type { Strand } from "@/lib/strands/strands";
import { type Column, Table } from "@/components/ui/table";

function Count({ term, strand }: { term: BraidHalfTerm; strand: Strand }) {
  const { count, href } = term.strands[strand];
  if (term.toCome) return <span className="text-muted">to come</span>;
  if (!href) return count;
  return (
    <Link href={href}>
      {count}
      <span className="sr-only">{` ${strandNames[strand].short}, ${term.name}`}</span>
    </Link>
  );
}

function Review({ term }: { term: BraidHalfTerm }) {
  if (!term.signedOff) return <span className="text-muted">{term.toCome ? "to come" : "not signed off"}</span>;
  const words = "signed off";
  return term.signedOff.href ? <Link href={term.signedOff.href}>{words}</Link> : words;
}

const columns: Column<BraidHalfTerm>[] = [
  { label: "Half term", cell: (term) => term.name },
  { label: strandNames.goals.short, number: true, cell: (term) => <Count term={term} strand="goals" /> },
  { label: strandNames.capability.short, number: true, cell: (term) => <Count term={term} strand="capability" /> },
  { label: strandNames.initiatives.short, number: true, cell: (term) => <Count term={term} strand="initiatives" /> },
  { label: "Review", cell: (term) => <Review term={term} /> },
];

/** The braid's own figures, with the same links as the picture. */
export function BraidTable({ title, halfTerms }: { title: string; halfTerms: readonly BraidHalfTerm[] }) {
  return <Table caption={`${title}: live records in each half term`} hideCaption columns={columns} rows={halfTerms} rowKey={(term) => term.name} />;
}

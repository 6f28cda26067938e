import { BraidPicture } from "@/components/charts/braid-picture";
import { braidSentence } from "@/components/charts/braid-sentence";
import { BraidTable } from "@/components/charts/braid-table";
import type { BraidHalfTerm } from "@/components/charts/braid-terms";
import { Figure } from "@/components/charts/figure";
import { StrandLabel } from "@/components/ui/strand-label";
import { strands } from "@/lib/strands/strands";

type Props = {
  title: string;
  /** In place of the sentence that the braid makes from its own figures. */
  sentence?: string;
  /** Six, in order. */
  halfTerms: readonly BraidHalfTerm[];
  /** The day on which its live records were counted: '27 November 2026' */
  date: string;
  csvHref: string;
};

/** The triple helix of a school or a trust over one year, drawn from its live records. */
export function Braid({ title, halfTerms, sentence = braidSentence(halfTerms), date, csvHref }: Props) {
  const now = halfTerms.findLastIndex((term) => !term.toCome);
  const someToCome = halfTerms.some((term) => term.toCome);
  return (
    <Figure heading="h2" title={title} sentence={sentence} source="live records" date={date} csvHref={csvHref} table={<BraidTable title={title} halfTerms={halfTerms} />}>
      <div className="braid-figure">
        <div className="braid-grid">
          <ul className="braid-labels">
            {strands.map((strand) => (
              <li key={strand}>
                <StrandLabel strand={strand} />
              </li>
            ))}
          </ul>
          <div className="braid-drawing">
            <BraidPicture halfTerms={halfTerms} width={960} height={180} links className="braid-wide" />
            <BraidPicture halfTerms={halfTerms} width={340} height={128} links className="braid-narrow" />
          </div>
          <ol className="braid-axis">
            {halfTerms.map((term, place) => (
              <li key={term.name} aria-current={place === now ? "date" : undefined}>
                {term.name}
              </li>
            ))}
          </ol>
        </div>
      </div>
      <p className="mt-4 text-sm text-muted">The more records, the thicker the thread. {someToCome && "Faint is still to come. "}A knot stands where reviews were signed off.</p>
    </Figure>
  );
}

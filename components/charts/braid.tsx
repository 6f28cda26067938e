import { BraidPicture } from "@/components/charts/braid-picture";
import { braidSentence } from "@/components/charts/braid-sentence";
import { BraidTable } from "@/components/charts/braid-table";
import type { BraidHalfTerm } from "@/components/charts/braid-terms";
import { Details } from "@/components/ui/details";
import { StrandLabel } from "@/components/ui/strand-label";
import { strands } from "@/lib/strands/strands";

type Props = {
  title: string;
  /** In place of the sentence that the braid makes from its own figures. */
  sentence?: string;
  /** Six, in order. */
  halfTerms: readonly BraidHalfTerm[];
  /** 'Live records on 27 November 2026' */
  source: string;
};

/** The triple helix of a school or a trust over one year, drawn from its live records. */
export function Braid({ title, halfTerms, sentence = braidSentence(halfTerms), source }: Props) {
  const now = halfTerms.findLastIndex((term) => !term.toCome);
  const someToCome = halfTerms.some((term) => term.toCome);
  return (
    <figure className="braid-figure">
      <figcaption className="flex max-w-text flex-col gap-1.5">
        <h2>{title}</h2>
        <p className="text-ink-soft">{sentence}</p>
      </figcaption>
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
      <p className="mt-4 text-sm text-muted">The more records, the thicker the thread. {someToCome && "Faint is still to come. "}A knot stands where reviews were signed off. {source}.</p>
      <Details summary="Show the table">
        <BraidTable title={title} halfTerms={halfTerms} />
      </Details>
    </figure>
  );
}

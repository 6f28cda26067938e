import { BraidPicture } from "@/components/charts/braid-picture";
import { braidSentence } from "@/components/charts/braid-sentence";
import type { BraidHalfTerm } from "@/components/charts/braid-terms";

type Props = {
  halfTerms: readonly BraidHalfTerm[];
  /** The same for all that stand together, so that they can be compared. */
  scaleTo: number;
};

/** Beside a school's name: the same braid, as wide as a few words; screen readers get its sentence. */
export function BraidSmall({ halfTerms, scaleTo }: Props) {
  return (
    <span className="inline-block w-44 align-middle">
      <BraidPicture halfTerms={halfTerms} width={176} height={40} scaleTo={scaleTo} />
      <span className="sr-only">{braidSentence(halfTerms)}</span>
    </span>
  );
}

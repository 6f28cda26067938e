import { DirectionPicture } from "@/components/charts/direction-picture";
import { type DescriptorWords, directionSentence, type DirectionWeek } from "@/components/charts/direction-sentence";

type Props = {
  /** 'Standards' */
  title: string;
  /** 'Autumn 2' */
  halfTerm: string;
  weeks: readonly DirectionWeek[];
  words: DescriptorWords;
};

/** How one S went, week by week. The sentence says all that the picture shows. */
export function DirectionLine({ title, halfTerm, weeks, words }: Props) {
  return (
    <figure className="keep-together">
      <figcaption className="mb-3 max-w-text">
        <h3>{title}</h3>
        <p className="text-sm text-muted">
          {halfTerm}. {directionSentence(weeks, words)}
        </p>
      </figcaption>
      <div className="flex gap-2 overflow-x-auto pb-1 sm:gap-3" aria-hidden="true">
        <ul className="direction-words">
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
        <DirectionPicture weeks={weeks} />
      </div>
    </figure>
  );
}

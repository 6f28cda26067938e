import { DirectionPicture } from "@/components/charts/direction-picture";
import { type DescriptorWords, directionSentence, type DirectionWeek } from "@/components/charts/direction-sentence";
import { DirectionTable } from "@/components/charts/direction-table";
import { Figure } from "@/components/charts/figure";

type Props = {
  /** What it shows: 'Mostly assured throughout' */
  title: string;
  /** Of what: 'Standards' */
  of: string;
  /** 'Autumn 2' */
  halfTerm: string;
  weeks: readonly DirectionWeek[];
  words: DescriptorWords;
  source: string;
  date: string;
  csvHref: string;
};

/** How one S went, week by week. The sentence says all that the picture shows. */
export function DirectionLine({ title, of, halfTerm, weeks, words, source, date, csvHref }: Props) {
  return (
    <Figure
      title={title}
      sentence={`${halfTerm}. ${directionSentence(weeks, words)}`}
      source={source} date={date} csvHref={csvHref}
      table={<DirectionTable caption={`${of}, week by week`} weeks={weeks} words={words} />}
    >
      <div className="flex gap-2 overflow-x-auto pb-1 sm:gap-3" aria-hidden="true">
        <ul className="direction-words">
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
        <DirectionPicture weeks={weeks} />
      </div>
    </Figure>
  );
}

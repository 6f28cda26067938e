import { Tag } from "@/components/ui/tag";
import type { Filled, FilledFigures } from "@/lib/returns/filling/figures";
import type { ReadReturn } from "@/lib/returns/reading/read-return";
import { isSmall } from "@/lib/returns/reading/school-figures";
import { filledInWords } from "@/lib/returns/reading/words";
import type { ReturnMeasure } from "@/lib/returns/template/measure";
import { partWord } from "@/lib/returns/template/parts";

const isFew = (measure: ReturnMeasure, figure: Filled | undefined) => figure?.status === "available" && isSmall(measure, figure);

/** What a school sent, measure by measure, with a caution beside groups so small that somebody could be recognised. */
export function SentFigures({ asked, figures }: { asked: ReadReturn["asked"]; figures: FilledFigures }) {
  const measures = [...new Map(asked.map(({ measure }) => [measure.key, measure])).values()];
  return (
    <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2 xl:grid-cols-3">
      {measures.map((measure) => (
        <section key={measure.key} aria-labelledby={`sent-${measure.key}`}>
          <h3 id={`sent-${measure.key}`} className="mb-1 text-lg">{measure.name}</h3>
          <dl className="border-t border-line">
            {asked.filter((one) => one.measure.key === measure.key).map(({ id, part }) => (
              <div key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-1.5">
                <dt className="text-ink-soft">{partWord(part)}</dt>
                <dd className="flex flex-wrap items-center gap-2 tabular-nums">{isFew(measure, figures[id]) && <Tag tone="attention" icon="attention">Few pupils</Tag>}{filledInWords(figures[id])}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

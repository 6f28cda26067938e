import { partWords, type ProjectContent, type SharedContent } from "@/lib/institute/projects/content";
import { differenceOf, figureOf, inFigures } from "@/lib/institute/projects/measure";

/** A project in its parts, as somebody else reads it: what is empty is left out. */
export function ProjectWords({ content }: { content: SharedContent }) {
  const parts = (["serves", "baseline", "involved", "tried"] as const).filter((part) => content[part]);
  return (
    <div className="flex flex-col gap-8">
      <dl className="flex max-w-text flex-col gap-5">
        {content.priorityTitle && <Part label="The school’s priority that it serves" text={content.priorityTitle} />}
        {parts.map((part) => <Part key={part} label={partWords[part]} text={content[part]} />)}
      </dl>
      <Measure content={content} />
      <dl className="flex max-w-text flex-col gap-5">
        {content.result && <Part label={partWords.result} text={content.result} />}
        {content.limits && <Part label={partWords.limits} text={content.limits} />}
      </dl>
    </div>
  );
}

function Part({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="whitespace-pre-line">{text}</dd>
    </div>
  );
}

/** The before beside the after: figures in their unit with of how many, words, or both; and how far apart they are, which proves nothing of why. */
function Measure({ content }: { content: ProjectContent }) {
  const sides = (["before", "after"] as const)
    .map((side) => ({ side, label: side === "before" ? "Before" : "After", figure: figureOf(content, side), words: content[`${side}Words`] }))
    .filter(({ figure, words }) => figure || words);
  const difference = differenceOf(content);
  if (!content.measure && sides.length === 0) return null;
  return (
    <div className="max-w-text border-y border-line py-5">
      <p className="text-sm text-muted">{partWords.measure}</p>
      <p>{content.measure}</p>
      {sides.length > 0 && (
        <dl className="mt-4 grid gap-x-8 gap-y-4 sm:grid-cols-2">
          {sides.map(({ side, label, figure, words }) => (
            <div key={side}>
              <dt className="text-sm text-muted">{label}</dt>
              <dd>
                {figure && <span className="block font-serif text-2xl font-[560] tabular-nums">{inFigures(content, figure)}</span>}
                {figure?.of && content.unit !== "of" && <span className="block text-sm text-muted">{figure.of} looked at</span>}
                {words && <span className="whitespace-pre-line">{words}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {difference && <p className="mt-4"><span className="font-[550]">{difference}</span> Why, the figures do not say.</p>}
    </div>
  );
}

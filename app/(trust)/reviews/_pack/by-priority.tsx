import type { PackView } from "@/app/(trust)/reviews/_pack/pack-view";
import { Direction } from "@/components/ui/direction";
import { sNames } from "@/lib/three-s/three-s";

/** Each of the school's priorities with what the half term's check-ins said about it. */
export function ByPriority({ view }: { view: PackView }) {
  if (view.priorities.length === 0) return <p className="max-w-text text-muted">This school has no priorities entered for this half term.</p>;
  const weekNumber = new Map(view.timelines.flatMap(({ weeks }) => weeks.map(({ weekOf, number }) => [weekOf, number])));
  return (
    <ul className="flex max-w-text flex-col gap-6">
      {view.priorities.map((priority) => (
        <li key={priority.title} className="keep-together">
          <h3>{priority.title}</h3>
          <dl className="mt-1 text-sm text-muted">
            <div><dt className="inline">Starts from: </dt><dd className="inline text-ink-soft">{priority.baseline}</dd></div>
            <div><dt className="inline">It worked when: </dt><dd className="inline text-ink-soft">{priority.successCriterion}</dd></div>
          </dl>
          {priority.lines.length === 0 ? (
            <p className="mt-2 text-muted">No check-in spoke of it this half term.</p>
          ) : (
            <ul className="mt-2 flex flex-col gap-2">
              {priority.lines.map((line) => (
                <li key={`${line.weekOf}${line.s}`}>
                  <span className="text-sm text-muted">
                    Week {weekNumber.get(line.weekOf)}, {sNames[line.s].toLowerCase()}: <Direction value={line.direction} />
                  </span>
                  {line.wording && <p className="whitespace-pre-line">{line.wording}</p>}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

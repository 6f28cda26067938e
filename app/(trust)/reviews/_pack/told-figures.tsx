import { PutForward } from "@/app/(trust)/reviews/_pack/put-forward";
import type { ToldFigure } from "@/lib/reviews/data/pack-figures";
import { kindWords } from "@/lib/reviews/words";

type Props = { title: string; about?: string; figures: readonly (ToldFigure & { putForward?: boolean })[]; putForwardOn?: string | undefined };

/** Figures as items about them would say it; those that wait can be put forward on a review's agenda. */
export function ToldFigures({ title, about, figures, putForwardOn }: Props) {
  if (figures.length === 0) return null;
  return (
    <section className="mt-6">
      <h3>{title}</h3>
      {about && <p className="mt-1 max-w-text text-muted">{about}</p>}
      <ul className="mt-2 border-t border-line">
        {figures.map((figure) => (
          <li key={figure.title} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3 keep-together">
            <div className="max-w-text min-w-0 grow basis-64">
              {figure.kind && <p className="text-sm text-muted">{kindWords[figure.kind]}</p>}
              <p className="font-[550]">{figure.title}</p>
              <p className="text-ink-soft">{figure.detail}</p>
            </div>
            <PutForward figure={figure} on={putForwardOn} />
          </li>
        ))}
      </ul>
    </section>
  );
}

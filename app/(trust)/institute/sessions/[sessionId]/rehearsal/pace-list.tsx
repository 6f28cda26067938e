"use client";

import { useServerNow } from "@/components/live/live-page";
import { type Clocked, secondsInto } from "@/lib/live/clock";
import type { PaceStep } from "@/lib/institute/rehearsals/pace";
import { stepAt } from "@/lib/institute/rehearsals/step-at";
import type { ScriptContent } from "@/lib/institute/scripts/steps";

type Props = {
  steps: readonly PaceStep[];
  clock: Clocked;
  /** The moment for which the page was made, by the server’s clock. */
  came: number;
  /** One’s own words for each step. */
  said?: ScriptContent;
};

const at = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** The five steps and what comes after them, with the one that a round of this length has about got to. It follows the clock by itself; without script it is as it was when the page came. */
export function PaceList({ steps, clock, came, said }: Props) {
  const now = useServerNow(came) ?? came;
  const current = stepAt(steps, secondsInto(clock, new Date(now)));
  return (
    <ol className="mt-4 border-t border-line">
      {steps.map(({ part, letter, title, line, from }, place) => (
        <li key={title} aria-current={place === current ? "step" : undefined} className={`flex gap-3 border-b border-l-3 border-b-line py-3 pr-3 pl-3 ${place === current ? "border-l-ink bg-wash" : "border-l-transparent"}`}>
          <span aria-hidden="true" className="w-6 shrink-0 font-serif text-2xl leading-7 font-[560]">{letter}</span>
          <div className="min-w-0 grow">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <h3 className="text-base font-[550]">{title}</h3>
              <p className={`text-sm tabular-nums ${place === current ? "font-[550]" : "text-muted"}`}>{place === current ? "about now" : `from ${at(from)}`}</p>
            </div>
            {said && part && said[part] ? <p className="whitespace-pre-line">{said[part]}</p> : <p className="text-ink-soft">{line}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

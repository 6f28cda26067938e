"use client";

import { useEffect, useRef, useState } from "react";
import { useServerNow } from "@/components/live/live-page";
import { clockText } from "@/lib/live/clock";
import { saidOfTime } from "@/components/live/said-of-time";

/** A clock as its facts say: it ends at a moment, or stands still with so much left. */
export type ClockFacts = { endsAt: number } | { stoppedAt: number };

/** What is left of a round, in large figures. Seen every second, heard only at its moments and when somebody stops it or lets it go on. */
export function Countdown({ came, facts }: { came: number; facts: ClockFacts }) {
  const now = useServerNow(came);
  const stopped = "stoppedAt" in facts;
  const left = stopped ? facts.stoppedAt : now === undefined ? undefined : Math.ceil((facts.endsAt - now) / 1000);
  const [said, setSaid] = useState("");
  const before = useRef<{ left: number; stopped: boolean }>(undefined);
  useEffect(() => {
    if (left === undefined) return;
    const last = before.current;
    before.current = { left, stopped };
    if (!last) return;
    const words = last.stopped === stopped ? saidOfTime(last.left, left) : stopped ? `Paused with ${clockText(left)} left` : `Going on with ${clockText(left)} left`;
    if (words) setSaid(words);
  }, [left, stopped]);
  return (
    <>
      {left !== undefined && (
        <p className="mt-2 font-serif text-clock tabular-nums" role="timer" aria-live="off">
          {clockText(left)}
          <span className="ml-3 font-sans text-base text-muted">{stopped ? "left, paused" : left < 0 ? "over time" : "left"}</span>
        </p>
      )}
      <output className="sr-only">{said}</output>
    </>
  );
}

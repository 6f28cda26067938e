"use client";

import { useEffect, useState } from "react";

/** Past this the meeting is over, whether anybody said so or not. */
const LONG_OVER_SECONDS = 6 * 60 * 60;

/** What is left of the meeting by the server's clock, once the page is alive; before that the sentence beside it says when it ends. */
export function MeetingClock({ leftAtFirst }: { leftAtFirst: number }) {
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    const shownAt = performance.now();
    const tick = () => setLeft(Math.round(leftAtFirst - (performance.now() - shownAt) / 1000));
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [leftAtFirst]);
  if (left === undefined || left < -LONG_OVER_SECONDS) return null;
  const [minutes, seconds] = [Math.floor(Math.abs(left) / 60), Math.abs(left) % 60];
  return (
    <p className="font-serif text-3xl tabular-nums" role="timer" aria-live="off">
      {left < 0 && "+"}{minutes}:{String(seconds).padStart(2, "0")}
      <span className="ml-2 font-sans text-base text-muted">{left < 0 ? "over time" : "left"}</span>
    </p>
  );
}

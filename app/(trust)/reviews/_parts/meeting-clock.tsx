"use client";

import { useEffect, useState } from "react";

/** What is left of the meeting, once the page is alive; before that the sentence beside it says when it ends. */
export function MeetingClock({ endsAt }: { endsAt: string }) {
  const [now, setNow] = useState<number>();
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, []);
  if (now === undefined) return null;
  const left = Math.round((new Date(endsAt).getTime() - now) / 1000);
  const [minutes, seconds] = [Math.floor(Math.abs(left) / 60), Math.abs(left) % 60];
  return (
    <p className="font-serif text-3xl tabular-nums" role="timer" aria-live="off">
      {left < 0 && "+"}{minutes}:{String(seconds).padStart(2, "0")}
      <span className="ml-2 font-sans text-base text-muted">{left < 0 ? "over time" : "left"}</span>
    </p>
  );
}

"use client";

import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { FormsInPlace } from "@/components/forms/forms-in-place";
import { ConnectionLine } from "@/components/live/connection-line";
import { type ServerTime, useLive } from "@/components/live/use-live";

const Time = createContext<ServerTime | undefined>(undefined);

type Props = {
  /** The route that tells of changes; left out for what no longer changes. */
  address: string | undefined;
  /** The revision of what the page shows. */
  revision: number;
  /** Fetches the page anew and leaves it alone when that fails. */
  lookAgain: () => Promise<unknown>;
  children: ReactNode;
};

/** A part of a page that follows what others do to its record, on the server's clock. Without script it is as it was when it came. */
export function LivePage({ address, revision, lookAgain, children }: Props) {
  const { connection, time } = useLive(address, revision, lookAgain);
  return (
    <Time value={time}>
      {address && <ConnectionLine connection={connection} />}
      <FormsInPlace>{children}</FormsInPlace>
    </Time>
  );
}

/**
 * The moment by the server's clock, in milliseconds, anew every second while it runs; undefined before scripts are there.
 * @param came the moment at which the server made the page, for as long as nothing newer was heard
 */
export function useServerNow(came: number): number | undefined {
  const heard = use(Time);
  const [now, setNow] = useState<number>();
  useEffect(() => {
    const base = heard && heard.at >= came ? heard : { at: came, heardAt: performance.now() };
    const tick = () => setNow(base.at + performance.now() - base.heardAt);
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [came, heard]);
  return now;
}

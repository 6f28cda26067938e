"use client";

import { useEffect, useRef, useState } from "react";
import { type Connection, LiveLink } from "@/components/live/live-link";

/** The time by the server's clock, as the page last heard it: `at` on that clock was `heardAt` on this page's own. */
export type ServerTime = { at: number; heardAt: number };

/** Changes often come in twos, one's own among them, whose answer is on its way already. */
const TOGETHER_MS = 150;
const [AGAIN_MS, SELDOM_MS] = [2_000, 30_000];

/**
 * Keeps a page that shows a record up to date.
 * @param address the route that tells of changes; undefined for what no longer changes
 * @param shown the revision that the page shows now
 * @param lookAgain fetches the page anew without touching what somebody types; it may fail, and is then tried again
 */
export function useLive(address: string | undefined, shown: number, lookAgain: () => Promise<unknown>): { connection: Connection; time: ServerTime | undefined } {
  const [connection, setConnection] = useState<Connection>("connecting");
  const [time, setTime] = useState<ServerTime>();
  const now = useRef({ shown, lookAgain });
  useEffect(() => {
    now.current = { shown, lookAgain };
  });
  useEffect(() => {
    if (!address) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest = 0;
    const catchUp = async (wait = AGAIN_MS) => {
      if (latest <= now.current.shown) return;
      await now.current.lookAgain().catch(() => {});
      timer = setTimeout(() => void catchUp(Math.min(SELDOM_MS, wait * 2)), wait);
    };
    const link = new LiveLink(address, {
      connection: setConnection,
      said: ({ at, revision }) => {
        setTime({ at, heardAt: performance.now() });
        if (revision === undefined || revision <= latest) return;
        latest = revision;
        clearTimeout(timer);
        timer = setTimeout(() => void catchUp(), TOGETHER_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      link.close();
    };
  }, [address]);
  return { connection, time };
}

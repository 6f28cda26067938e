"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const EVERY_MS = 3000;

/** Brings the page up to date every few seconds, for as long as it stands there. */
export function LookAgain() {
  const { refresh } = useRouter();
  useEffect(() => {
    const timer = setInterval(refresh, EVERY_MS);
    return () => clearInterval(timer);
  }, [refresh]);
  return null;
}

import type { ReactNode } from "react";

/** Two lists of a home page beside each other where there is room; one alone has all of it. */
export function SideBySide({ pair, children }: { pair: boolean; children: ReactNode }) {
  return <div className={`mt-12 grid gap-x-12 gap-y-12 *:@container *:mt-0 ${pair ? "min-[76rem]:grid-cols-2" : ""}`}>{children}</div>;
}

import { expect, test } from "vitest";
import { saidOfTime } from "@/components/live/said-of-time";

test.each([
  [1800, 1799, undefined], [601, 600, "10 minutes left"], [600, 599, undefined], [301, 300, undefined], [61, 60, "1 minute left"], [1, 0, "Time is up"], [0, -1, undefined],
  // A phone that was asleep hears where the clock stands, not what it missed.
  [1200, 45, "1 minute left"], [700, -30, "Time is up"],
  // More time is no moment of its own.
  [200, 500, undefined], [-5, 295, undefined],
])("from %s to %s seconds left: %s", (before, now, said) => {
  expect(saidOfTime(before, now)).toBe(said);
});

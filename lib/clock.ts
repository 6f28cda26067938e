import { readFileSync } from "node:fs";

/**
 * The moment it is. Journeys may set it through the file that BRAID_CLOCK names (ISO date and time);
 * `lib/env` refuses that setting in production. Verbs never call this: they use the viewer's `at`.
 */
export function now(): Date {
  const file = process.env.BRAID_CLOCK;
  if (!file) return new Date();
  try {
    return new Date(readFileSync(file, "utf8").trim());
  } catch {
    return new Date();
  }
}

const london = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", dateStyle: "short" });

/** The day it is in London at a moment, as yyyy-mm-dd. */
export function londonDay(at: Date): string {
  return london.format(at);
}

import { type Day, daysBetween } from "@/lib/school-year/day";

export const kindWords = { going_well: "Going well", support: "Support", challenge: "Challenge" } as const;

export const relatesToWords = { outcomes: "Pupils’ outcomes", safeguarding: "Safeguarding" } as const;

/** 'today', 'tomorrow', 'in 9 days', 'yesterday', '3 days ago'. */
export function daysAway(today: Day, day: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

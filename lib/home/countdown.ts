import { type Day, daysBetween } from "@/lib/school-year/day";

/** 'today', 'tomorrow', 'in 9 days', '3 days ago'. */
export function inDays(today: Day, day: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

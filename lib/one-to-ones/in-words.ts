const days = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

export const weekdays = days.slice(1).map((label, index) => ({ value: String(index + 1), label }));

/** 'Thursdays at 09:00, weekly, 90 minutes' */
export function rhythmInWords({ everyWeeks, weekday, startsAt, minutes }: { everyWeeks: number; weekday: number; startsAt: string; minutes: number }): string {
  return `${days[weekday] ?? ""}s at ${startsAt}, ${everyWeeks === 2 ? "fortnightly" : "weekly"}, ${minutes} minutes`;
}

/** The text with its first letter as a capital: 'Stakeholders and standards'. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** 'one', 'one and two', 'one, two and three'; nothing for none. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** '1 item', '2 items' */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** '45 minutes', '2 hours', '2 hours 30 minutes' */
export const lasting = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && counted(hours, "hour"), (rest > 0 || hours === 0) && counted(rest, "minute")].filter(Boolean).join(" ");
};

/** What neither XML nor the database holds: control characters and codes that are no character. */
const unfit = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;

/** A text with plain line breaks and nothing that a file cannot carry. */
export const cleanText = (text: string): string => text.replaceAll(/\r\n?/g, "\n").replaceAll(unfit, "").toWellFormed();

/** The same for every text inside a value. */
export function clean<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, inside: unknown) => (typeof inside === "string" ? cleanText(inside) : inside)) as T;
}

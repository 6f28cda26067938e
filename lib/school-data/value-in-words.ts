import type { Measure } from "./measures/measure";
import { statusWords, type Value } from "./value";

/** A number as its measure writes it: '63%', '−1.9', '104', 'Good'. */
export function numberInWords({ unit, digits, words }: Measure, number: number): string {
  if (words) return words[number] ?? String(number);
  const shown = Math.abs(number).toLocaleString("en-GB", { maximumFractionDigits: digits, minimumFractionDigits: unit === "points" ? digits : 0 });
  const nought = Number(shown.replaceAll(",", "")) === 0;
  const sign = number < 0 && !nought ? "−" : unit === "points" && !nought ? "+" : "";
  return `${sign}${shown}${unit === "percent" ? "%" : ""}`;
}

/** How a measure writes its numbers. */
export const writerOf = (measure: Measure) => (number: number): string => numberInWords(measure, number);

/** A figure as a reader sees it: its number, or why there is none. */
export const valueInWords = (measure: Measure, { number, status }: Pick<Value, "number" | "status">): string => (number === null ? statusWords[status] : numberInWords(measure, number));

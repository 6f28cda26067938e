import { listed } from "@/lib/words";

const names: Record<number, string> = { 2: "pair", 3: "three", 4: "four" };
const numbers = ["", "a", "two", "three", "four", "five", "six"];

/** The groups by their sizes: 'a three and a pair', 'two fours and a three'. */
export function sizesInWords(sizes: readonly number[]): string {
  const by = [...Map.groupBy(sizes, (size) => size)].toSorted(([a], [b]) => b - a);
  return listed(by.map(([size, of]) => {
    const one = of.length === 1;
    return `${numbers[of.length] ?? of.length} ${names[size] ? `${names[size]}${one ? "" : "s"}` : `group${one ? "" : "s"} of ${size}`}`;
  }));
}

/** What everybody does in the rounds that these groups take, each one as often as it is. */
export function rolesInWords(sizes: readonly number[]): string {
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  if (largest === 2) return "Each rehearses once and is the other person once.";
  if (smallest === largest) return `Each rehearses once, is the other person once, and watches ${largest === 3 ? "once" : "otherwise"}.`;
  return `Each rehearses and is the other person${smallest === 2 ? "; whoever is not in a pair watches too" : ", and watches otherwise"}.`;
}

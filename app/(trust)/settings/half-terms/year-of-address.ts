/** The academic year in the address, or this one where it says nothing sensible. */
export function yearOfAddress({ year }: Record<string, string | string[] | undefined>, current: number): number {
  return typeof year === "string" && /^20\d\d$/.test(year) ? Number(year) : current;
}

/** A number as a file has it, without separators, with at most so many digits after the point; nothing where there is none. */
export function written(number: number | null | undefined, digits?: number): string {
  if (number === null || number === undefined) return "";
  return String(digits === undefined ? number : Number(number.toFixed(digits)));
}

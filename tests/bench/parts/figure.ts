/** One line of the bench's table. */
export type Figure = { what: string; figure: string; aim: string; beside?: string };

export const ms = (value: number) => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
export const ratio = (value: number) => value.toFixed(2);

export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, figure, aim, beside = "" }) => `| ${what} | ${figure} | ${aim} | ${beside} |`);
  return ["| What | Figure | Aim | Beside it |", "|---|---|---|---|", ...rows].join("\n");
}

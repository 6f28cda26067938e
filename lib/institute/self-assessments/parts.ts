/** Where somebody stands at the start of a programme, and at its end. */
export const parts = ["start", "end"] as const;
export type Part = (typeof parts)[number];

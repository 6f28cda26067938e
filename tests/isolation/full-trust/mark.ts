/** A text for a box that occurs nowhere else, so that finding it in an answer says which record got out. */
export type Mark = (what: string) => string;

export const markFrom = (marker: string): Mark => (what) => `${marker}(${what})`;

/** What kinds of record of this marker occur in an answer. */
export function marksIn(answer: string, marker: string): string[] {
  return [...new Set(answer.split(`${marker}(`).slice(1).map((rest) => rest.slice(0, rest.indexOf(")"))))];
}

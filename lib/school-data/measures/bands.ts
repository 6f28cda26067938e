/** The Department's five bands of progress. */
export const bands: Readonly<Record<number, string>> = { 1: "Well above average", 2: "Above average", 3: "Average", 4: "Below average", 5: "Well below average" };

/** The box of an area on the form. */
export const areaBox = (area: string, box: "stands" | "evidence"): string => `a.${area}.${box}`;

/** How much may show how an area stands. */
export const LONGEST = 2000;

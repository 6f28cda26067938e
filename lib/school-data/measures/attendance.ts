import type { Measure } from "./measure";

const sessions = (key: string, name: string): Measure => ({ key, name, unit: "percent", better: "lower", phase: "any", subject: "attendance", digits: 1, besidePhase: true });
const pupils = (key: string, name: string): Measure => ({ ...sessions(key, name), ofPupils: true });

/** So far this year, from the registers of each day; published for areas. */
const yearToDate: Measure[] = [
  { ...sessions("attendance", "Attendance"), better: "higher", main: true },
  sessions("absence", "Absence"),
  sessions("absence-authorised", "Authorised absence"),
  sessions("absence-unauthorised", "Unauthorised absence"),
  sessions("absence-illness", "Absence through illness"),
  { ...sessions("absence-persistent", "Pupils missing a tenth of sessions or more"), main: true },
];

/** Of whole years, from the census; published for every school. The two are counted differently, so they have keys of their own. */
const wholeYears: Measure[] = [
  { ...sessions("absence-year", "Absence over the year"), main: true },
  sessions("absence-year-authorised", "Authorised absence over the year"),
  sessions("absence-year-unauthorised", "Unauthorised absence over the year"),
  { ...pupils("absence-year-persistent", "Pupils who missed a tenth of the year or more"), main: true },
  pupils("absence-year-severe", "Pupils who missed half of the year or more"),
];

export const attendance: readonly Measure[] = [...yearToDate, ...wholeYears];

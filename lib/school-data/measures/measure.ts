import type { AcademicYear } from "../academic-year";

export const subjects = ["attainment", "progress", "attendance", "suspensions", "context", "inspection"] as const;
export type Subject = (typeof subjects)[number];

export const subjectWords: Record<Subject, string> = {
  attainment: "Attainment", progress: "Progress", attendance: "Attendance", suspensions: "Suspensions", context: "Pupils and their circumstances", inspection: "Inspection",
};

/** Percent of pupils or sessions; cases for every 100 pupils; a scaled or point score; points of progress; pupils; a band or grade that has words. */
export type Unit = "percent" | "rate" | "score" | "points" | "pupils" | "word";

/** What is measured: its plain name, what a number of it means and which way is better. */
export type Measure = {
  key: string;
  name: string;
  unit: Unit;
  better: "higher" | "lower" | "neither";
  phase: "primary" | "secondary" | "any";
  subject: Subject;
  /** Digits after the point that its publisher gives. */
  digits: number;
  /** For 'word': what each number says. */
  words?: Readonly<Record<number, string>>;
  /** Years in which its publisher gave none, for any school. */
  notPublished?: readonly AcademicYear[];
  /** A percentage of pupils, each counted once; of attainment all are. */
  ofPupils?: true;
  /** A count of this many for every 100 pupils of its cohort: whoever has two of the three has the third, so the two are hidden together. */
  rateOf?: string;
  /** Phases are too unlike for one figure: England's schools of its phase stand beside a school. */
  besidePhase?: true;
  /** Shown on a school's page before one asks for all of them. */
  main?: true;
};

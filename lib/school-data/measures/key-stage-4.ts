import { bands } from "./bands";
import type { Measure } from "./measure";

/** Schools' results of the two years of the pandemic were not published. */
const NONE = ["2019/20", "2020/21"];
/** Those pupils had no key stage 2 results to start from. */
const NO_PROGRESS = [...NONE, "2024/25", "2025/26"];

const common = { phase: "secondary", better: "higher" } as const;

/** Source of meanings: the Department's description of the key stage 4 performance tables' columns. */
export const keyStage4: readonly Measure[] = [
  { key: "ks4-progress-8", name: "Progress 8", unit: "points", subject: "progress", digits: 2, notPublished: NO_PROGRESS, main: true, ...common },
  { key: "ks4-progress-8-band", name: "Progress 8, as a band", unit: "word", subject: "progress", digits: 0, words: bands, notPublished: NO_PROGRESS, phase: "secondary", better: "neither" },
  { key: "ks4-attainment-8", name: "Attainment 8", unit: "score", subject: "attainment", digits: 1, notPublished: NONE, main: true, ...common },
  { key: "ks4-english-maths-5", name: "English and maths: grade 5 or above", unit: "percent", subject: "attainment", digits: 0, notPublished: NONE, main: true, ...common },
  { key: "ks4-english-maths-4", name: "English and maths: grade 4 or above", unit: "percent", subject: "attainment", digits: 0, notPublished: NONE, ...common },
  { key: "ks4-ebacc-entered", name: "Entered the English Baccalaureate", unit: "percent", subject: "attainment", digits: 0, notPublished: NONE, phase: "secondary", better: "neither" },
  { key: "ks4-ebacc-points", name: "English Baccalaureate: average points", unit: "score", subject: "attainment", digits: 2, notPublished: NONE, ...common },
];

import type { Measure } from "./measure";
import { bands } from "./bands";

/** No tests were sat in the two years of the pandemic. */
const NO_TESTS = ["2019/20", "2020/21"];
/** Those pupils had no key stage 1 results to start from. */
const NO_PROGRESS = [...NO_TESTS, "2023/24", "2024/25"];

const common = { phase: "primary", better: "higher" } as const;
const percent = (key: string, name: string): Measure => ({ key, name, unit: "percent", subject: "attainment", digits: 0, notPublished: NO_TESTS, ...common });
const score = (key: string, name: string): Measure => ({ key, name, unit: "score", subject: "attainment", digits: 0, notPublished: NO_TESTS, ...common });
const progress = (key: string, name: string): Measure => ({ key, name, unit: "points", subject: "progress", digits: 1, notPublished: NO_PROGRESS, main: true, ...common });
const band = (key: string, name: string): Measure => ({ key, name, unit: "word", subject: "progress", digits: 0, words: bands, notPublished: NO_PROGRESS, phase: "primary", better: "neither" });

/** Source of meanings: the Department's description of the key stage 2 performance tables' columns. */
export const keyStage2: readonly Measure[] = [
  { ...percent("ks2-rwm-expected", "Reading, writing and maths: expected standard"), main: true },
  { ...percent("ks2-rwm-higher", "Reading, writing and maths: higher standard"), main: true },
  percent("ks2-reading-expected", "Reading: expected standard"),
  percent("ks2-reading-higher", "Reading: higher standard"),
  percent("ks2-writing-expected", "Writing: expected standard"),
  percent("ks2-writing-higher", "Writing: greater depth"),
  percent("ks2-maths-expected", "Maths: expected standard"),
  percent("ks2-maths-higher", "Maths: higher standard"),
  percent("ks2-gps-expected", "Grammar, punctuation and spelling: expected standard"),
  percent("ks2-gps-higher", "Grammar, punctuation and spelling: higher standard"),
  percent("ks2-science-expected", "Science: expected standard"),
  score("ks2-reading-score", "Reading: average scaled score"),
  score("ks2-maths-score", "Maths: average scaled score"),
  score("ks2-gps-score", "Grammar, punctuation and spelling: average scaled score"),
  progress("ks2-reading-progress", "Progress in reading"),
  progress("ks2-writing-progress", "Progress in writing"),
  progress("ks2-maths-progress", "Progress in maths"),
  band("ks2-reading-band", "Progress in reading, as a band"),
  band("ks2-writing-band", "Progress in writing, as a band"),
  band("ks2-maths-band", "Progress in maths, as a band"),
];

import { attendance } from "./attendance";
import { keyStage2 } from "./key-stage-2";
import { keyStage4 } from "./key-stage-4";
import type { Measure } from "./measure";
import { suspensions } from "./suspensions";

const share = (key: string, name: string): Measure => ({ key, name, unit: "percent", better: "neither", phase: "any", subject: "context", digits: 1 });

const context: Measure[] = [
  { key: "pupils-on-roll", name: "Pupils on roll", unit: "pupils", better: "neither", phase: "any", subject: "context", digits: 0, main: true },
  { ...share("free-school-meals", "Eligible for free school meals"), main: true },
  share("ehc-plan", "With an education, health and care plan"),
  share("sen-support", "With special educational needs support"),
  share("english-additional", "With English as an additional language"),
  { ...share("ks2-disadvantaged", "Disadvantaged, at the end of key stage 2"), phase: "primary" },
  { ...share("ks4-disadvantaged", "Disadvantaged, at the end of key stage 4"), phase: "secondary" },
];

/** Overall grades ended in September 2024; they are facts of their framework and no others are set beside them. */
const inspection: Measure[] = [{
  key: "inspection-overall-to-2024", name: "Overall effectiveness (framework to August 2024)", unit: "word", better: "neither", phase: "any", subject: "inspection", digits: 0,
  words: { 1: "Outstanding", 2: "Good", 3: "Requires improvement", 4: "Inadequate" }, main: true,
}];

/** Every measure that Braid knows, in the order in which a table shows them. */
export const measures: readonly Measure[] = [...keyStage2, ...keyStage4, ...attendance, ...suspensions, ...context, ...inspection];

const byKey = new Map(measures.map((measure) => [measure.key, measure]));

/** The measure with a key, or undefined. */
export const findMeasure = (key: string): Measure | undefined => byKey.get(key);

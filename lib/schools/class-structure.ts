import { z } from "zod";

/** How classes are made up. */
export const structures = {
  "single-year": "Single-year classes",
  "two-year-cycle": "Two-year A/B cycle",
  "three-year-cycle": "Three-year mixed-age cycle",
} as const;
export type Structure = keyof typeof structures;

/** The parts of a school that may differ. */
export const stages = {
  "early-years": "Early years",
  "key-stage-1": "Key stage 1",
  "key-stage-2": "Key stage 2",
  secondary: "Secondary",
  special: "Special provision",
} as const;
export type Stage = keyof typeof stages;

/** A school's class structure, part by part; what is not known is not there. */
export type ClassStructure = Partial<Record<Stage, Structure>>;

const structure = z.enum(["single-year", "two-year-cycle", "three-year-cycle"]);
export const classStructure = z.partialRecord(z.enum(["early-years", "key-stage-1", "key-stage-2", "secondary", "special"]), structure);

/** The parts that a school of this phase has, as the register names phases; all where it says nothing. */
export function stagesOf(phase: string | null): Stage[] {
  if (phase === "Primary" || phase === "Middle deemed primary") return ["early-years", "key-stage-1", "key-stage-2", "special"];
  if (phase === "Secondary" || phase === "Middle deemed secondary" || phase === "16 plus") return ["secondary", "special"];
  return Object.keys(stages) as Stage[];
}

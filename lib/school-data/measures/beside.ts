import type { Measure } from "./measure";

/** Whose figure stands beside a school's: England's, or that of England's schools of its phase, where phases are too unlike to be one. */
export const besideName = ({ besidePhase }: Pick<Measure, "besidePhase">): string => (besidePhase ? "England’s schools of its phase" : "England");

/** The same over a column of many measures. */
export const BESIDE = "England, or its schools of the phase";

/** A percentage of pupils in which each is counted once, so that their number says how far chance goes. */
export const isShareOfPupils = ({ unit, subject, ofPupils }: Pick<Measure, "unit" | "subject" | "ofPupils">): boolean => unit === "percent" && (subject === "attainment" || ofPupils === true);

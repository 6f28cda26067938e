import type { ReturnMeasure } from "./measure";

/** Measures to begin with: a trust changes, adds and takes away what it likes before its first return. */
export const starterMeasures: readonly ReturnMeasure[] = [
  { key: "persistent-absence", name: "Missing a tenth of sessions or more", about: "Pupils whose attendance since September is 90% or less.", unit: "percent", better: "lower", by: ["year", "disadvantage"] },
  { key: "reading-on-track", name: "On track in reading", about: "Pupils whose teachers expect them to reach the expected standard at the end of the year.", unit: "percent", better: "higher", by: ["year", "disadvantage"] },
  { key: "maths-on-track", name: "On track in maths", about: "Pupils whose teachers expect them to reach the expected standard at the end of the year.", unit: "percent", better: "higher", by: ["year"] },
  { key: "suspended", name: "Suspended this half term", about: "Pupils, not suspensions: each counts once.", unit: "pupils", better: "lower", by: ["send"] },
  { key: "part-time-timetable", name: "On a part-time timetable", about: "On the last day of the half term.", unit: "pupils", better: "lower", by: [] },
];

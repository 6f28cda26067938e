import type { Random } from "../random";
import type { TableSchool } from "./ks2-table";

/** A school with its phase as these files name phases. */
export type PhasedSchool = TableSchool & { phase: string };

export const filePhases = ["State-funded primary", "State-funded secondary", "Special"] as const;
export type FilePhase = (typeof filePhases)[number];

/** These files count a school for all ages among the secondary ones. */
export const filePhase = (phase: string): FilePhase => (phase === "Primary" ? "State-funded primary" : ["Secondary", "All-through"].includes(phase) ? "State-funded secondary" : "Special");

/** About a number, within a part of it on either side. */
export const around = (random: Random, middle: number, part: number): number => Math.max(0, middle * (1 + (random() - 0.5) * 2 * part));

const places = ["time_period", "time_identifier", "geographic_level", "country_code", "country_name", "region_code", "old_la_code", "school_urn", "school_name", "education_phase"];

/** A file as Explore education statistics publishes them, of whole years: England by phase, then schools. */
export function exploreTable(years: readonly number[], indicators: readonly string[], england: (phase: FilePhase | "Total", year: number) => Record<string, string>, schools: readonly PhasedSchool[], ofSchool: (school: PhasedSchool, year: number) => Record<string, string>): string {
  const rows = years.flatMap((year) => {
    const common = { time_period: `${year}${String(year + 1).slice(2)}`, time_identifier: "Academic year", country_code: "E92000001", country_name: "England", MADE_UP: "yes" };
    return [
      ...(["Total", ...filePhases] as const).map((phase) => ({ ...common, geographic_level: "National", education_phase: phase, ...england(phase, year) })),
      ...schools.map((school) => ({ ...common, geographic_level: "School", school_urn: school.urn, school_name: school.name, education_phase: filePhase(school.phase), ...ofSchool(school, year) })),
    ];
  });
  const columns = [...places, ...indicators, "MADE_UP"];
  return [columns, ...rows.map((row: Record<string, string>) => columns.map((column) => row[column] ?? ""))].map((cells) => cells.join(",")).join("\r\n");
}

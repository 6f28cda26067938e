import type { Day } from "@/lib/school-year/day";
import type { FrameworkKey } from "./frameworks";

/** What was said of an area, as a key of its scale's words; `on` where it was graded on another day than the inspection's. */
export type Judgement = { area: string; said: string; on?: Day };

export type InspectionKind = "report-card" | "graded" | "ungraded";

/** One inspection as a file tells it. */
export type Inspection = {
  inspectionNumber: string;
  /** The school's number on the day, and the one under which it is listed now. */
  urn: string;
  listedUrn: string;
  framework: FrameworkKey;
  kind: InspectionKind;
  inspectedOn: Day;
  publishedOn: Day | null;
  judgements: Judgement[];
  outcome: string | null;
  concern: string | null;
};

import type { AcademicYear } from "../academic-year";
import type { PupilGroup } from "../pupils";
import type { ValueStatus } from "../value";

export type PlaceKind = "school" | "council" | "region" | "country";

/** One figure of a file: whose, of which pupils, what, when; numbers as text, as they were written. */
export type Figure = {
  placeKind: PlaceKind;
  place: string;
  pupils: PupilGroup;
  measure: string;
  academicYear: AcademicYear;
  number: string | null;
  status: ValueStatus;
  cohort: number | null;
  lower: string | null;
  upper: string | null;
};

/** The code of England, under which figures of the whole country stand. */
export const ENGLAND = "E92000001";

import type { FormPart } from "@/components/forms/form-part";
import { type HalfTerm, halfTermName } from "@/lib/school-year/half-term";

/** Six half terms as boxes: the first and last day of each, side by side. */
export function halfTermParts(academicYear: number, halfTerms: readonly HalfTerm[]): FormPart[] {
  return [
    { kind: "hidden", name: "academicYear", value: String(academicYear) },
    ...[1, 2, 3, 4, 5, 6].map((ordinal): FormPart => {
      const term = halfTerms.find((one) => one.ordinal === ordinal);
      return {
        kind: "group",
        title: halfTermName(ordinal),
        parts: [{
          kind: "beside",
          parts: [
            { kind: "text", type: "date", name: `startsOn${ordinal}`, label: "First day", value: term?.startsOn },
            { kind: "text", type: "date", name: `endsOn${ordinal}`, label: "Last day", value: term?.endsOn },
          ],
        }],
      };
    }),
  ];
}

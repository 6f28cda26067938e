import { z } from "zod";
import { halfTermName } from "./half-term";

const ordinals = [1, 2, 3, 4, 5, 6] as const;
const box = (words: string) => z.iso.date(words);

/** Six half terms as a form sends them: startsOn1, endsOn1 … endsOn6. */
export const halfTermsInput = z
  .object({
    academicYear: z.coerce.number().int().min(2020).max(2100),
    ...Object.fromEntries(ordinals.flatMap((n) => [
      [`startsOn${n}`, box(`Enter the first day of ${halfTermName(n)}`)],
      [`endsOn${n}`, box(`Enter the last day of ${halfTermName(n)}`)],
    ])),
  })
  .transform(({ academicYear, ...dates }) => {
    const day = (key: string) => (dates as Record<string, string>)[key] ?? "";
    return { academicYear, halfTerms: ordinals.map((ordinal) => ({ academicYear, ordinal, startsOn: day(`startsOn${ordinal}`), endsOn: day(`endsOn${ordinal}`) })) };
  });

/** Times of year that change what reviews dwell on. */
export const seasonKinds = { budget: "Budget", staffing: "Staffing", admissions: "Admissions", results: "Results" } as const;

export const seasonInput = z.object({
  kind: z.enum(["budget", "staffing", "admissions", "results"], "Choose what it is about"),
  name: z.string().trim().min(1, "Enter a name").max(100, "Use at most 100 characters"),
  startsOn: box("Enter the first day"),
  endsOn: box("Enter the last day"),
  requestId: z.uuid(),
}).refine(({ startsOn, endsOn }) => endsOn >= startsOn, { path: ["endsOn"], message: "The last day must not be before the first" });

export const seasonIdInput = z.object({ seasonId: z.uuid() });

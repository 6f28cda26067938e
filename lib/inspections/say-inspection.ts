import { type Day, withItsYear } from "@/lib/school-year/day";
import { concerns, frameworkOf, NO_OVERALL_FROM, RENEWED, scales } from "./frameworks";
import type { AllInspectionsFile, SchoolInspection, SchoolInspections } from "./inspections-of";
import type { Judgement } from "./inspection";

/** What was said of an area, in the framework's own words. */
export type SaidOfArea = { key: string; name: string; said: string; on: Day | null };

type Told = Pick<SchoolInspection, "framework" | "judgements">;

/** Each area that was judged with what was said of it, in the order of the framework. */
export const saidOfAreas = ({ framework, judgements }: Told): SaidOfArea[] =>
  frameworkOf(framework).areas.flatMap(({ key, name, scale }) => {
    const judgement = judgements.find(({ area }) => area === key);
    return judgement ? [{ key, name, said: wordOf(scale, judgement), on: judgement.on ?? null }] : [];
  });

const wordOf = (scale: keyof typeof scales, { said }: Judgement): string => (scales[scale] as Record<string, string>)[said] ?? said;

/** 'Inspected on 3 March 2026, published on 21 April 2026', and of which school, where it was the one before. */
export function sayWhen({ kind, inspectedOn, publishedOn, past }: Pick<SchoolInspection, "kind" | "inspectedOn" | "publishedOn" | "past">): string {
  const what = kind === "ungraded" ? "An ungraded inspection" : "Inspected";
  const whose = past ? `, of the school before it (${past.name ? `${past.name}, ` : ""}URN ${past.urn})` : "";
  return `${what} on ${withItsYear(inspectedOn)}${publishedOn ? `, published on ${withItsYear(publishedOn)}` : ""}${whose}.`;
}

/** That no grade for the whole school was given, where the framework once had one; undefined otherwise. */
export const sayNoOverall = ({ framework, kind, inspectedOn }: Pick<SchoolInspection, "framework" | "kind" | "inspectedOn">): string | undefined =>
  framework !== RENEWED.key && kind === "graded" && inspectedOn >= NO_OVERALL_FROM ? `From ${withItsYear(NO_OVERALL_FROM)} on schools had no grade as a whole.` : undefined;

/** A category of concern in words; undefined without one. */
export const sayConcern = ({ concern }: Pick<SchoolInspection, "concern">): string | undefined => (concern ? `${concerns[concern] ?? concern}.` : undefined);

/** That a school has not been inspected under the renewed framework, as far as a file goes that lists every school. */
export const sayNotYet = ({ fileOn }: AllInspectionsFile): string =>
  `This school has not yet been inspected under the renewed framework, as far as the file ${fileOn ? `published on ${withItsYear(fileOn)}` : "that was loaded"} goes.`;

/** Which files tell of a school's inspections, each once: 'Ofsted, …; file published on 10 September 2026.' */
export function sayFiles({ found, all }: SchoolInspections): string[] {
  const files = [...found.map(({ source, fileOn }) => ({ source, fileOn })), ...(all ? [all] : [])];
  return [...new Set(files.map(({ source, fileOn }) => `${source}; ${fileOn ? `file published on ${withItsYear(fileOn)}` : "day of publication not stated"}.`))];
}

import type { SchoolInspection } from "./inspections-of";

/**
 * A framework's inspections, the latest first, as a school's page tells them: `shown` down to the latest one that judged areas, with the ungraded ones since above it;
 * `before` is the rest. Where none judged anything the latest is shown.
 */
export function shownAndBefore(inspections: readonly SchoolInspection[]): { shown: readonly SchoolInspection[]; before: readonly SchoolInspection[] } {
  const end = Math.max(0, inspections.findIndex(({ judgements }) => judgements.length > 0)) + 1;
  return { shown: inspections.slice(0, end), before: inspections.slice(end) };
}

/** The latest ungraded inspection of the same framework since a graded one; undefined where the school was graded again since. */
export function ungradedSince(inspections: readonly SchoolInspection[], graded: SchoolInspection): SchoolInspection | undefined {
  const later = inspections.filter(({ inspectedOn }) => inspectedOn > graded.inspectedOn);
  if (later.some(({ kind }) => kind === "graded")) return undefined;
  return later.find(({ kind, framework }) => kind === "ungraded" && framework === graded.framework);
}

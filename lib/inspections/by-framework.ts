import { type Framework, frameworks, RENEWED } from "./frameworks";
import type { SchoolInspection, SchoolInspections } from "./inspections-of";

/** A framework with a school's inspections under it, the latest first; the renewed one stands there without any too, where it is known that there were none. */
export type UnderFramework = { framework: Framework; inspections: SchoolInspection[] };

/** A school's inspections, framework by framework, the newest framework first: none is set beside one of another. */
export function byFramework({ found, all }: SchoolInspections): UnderFramework[] {
  return frameworks.flatMap((framework) => {
    const inspections = found.filter((one) => one.framework === framework.key);
    return inspections.length > 0 || (framework === RENEWED && all) ? [{ framework, inspections }] : [];
  });
}

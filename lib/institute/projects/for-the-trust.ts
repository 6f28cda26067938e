import type { SharedContent } from "./content";
import { hidesFigures } from "./measure";

/** What the trust reads of a project: no link to a priority, its title only if the owner names it, in the author's own words neither, no figure of very few. */
export function forTheTrust(content: SharedContent, namesPriority: boolean): SharedContent {
  const figures = hidesFigures(content) ? { before: "", beforeOf: "", after: "", afterOf: "" } : {};
  const { serves, priorityTitle } = content;
  return { ...content, ...figures, priorityId: "", ...(namesPriority ? {} : { priorityTitle: "", serves: serves === priorityTitle ? "" : serves }) };
}

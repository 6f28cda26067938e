import type { FormState } from "@/lib/forms/form-state";
import type { FrameworkPreview, Previewed } from "@/lib/rubric/file/preview-framework-file";
import type { FileProblem } from "@/lib/rubric/file/problem";

/** The form's state with what the file holds, or with what is wrong in it; `more` counts what is not listed. */
export type FileState = FormState & { read?: { preview: FrameworkPreview; carried: string }; problems?: FileProblem[]; more?: number };

const SHOWN = 100;

export function stateOf(previewed: Previewed): FileState {
  if (!previewed.problems) return { read: previewed };
  const problems = previewed.problems.map(({ where, what }) => ({ where, what: `${what.replace(/\.$/, "")}.` }));
  const [first] = problems;
  if (first && problems.length === 1) return { errors: { file: [`${first.where}: ${first.what}`] } };
  return { errors: { file: [`There are ${problems.length.toLocaleString("en-GB")} problems in the file. Put them right and choose it again.`] }, problems: problems.slice(0, SHOWN), more: Math.max(0, problems.length - SHOWN) };
}

import type { FormState } from "@/lib/forms/form-state";
import type { Problem } from "@/lib/roster/read-row";

/** The form's state with what is wrong in the file, in words; `more` counts what is not listed. */
export type UploadState = FormState & { problems?: string[]; more?: number };

const SHOWN = 100;

function inWords({ row, column, words }: Problem): string {
  const where = [row !== null && `Row ${row}`, column && `column ‘${column}’`].filter(Boolean).join(", ");
  return where ? `${where}: ${words}` : words;
}

export function stateOf(problems: readonly Problem[]): UploadState {
  const [first] = problems;
  if (problems.length === 1 && first?.row === null) return { errors: { file: [first.words] } };
  const count = problems.length === 1 ? "There is one problem in the file" : `There are ${problems.length.toLocaleString("en-GB")} problems in the file`;
  return { errors: { file: [`${count}. Put ${problems.length === 1 ? "it" : "them"} right and send it again.`] }, problems: problems.slice(0, SHOWN).map(inWords), more: Math.max(0, problems.length - SHOWN) };
}

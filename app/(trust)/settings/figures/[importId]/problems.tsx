import { ButtonLink } from "@/components/ui/button-link";
import type { ImportReport } from "@/lib/school-data/imports/report";
import { problemInWords } from "@/lib/csv/reading/problem";

/** Why a file was not taken: every problem by row and column, as the spreadsheet numbers them. */
export function Problems({ report }: { report: ImportReport | null }) {
  const { problems = [], problemCount = 0 } = report ?? {};
  return (
    <div className="max-w-text">
      <p>Nothing was changed. {report?.edition ? "Rows are numbered as your spreadsheet shows them." : ""}</p>
      <ul className="mt-4 border-t border-line">
        {problems.map((problem) => (
          <li key={problemInWords(problem)} className="border-b border-line py-2 break-words">{problemInWords(problem)}</li>
        ))}
      </ul>
      {problemCount > problems.length && <p className="mt-2 text-muted">And {(problemCount - problems.length).toLocaleString("en-GB")} more.</p>}
      {!report?.edition && <p className="mt-4 text-muted">What Braid reads is listed under Published figures, ‘Files that Braid knows’.</p>}
      <div className="mt-6">
        <ButtonLink href="/settings/figures">Send another file</ButtonLink>
      </div>
    </div>
  );
}

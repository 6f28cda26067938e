import { ButtonLink } from "@/components/ui/button-link";
import { Details } from "@/components/ui/details";
import type { ImportReport } from "@/lib/school-data/imports/report";
import { type Problem, problemInWords } from "@/lib/csv/reading/problem";

/** As many as say what is wrong with a file; the others are mostly the same again. */
const AT_ONCE = 12;
const number = (count: number) => count.toLocaleString("en-GB");

/** Why a file was not taken: every problem by row and column, as the spreadsheet numbers them. */
export function Problems({ report }: { report: ImportReport | null }) {
  const { problems = [], problemCount = 0 } = report ?? {};
  return (
    <div className="max-w-text">
      <p>Nothing was changed. {problemCount > 1 ? `${number(problemCount)} things are wrong. ` : ""}{report?.edition ? "Rows are numbered as your spreadsheet shows them." : ""}</p>
      <List problems={problems.slice(0, AT_ONCE)} />
      {problems.length > AT_ONCE && (
        <Details summary={`The next ${problems.length - AT_ONCE}`}>
          <List problems={problems.slice(AT_ONCE)} />
        </Details>
      )}
      {problemCount > problems.length && <p className="mt-2 text-muted">And {number(problemCount - problems.length)} more.</p>}
      {!report?.edition && <p className="mt-4 text-muted">What Braid reads is listed under Published figures, ‘Files that Braid knows’.</p>}
      <div className="mt-6">
        <ButtonLink href="/settings/figures">Send another file</ButtonLink>
      </div>
    </div>
  );
}

function List({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul className="mt-4 border-t border-line">
      {problems.map((problem) => (
        <li key={problemInWords(problem)} className="border-b border-line py-2 break-words">{problemInWords(problem)}</li>
      ))}
    </ul>
  );
}

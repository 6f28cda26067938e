import type { FileState } from "./file-state";

/** Everything that is wrong with a file, each with its place. */
export function FileProblems({ problems = [], more = 0 }: Pick<FileState, "problems" | "more">) {
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="to-mend" className="max-w-text">
      <h2 id="to-mend" className="text-xl">What to put right in the file</h2>
      <p className="text-muted">Nothing was saved. Rows are numbered as your spreadsheet shows them.</p>
      <dl className="mt-4 border-t border-line">
        {problems.map(({ where, what }, at) => (
          <div key={at} className="border-b border-line py-2 wrap-anywhere">
            <dt className="font-[550]">{where}</dt>
            <dd className="text-ink-soft">{what}</dd>
          </div>
        ))}
      </dl>
      {more > 0 && <p className="mt-2 text-muted">And {more.toLocaleString("en-GB")} more.</p>}
    </section>
  );
}

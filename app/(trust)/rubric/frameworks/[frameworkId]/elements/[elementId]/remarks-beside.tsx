import type { OpenRemark } from "./boxes";

/** What colleagues said about a part, beside its box; a tick settles it with the next save. */
export function RemarksBeside({ remarks, part }: { remarks: readonly OpenRemark[]; part: string }) {
  const about = remarks.filter((one) => one.part === part);
  if (about.length === 0) return null;
  return (
    <ul className="mt-2 flex max-w-form flex-col gap-3 border-l-3 border-edge pl-4">
      {about.map(({ id, passage, remark, author }) => (
        <li key={id}>
          <p className="text-sm text-muted">{author}{passage && <> on ‘{passage}’</>}</p>
          <p className="whitespace-pre-line">{remark}</p>
          <label className="mt-1 inline-flex min-h-11 items-center gap-3">
            <input type="checkbox" name="settled" value={id} className="choice-mark rounded-sm" />
            <span>Settled with this save<span className="sr-only">: {remark}</span></span>
          </label>
        </li>
      ))}
    </ul>
  );
}

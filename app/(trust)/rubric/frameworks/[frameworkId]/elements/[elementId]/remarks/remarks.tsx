import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import { MomentText } from "@/components/ui/moment-text";
import type { Remark } from "@/lib/rubric/elements/read-draft-element";
import { counted } from "@/lib/words";
import { settleCommentAction } from "../actions";

type Props = { frameworkId: string; elementId: string; remarks: readonly Remark[] };

/** What was said about a part: what is open, and, folded, what was settled. */
export function Remarks({ frameworkId, elementId, remarks }: Props) {
  const [open, settled] = [remarks.filter(({ settledAt }) => !settledAt), remarks.filter(({ settledAt }) => settledAt)];
  if (remarks.length === 0) return null;
  const list = (some: readonly Remark[]) => (
    <ul className="flex flex-col gap-4">{some.map((remark) => <One key={remark.id} fields={{ frameworkId, elementId }} remark={remark} />)}</ul>
  );
  return (
    <aside aria-label="Remarks" className="min-w-0 border-l-3 border-edge pl-4">
      {open.length > 0 && list(open)}
      {settled.length > 0 && <Details summary={counted(settled.length, "settled remark")}>{list(settled)}</Details>}
    </aside>
  );
}

function One({ fields, remark: { id, passage, remark, author, writtenAt, settledAt, settledBy } }: { fields: Record<string, string>; remark: Remark }) {
  return (
    <li>
      {passage && <blockquote className="text-sm text-muted">‘{passage}’</blockquote>}
      <p className="whitespace-pre-line">{remark}</p>
      <p className="text-sm text-muted">{author}, <MomentText at={writtenAt} />{settledBy && <>. Settled by {settledBy}</>}</p>
      <div className="-ml-4"><OneButton action={settleCommentAction} fields={{ ...fields, commentId: id, settled: String(!settledAt) }} kind="quiet" size="small" about={`: ${remark.slice(0, 60)}`}>{settledAt ? "Open again" : "Settle this"}</OneButton></div>
    </li>
  );
}

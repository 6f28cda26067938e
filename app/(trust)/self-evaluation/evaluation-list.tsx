import Link from "next/link";
import { beginEvaluationAction } from "@/app/(trust)/self-evaluation/actions";
import { OneButton } from "@/components/forms/one-button";
import { academicYearName } from "@/lib/school-year/half-term";
import type { ListedEvaluation } from "@/lib/self-evaluation/views/list-evaluations";

/** How an evaluation stands: that a side has shared, never what it says. */
function standingOf({ evaluationId, side, schoolShared, trustShared }: ListedEvaluation): string {
  if (!evaluationId) return "Not begun";
  if (schoolShared && trustShared) return "Both views are shared";
  if (!schoolShared && !trustShared) return "Begun, neither view is shared yet";
  const other = schoolShared ? "The school" : "The trust";
  const own = (schoolShared && side === "school") || (trustShared && side === "trust");
  return own ? `Yours is shared, ${schoolShared ? "the trust’s" : "the school’s"} is not yet` : `${other} has shared its view${side ? ", yours is not shared yet" : ""}`;
}

/** The schools by name, each with how its evaluation stands and the next step. */
export function EvaluationList({ schools }: { schools: readonly ListedEvaluation[] }) {
  return (
    <ul className="max-w-text border-t border-line">
      {schools.map((one) => (
        <li key={one.schoolId} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
          <div className="min-w-0">
            {one.evaluationId ? <Link href={`/self-evaluation/${one.evaluationId}`} prefetch={false} className="inline-flex min-h-11 items-center font-[550]">{one.school}</Link> : <span className="inline-flex min-h-11 items-center font-[550]">{one.school}</span>}
            <p className="text-sm text-muted">{standingOf(one)}</p>
            {one.earlier.length > 0 && (
              <p className="flex flex-wrap gap-x-4 text-sm">{one.earlier.map(({ id, academicYear }) => <Link key={id} href={`/self-evaluation/${id}`} prefetch={false} className="inline-flex min-h-11 items-center">{academicYearName(academicYear)}<span className="sr-only">, {one.school}</span></Link>)}</p>
            )}
          </div>
          {!one.evaluationId && one.side && <OneButton action={beginEvaluationAction} fields={{ schoolId: one.schoolId }} kind="secondary" size="small" about={one.school} pendingLabel="Beginning…">Begin</OneButton>}
        </li>
      ))}
    </ul>
  );
}

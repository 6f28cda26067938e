import Link from "next/link";
import { DateText } from "@/components/ui/date-text";
import { Section } from "@/components/ui/section";
import type { WorkInHand } from "@/lib/insights/school/find-work-in-hand";
import { sNames } from "@/lib/three-s/three-s";
import { counted } from "@/lib/words";

/** What the school works at and what is still to be done, for those who read its reviews. */
export function InHand({ work: { priorities, actions, openActions }, schoolId }: { work: WorkInHand; schoolId: string }) {
  const rest = openActions - actions.length;
  return (
    <div className="one-page-pair">
      <Section title="Priorities" actions={priorities.length > 0 && <Link href={`/priorities?school=${schoolId}`} prefetch={false}>See them all</Link>}>
        {priorities.length === 0 && <p className="text-muted">None is running.</p>}
        <ul className="flex flex-col gap-3">
          {priorities.map(({ id, title, baseline, successCriterion, s }) => (
            <li key={id}>
              <span className="font-[550]">{title}</span>
              {s && <span className="text-muted"> · {sNames[s]}</span>}
              <span className="block text-sm text-ink-soft">From: {baseline}</span>
              <span className="block text-sm text-ink-soft">To: {successCriterion}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Open actions">
        {actions.length === 0 && <p className="text-muted">None that you read.</p>}
        <ul className="flex flex-col gap-2">
          {actions.map(({ id, title, owner, dueOn, overdue }) => (
            <li key={id}>
              <Link href={`/actions/${id}`} prefetch={false}>{title}</Link>
              <span className="block text-sm text-muted">{owner}, {overdue ? "overdue since" : "by"} <DateText day={dueOn} form="short" /></span>
            </li>
          ))}
        </ul>
        {rest > 0 && <p className="mt-2 text-sm text-muted">And {counted(rest, "more", "more")}.</p>}
      </Section>
    </div>
  );
}

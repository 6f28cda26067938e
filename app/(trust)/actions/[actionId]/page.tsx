import type { Metadata } from "next";
import Link from "next/link";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { DateText } from "@/components/ui/date-text";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { WhoSees } from "@/components/ui/who-sees";
import { canChangeAction, canHandOnAction } from "@/lib/actions/policy";
import { readAction } from "@/lib/actions/read-action";
import { requireViewer } from "@/lib/auth/require-viewer";
import { sNames } from "@/lib/three-s/three-s";
import { originWords } from "../action-list";
import { HandOnForm } from "./hand-on-form";
import { History } from "./history";
import { ProgressForms } from "./progress-forms";

export const metadata: Metadata = { title: "Action" };

export default async function ActionPage({ params }: { params: Promise<{ actionId: string }> }) {
  const viewer = await requireViewer();
  const id = idOrNotFound((await params).actionId);
  const action = await orNotFound(readAction(viewer, id));
  const open = !action.doneAt && canChangeAction(viewer, action);
  const from = originWords[action.origin];
  return (
    <>
      <PageHeader above={action.schoolName} title={action.title} back={{ href: "/actions", label: "Actions" }} />
      <SummaryList
        rows={[
          { label: "Who", value: action.ownerId === viewer.personId ? "You" : action.ownerName },
          { label: "By when", value: <span className="inline-flex flex-wrap gap-2"><DateText day={action.dueOn} />{action.overdue && <Tag tone="attention" icon="clock">Overdue</Tag>}</span> },
          { label: "Where from", value: <>{action.checkInId ? <Link href={`/check-ins/${action.checkInId}`} prefetch={false}>{from}</Link> : from}{action.s && `, ${sNames[action.s].toLowerCase()}`}, given by {action.givenById === viewer.personId ? "you" : action.givenByName}</> },
          ...(action.outcome ? [{ label: "What came of it", value: <span className="whitespace-pre-wrap">{action.outcome}</span> }] : []),
        ]}
      />
      <div className="mt-3 flex flex-wrap gap-x-4 text-sm text-muted">
        <WhoSees kind={action.origin === "check_in" ? "line" : "review"} writer={false} />
        <p>Whoever does it sees it too.</p>
      </div>
      {open && <ProgressForms actionId={action.id} version={action.version} />}
      {open && canHandOnAction(action) && (
        <div className="mt-8">
          <HandOnForm actionId={action.id} version={action.version} ownerId={action.ownerId} dueOn={action.dueOn} owners={action.owners.map(({ id: owner, name }) => ({ value: owner, label: name }))} />
        </div>
      )}
      {action.history.length > 0 && (
        <Section title="How it went">
          <History history={action.history} />
        </Section>
      )}
    </>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Tabs } from "@/components/ui/tabs";
import { UndoBar } from "@/components/ui/undo-bar";
import { listActions, PER_PAGE, type Show } from "@/lib/actions/list-actions";
import { requireViewer } from "@/lib/auth/require-viewer";
import { isExecutive, schoolsLedBy } from "@/lib/viewers/viewer";
import { ActionList } from "./action-list";
import { filter, registerAddress } from "./filter";
import { reopenActionAction } from "./actions";

export const metadata: Metadata = { title: "Actions" };

const empty: Record<Show, { title: string; words: string }> = {
  mine: { title: "Nothing waits for you", words: "Actions that somebody gives you, in a one-to-one or a review, stand here." },
  schools: { title: "No open actions", words: "Actions come from one-to-ones, reviews and priorities: who does what by when." },
  overdue: { title: "Nothing is overdue", words: "Open actions whose day has passed stand here." },
  done: { title: "Nothing is done yet", words: "Finished actions stand here, each with what came of it." },
};

export default async function ActionsPage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const viewer = await requireViewer();
  const { show, school, page, undo } = filter.parse(await searchParams);
  const { actions, total } = await orNotFound(listActions(viewer, { show, page, ...(school ? { schoolId: school } : {}) }));
  const line = isExecutive(viewer) || viewer.leads.length > 0 || schoolsLedBy(viewer).length > 0;
  const views: { show: Show; label: string }[] = [
    { show: "mine", label: "Mine" },
    { show: "schools", label: "All open" },
    { show: "overdue", label: "Overdue" },
    { show: "done", label: "Done" },
  ];
  const named = school && actions[0]?.schoolName;
  return (
    <>
      {undo && (
        <UndoBar message="Done." action={reopenActionAction}>
          <input type="hidden" name="actionId" value={undo} />
        </UndoBar>
      )}
      <PageHeader
        title="Actions" lede={school ? <>{named ? `${named} only. ` : "One school only. "}<Link href={registerAddress({ show })}>All schools</Link></> : "Who does what by when, and what came of it."}
        actions={line && <ButtonLink href={school ? `/actions/new?school=${school}` : "/actions/new"} kind="secondary" icon="plus">Add an action</ButtonLink>}
      />
      <Tabs label="Which actions" tabs={views.map((view) => ({ href: registerAddress({ show: view.show, school }), label: view.label, current: view.show === show }))} />
      {actions.length === 0 ? (
        <EmptyState title={empty[show].title}>{empty[show].words}</EmptyState>
      ) : (
        <ActionList actions={actions} me={viewer.personId} oneSchool={schoolsLedBy(viewer).length === 1 && !isExecutive(viewer)} />
      )}
      <Pagination page={page} pages={Math.ceil(total / PER_PAGE)} hrefFor={(to) => registerAddress({ show, school, page: to })} />
    </>
  );
}

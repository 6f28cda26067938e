import type { Metadata } from "next";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { peopleFilter, peopleHref } from "@/lib/people/people-filter";
import { PeopleFilterForm } from "@/app/(trust)/people/people-filter-form";
import { PeopleTable } from "@/app/(trust)/people/people-table";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listPeople } from "@/lib/people/list-people";
import { canArrangePeople, canSeeEverybody } from "@/lib/people/policy";
import { listSchools } from "@/lib/schools/list-schools";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const filter = peopleFilter(await searchParams);
  const [page, schools] = await orNotFound(Promise.all([listPeople(viewer, filter), listSchools(viewer)]));
  const arranges = canArrangePeople(viewer);
  const everybody = canSeeEverybody(viewer);
  const filtered = Object.entries(filter).some(([key, value]) => key !== "page" && value !== undefined);
  return (
    <>
      <PageHeader
        title="People"
        lede={page.total > 0 && `${page.total === 1 ? "One person" : `${page.total.toLocaleString("en-GB")} people`}${filtered ? (page.total === 1 ? " fits" : " fit") : everybody ? " in the trust" : " at your schools"}.`}
        actions={arranges && (
          <>
            <ButtonLink href="/people/import" icon="upload">Bring in a staff file</ButtonLink>
            <ButtonLink href="/people/new" kind="secondary">Add one person</ButtonLink>
            <ButtonLink href="/people/invite" kind="secondary">Invite people</ButtonLink>
          </>
        )}
      />
      <SavedNotice searchParams={searchParams} words={{ left: "Their last day is set, and their open actions are handed on." }} />
      <PeopleFilterForm filter={filter} schools={schools} everybody={everybody} trust={viewer.trust} />
      {page.people.length === 0 ? (
        <EmptyState title={filtered ? "Nobody fits" : "Nobody yet"}>{filtered ? "Try fewer words, or another school." : "Bring in your staff file to begin."}</EmptyState>
      ) : (
        <PeopleTable people={page.people} everybody={everybody} viewer={viewer} />
      )}
      <Pagination page={filter.page ?? 1} pages={page.pages} hrefFor={(number) => peopleHref(filter, number)} />
    </>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { type ListedSchool, listSchools } from "@/lib/schools/list-schools";
import { canReadReleases } from "@/lib/returns/policy";
import { canArrangeTrust } from "@/lib/trusts/policy";
import { phaseWord } from "@/lib/schools/phase-word";
import { word } from "@/lib/trusts/words";

export const metadata: Metadata = { title: "Schools" };

export default async function SchoolsPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const schools = await orNotFound(listSchools(viewer));
  const hubs = [...new Set(schools.map(({ hub }) => hub))];
  const add = canArrangeTrust(viewer) && <ButtonLink href="/schools/new" kind="secondary" icon="plus">Add a school</ButtonLink>;
  const noPrincipal = `No ${word(viewer, "principal")} yet`;
  return (
    <>
      <PageHeader title="Schools" lede={schools.length === 1 ? "One school." : `${schools.length} schools${hubs.filter(Boolean).length > 1 ? ` in ${hubs.filter(Boolean).length} hubs` : ""}.`} actions={add} />
      <SavedNotice searchParams={searchParams} words={{ saved: "The school is added." }} />
      {schools.length === 0 && <EmptyState title="No schools yet" action={add}>Each school of the trust stands here with what is known of it.</EmptyState>}
      {hubs.map((hub) =>
        hubs.length === 1 && hub === null ? (
          <SchoolList key="all" schools={schools} noPrincipal={noPrincipal} />
        ) : (
          <Section key={hub ?? ""} title={hub ?? "Not in a hub"}>
            <SchoolList schools={schools.filter((school) => school.hub === hub)} noPrincipal={noPrincipal} />
          </Section>
        ),
      )}
      {schools.length > 0 && <p className="mt-8"><Link href="/schools/inspections" className="inline-flex min-h-11 items-center">What inspectors said of them</Link></p>}
      {canReadReleases(viewer) && <p><Link href="/returns" className="inline-flex min-h-11 items-center">What schools count each half term</Link></p>}
    </>
  );
}

function SchoolList({ schools, noPrincipal }: { schools: ListedSchool[]; noPrincipal: string }) {
  return (
    <ul className="max-w-text border-t border-line">
      {schools.map((school) => (
        <li key={school.id} className="relative flex min-h-14 flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-3 hover:bg-wash">
          <Link href={`/schools/${school.id}`} className="font-[550] after:absolute after:inset-0">{school.name}</Link>
          <span className="text-sm text-muted">
            {[school.leaders.join(" and ") || noPrincipal, phaseWord(school.phase), school.roll !== null && `${school.roll.toLocaleString("en-GB")} pupils`].filter(Boolean).join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

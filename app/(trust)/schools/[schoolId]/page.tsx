import type { Metadata } from "next";
import Link from "next/link";
import { SpotsOfSchool } from "@/app/(trust)/bright-spots/_parts/spots-of-school";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { InspectionFacts } from "@/app/(trust)/schools/[schoolId]/inspections/inspection-facts";
import { PublishedFigures } from "@/app/(trust)/schools/[schoolId]/published-figures";
import { SchoolFacts } from "@/app/(trust)/schools/[schoolId]/school-facts";
import { WorksOn } from "@/app/(trust)/schools/[schoolId]/works-on";
import { SchoolYear } from "@/app/(trust)/schools/[schoolId]/year";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { isExecutive, holdsAt } from "@/lib/viewers/viewer";
import { phaseWord } from "@/lib/schools/phase-word";
import { schoolHelix } from "@/lib/insights/helix/pages";
import { readSchoolPage } from "@/lib/insights/school/read-school-page";
import { asSeries } from "@/lib/school-data/series/series";
import { canArrangeTrust } from "@/lib/trusts/policy";
import { capitalWord, word } from "@/lib/trusts/words";

export const metadata: Metadata = { title: "School" };

type Props = { params: Promise<{ schoolId: string }>; searchParams: SearchParams };

export default async function SchoolPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { school, year, figures, spots, told } = await orNotFound(readSchoolPage(viewer, idOrNotFound((await params).schoolId)));
  const arranges = canArrangeTrust(viewer);
  const staff = arranges || isExecutive(viewer) || viewer.roles.some(({ schoolId }) => schoolId === school.id);
  const leads = isExecutive(viewer) || holdsAt(viewer, school.id, "principal", "senior_leader");
  const line = isExecutive(viewer) || holdsAt(viewer, school.id, "principal");
  const records = [...(line ? [{ path: schoolHelix(school.id), label: "Its braid" }, { path: "/check-ins", label: "Check-ins" }] : []), { path: "/reviews", label: "Reviews" }, { path: `/priorities?school=${school.id}`, label: "Priorities" }];
  return (
    <>
      <PageHeader
        title={school.name}
        above={[school.hub, phaseWord(school.phase), school.localAuthority].filter(Boolean).join(" · ")}
        back={{ href: "/schools", label: "Schools" }}
        actions={
          <>
            <ButtonLink href={`/schools/${school.id}/on-a-page`} kind="secondary" icon="print">On a page</ButtonLink>
            {arranges && <ButtonLink href={`/schools/${school.id}/edit`} kind="secondary" icon="pencil">Change</ButtonLink>}
          </>
        }
      />
      <SavedNotice searchParams={searchParams} words={{ saved: "Saved." }} />
      <Section title="Who leads it">
        {school.leaders.length === 0 && <p className="text-muted">No {word(viewer, "principal")} yet.</p>}
        <ul>
          {school.leaders.map(({ id, name, role }) => (
            <li key={`${id}${role}`} className="flex min-h-11 flex-wrap items-center gap-x-3">
              {staff ? <Link href={`/people/${id}`} className="inline-flex min-h-11 items-center font-[550]">{name}</Link> : <span className="font-[550]">{name}</span>}
              <span className="text-muted">{capitalWord(viewer, role)}</span>
            </li>
          ))}
        </ul>
        {staff && <Link href={`/people?school=${school.id}`} className="inline-flex min-h-11 items-center">Everybody who works here</Link>}
      </Section>
      <WorksOn told={told} schoolName={school.name} ours={viewer.roles.some(({ schoolId }) => schoolId === school.id)} />
      {leads && (
        <Section title="Its records">
          <ul className="flex flex-wrap gap-x-6">
            {records.map(({ path, label }) => (
              <li key={path}>
                <Link href={path} className="inline-flex min-h-11 items-center">{label}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <PublishedFigures figures={figures} schoolId={school.id} joinedOn={school.joinedOn} />
      <InspectionFacts inspections={school.inspections} series={asSeries(figures)} earlier />
      <SpotsOfSchool spots={spots} />
      {year && <SchoolYear schoolId={school.id} weeks={year} descriptors={viewer.trust.descriptors} today={viewer.today} />}
      <SchoolFacts school={school} arranges={arranges} />
    </>
  );
}

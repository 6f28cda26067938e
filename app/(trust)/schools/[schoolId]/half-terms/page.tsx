import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { requireArranger } from "@/app/(trust)/require-arranger";
import type { SearchParams } from "@/app/(trust)/saved-notice";
import { saveSchoolHalfTermsAction } from "@/app/(trust)/schools/[schoolId]/half-terms/actions";
import { yearOfAddress } from "@/app/(trust)/settings/half-terms/year-of-address";
import { DescribedForm } from "@/components/forms/described-form";
import { halfTermParts } from "@/components/forms/half-term-parts";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { academicYearName, academicYearOf } from "@/lib/school-year/half-term";
import { readCalendar } from "@/lib/school-year/read-calendar";
import { readSchool } from "@/lib/schools/read-school";

export const metadata: Metadata = { title: "A school’s half terms" };

type Props = { params: Promise<{ schoolId: string }>; searchParams: SearchParams };

export default async function SchoolHalfTermsPage({ params, searchParams }: Props) {
  const viewer = await requireArranger();
  const id = idOrNotFound((await params).schoolId);
  const [school, { halfTerms }] = await Promise.all([orNotFound(readSchool(viewer, id)), readCalendar(viewer, id)]);
  const current = academicYearOf(viewer.today);
  const year = yearOfAddress(await searchParams, current);
  const ofYear = halfTerms.filter(({ academicYear }) => academicYear === year);
  return (
    <>
      <PageHeader title="Its own half terms" lede="Where its council differs. Dates that are the trust’s stay the trust’s, and follow them." back={{ href: `/schools/${id}`, label: school.name }} />
      <Tabs label="Academic years" tabs={[current, current + 1].map((one) => ({ href: `/schools/${id}/half-terms?year=${one}`, label: academicYearName(one), current: one === year }))} />
      {ofYear.length === 6 ? (
        <DescribedForm key={year} action={saveSchoolHalfTermsAction} submit="Save its dates" cancel={{ href: `/schools/${id}` }} parts={[{ kind: "hidden", name: "schoolId", value: id }, ...halfTermParts(year, ofYear)]} />
      ) : (
        <EmptyState title="The trust has no dates for this year yet" action={<ButtonLink href={`/settings/half-terms?year=${year}`}>Save the trust’s dates</ButtonLink>}>
          A school can only differ from dates that are there.
        </EmptyState>
      )}
    </>
  );
}

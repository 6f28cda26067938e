import type { Metadata } from "next";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { saveHalfTermsAction } from "@/app/(trust)/settings/half-terms/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { halfTermParts } from "@/components/forms/half-term-parts";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { academicYearName, academicYearOf } from "@/lib/school-year/half-term";
import { proposeHalfTerms, THE_RULE } from "@/lib/school-year/propose-half-terms";
import { readCalendar } from "@/lib/school-year/read-calendar";
import { yearOfAddress } from "@/app/(trust)/settings/half-terms/year-of-address";

export const metadata: Metadata = { title: "Half terms" };

export default async function HalfTermsPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireArranger();
  const current = academicYearOf(viewer.today);
  const year = yearOfAddress(await searchParams, current);
  const kept = (await readCalendar(viewer)).halfTerms.filter(({ academicYear }) => academicYear === year);
  const proposal = proposeHalfTerms(year);
  const isKept = kept.length === 6;
  return (
    <>
      <PageHeader title="Half terms" lede="Everything in Braid speaks of weeks by these dates. A school whose council differs has its own, on its page." back={{ href: "/settings", label: "Settings" }} />
      <Tabs label="Academic years" tabs={[current - 1, current, current + 1, current + 2].map((one) => ({ href: `/settings/half-terms?year=${one}`, label: academicYearName(one), current: one === year }))} />
      <SavedNotice searchParams={searchParams} words={{ saved: `The half terms of ${academicYearName(year)} are saved.` }} />
      {!isKept && (
        <div className="mb-8">
          <Notice title={proposal.basis === "typical" ? "A proposal, from the typical calendar" : "A proposal, by a rule"}>
            {proposal.basis === "typical" ? "Nothing is kept for this year yet. Change what differs, then save." : `${THE_RULE} Nothing is kept for this year yet.`}
          </Notice>
        </div>
      )}
      <DescribedForm key={year} action={saveHalfTermsAction} submit={`Save ${academicYearName(year)}`} parts={halfTermParts(year, isKept ? kept : proposal.halfTerms)} />
    </>
  );
}

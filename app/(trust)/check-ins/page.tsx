import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listWeeks } from "@/lib/check-ins/list-weeks";
import { canWriteCheckIns } from "@/lib/check-ins/policy";
import { isExecutive } from "@/lib/viewers/viewer";
import { academicYearOf, academicYearName } from "@/lib/school-year/half-term";
import { SavedNotice } from "../saved-notice";
import LeadPage from "./lead/page";
import { EarlierWeeks } from "./earlier-weeks";
import { ThisWeek } from "./this-week-card";

export const metadata: Metadata = { title: "Check-ins" };

type Props = { searchParams: Promise<{ year?: string; week?: string; show?: string }> };

export default async function CheckInsPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const leads = viewer.leads.length > 0 || isExecutive(viewer);
  if (!canWriteCheckIns(viewer)) {
    if (!leads) notFound();
    return <LeadPage searchParams={searchParams} />;
  }
  const thisYear = academicYearOf(viewer.today);
  const asked = Number((await searchParams).year);
  const year = Number.isInteger(asked) && asked > 2000 && asked <= thisYear ? asked : thisYear;
  const weeks = await listWeeks(viewer, year);
  return (
    <>
      <PageHeader title="Check-ins" lede={weeks.lead ? `Your one-to-ones with ${weeks.lead.name}.` : "Your trust administrator has not arranged your one-to-ones yet."} />
      {leads && <Tabs label="Whose check-ins" tabs={[{ href: "/check-ins", label: "Mine", current: true }, { href: "/check-ins/lead", label: "My leaders" }]} />}
      <SavedNotice searchParams={searchParams} words={{ "draft-deleted": "Your draft is deleted." }} />
      {year === thisYear && <ThisWeek weeks={weeks} today={viewer.today} />}
      <EarlierWeeks weeks={weeks.earlier} title={`Earlier in ${academicYearName(year)}`} older={year - 1} newer={year < thisYear ? year + 1 : undefined} />
    </>
  );
}

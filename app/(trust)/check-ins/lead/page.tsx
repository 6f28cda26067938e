import type { Metadata } from "next";
import { notFound } from "next/navigation";
import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listLeaders } from "@/lib/check-ins/list-leaders";
import { weekOf as weekOfSchema } from "@/lib/check-ins/schema";
import { canWriteCheckIns } from "@/lib/check-ins/policy";
import { isExecutive } from "@/lib/viewers/viewer";
import { workingWeek } from "@/lib/check-ins/week";
import { addDays } from "@/lib/school-year/day";
import { LeaderCard } from "./leader-card";

export const metadata: Metadata = { title: "This week’s one-to-ones" };

type Props = { searchParams: Promise<{ week?: string; show?: string }> };

export default async function LeadersPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const executive = isExecutive(viewer);
  if (viewer.leads.length === 0 && !executive) notFound();
  const { week, show } = await searchParams;
  const thisWeek = workingWeek(viewer.today);
  const asked = weekOfSchema.safeParse(week);
  const everyone = executive && (show === "everyone" || viewer.leads.length === 0);
  const { leaders, weekName, weekOf } = await listLeaders(viewer, everyone ? "everyone" : "mine", asked.success && asked.data <= thisWeek ? asked.data : thisWeek);
  const due = leaders.filter((leader) => leader.due || leader.checkInId);
  const ready = due.filter((leader) => leader.checkInId).length;
  const to = (day: string) => `/check-ins/lead?week=${day}${everyone ? "&show=everyone" : ""}`;
  return (
    <>
      <PageHeader
        above={weekName} title={weekOf === thisWeek ? "This week’s one-to-ones" : "One-to-ones"}
        lede={due.length === 0 ? "Nobody meets this week." : `${ready} of ${due.length} ${due.length === 1 ? "has" : "have"} shared their check-in.`}
      />
      {canWriteCheckIns(viewer) && <Tabs label="Whose check-ins" tabs={[{ href: "/check-ins", label: "Mine" }, { href: "/check-ins/lead", label: "My leaders", current: true }]} />}
      {executive && viewer.leads.length > 0 && (
        <Tabs label="Which leaders" tabs={[{ href: "/check-ins/lead", label: "Mine", current: !everyone }, { href: "/check-ins/lead?show=everyone", label: "Everyone’s", current: everyone }]} />
      )}
      {due.length === 0 ? (
        <EmptyState title="No one-to-ones this week">School is closed, or the next ones are in another week.</EmptyState>
      ) : (
        <ul className="grid gap-4 md:grid-cols-2">{due.map((leader) => <LeaderCard key={leader.leaderId} leader={leader} today={viewer.today} showLead={everyone} />)}</ul>
      )}
      <nav aria-label="Weeks" className="mt-8 flex flex-wrap justify-between gap-4 text-sm">
        <Link href={to(addDays(weekOf, -7))} className="inline-flex min-h-11 items-center gap-1.5"><Icon name="arrow-left" className="size-4" />The week before</Link>
        {weekOf < thisWeek && <Link href={to(addDays(weekOf, 7))} className="inline-flex min-h-11 items-center gap-1.5">The week after<Icon name="arrow-right" className="size-4" /></Link>}
      </nav>
    </>
  );
}

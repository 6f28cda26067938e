import type { Metadata } from "next";
import Link from "next/link";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { DateText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { rhythmInWords } from "@/lib/one-to-ones/in-words";
import { type LedLeader, listOneToOnes } from "@/lib/one-to-ones/list-one-to-ones";
import { word } from "@/lib/trusts/words";

export const metadata: Metadata = { title: "Trust leads" };

const leaderCell = ({ leaderId, leader, schools }: LedLeader) => (
  <>
    <Link href={`/settings/one-to-ones/${leaderId}`} className="inline-flex min-h-11 items-center font-[550]">{leader}</Link>
    <span className="block text-sm font-normal text-muted">{schools}</span>
  </>
);
const leadCell = ({ oneToOne }: LedLeader) => (oneToOne ? <span className="whitespace-nowrap">{oneToOne.lead}</span> : <Tag tone="attention" icon="attention">Nobody yet</Tag>);
const rhythmCell = ({ oneToOne }: LedLeader) => (oneToOne ? rhythmInWords(oneToOne) : "–");
const sinceCell = ({ oneToOne }: LedLeader) => (oneToOne ? <span className="whitespace-nowrap"><DateText day={oneToOne.startsOn} form="year" /></span> : "–");

export default async function OneToOnesPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireArranger();
  const led = await listOneToOnes(viewer);
  const principal = word(viewer, "principal");
  return (
    <>
      <PageHeader title="Trust leads" lede={`Who has the weekly one-to-one with each ${principal}. You arrange it; you do not read it.`} back={{ href: "/settings", label: "Settings" }} />
      <SavedNotice searchParams={searchParams} words={{ saved: "Arranged. Both find it on their home page.", ended: "Ended. What was said stays with those who had it." }} />
      {led.length === 0 ? (
        <EmptyState title={`No ${principal} yet`} action={<ButtonLink href="/people/import">Bring in your people</ButtonLink>}>
          Once somebody leads a school, you say here who their trust lead is.
        </EmptyState>
      ) : (
        <Table
          caption="Leaders and their trust leads"
          hideCaption
          columns={[{ label: "Leader", cell: leaderCell }, { label: "Trust lead", cell: leadCell }, { label: "When", cell: rhythmCell }, { label: "Since", cell: sinceCell }]}
          rows={led}
          rowKey={({ leaderId }) => leaderId}
        />
      )}
    </>
  );
}

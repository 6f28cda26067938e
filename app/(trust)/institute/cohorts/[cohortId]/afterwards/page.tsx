import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { roleWord } from "@/lib/home/role-words";
import { type DatedRole, readAfterwards } from "@/lib/institute/afterwards/read-afterwards";
import { inWords, withItsYear } from "@/lib/school-year/day";

export const metadata: Metadata = { title: "What they did next" };

export default async function AfterwardsPage({ params }: { params: Promise<{ cohortId: string }> }) {
  const viewer = await requireViewer();
  const { cohort, graduates } = await orNotFound(readAfterwards(viewer, idOrNotFound((await params).cohortId)));
  const at = ({ role, school }: Pick<DatedRole, "role" | "school">) => [roleWord(role, viewer.trust.words), school].filter(Boolean).join(", ");
  const when = ({ startsOn, endsOn }: DatedRole) => `from ${withItsYear(startsOn)}${endsOn ? ` to ${withItsYear(endsOn)}` : ""}`;
  return (
    <>
      <PageHeader
        above={`${cohort.programme.name}, ${cohort.name}`} title="What they did next" back={{ href: `/institute/cohorts/${cohort.id}`, label: "The cohort" }}
        lede={`Jobs in the trust that people of this cohort began after its last day, ${withItsYear(cohort.endsOn)}, and had not held before, at any school. It came afterwards; that it came from it is not said.`}
      />
      {graduates.length === 0 && (cohort.endsOn >= viewer.today ? <EmptyState title="Not yet">The cohort runs until {inWords(cohort.endsOn)}. Whoever stays until then stands here afterwards, with what they begin.</EmptyState> : <EmptyState title="Nobody stayed until the last day">Whoever does stands here, with what they begin afterwards.</EmptyState>)}
      <ul className="max-w-text">
        {graduates.map(({ personId, name, job, school, since }) => (
          <li key={personId} className="border-b border-line py-4 first:border-t">
            <p className="font-[550]">{name}</p>
            <p className="text-sm text-muted">Then: {at({ role: job, school })}</p>
            {since.length === 0 && <p className="mt-1 text-muted">No new job in the trust since.</p>}
            {since.map((one) => <p key={`${one.role} ${one.school} ${one.startsOn}`} className="mt-1">{at(one)}, <span className="text-muted">{when(one)}</span></p>)}
          </li>
        ))}
      </ul>
      <div className="mt-8 flex max-w-text flex-col gap-2">
        <p className="text-sm text-muted">Source: the dated roles in Braid’s own records, {withItsYear(viewer.today)}. Who holds which role is known in the trust.</p>
        <WhoSees kind="group" names={["The cohort’s facilitators"]} writer={false} />
      </div>
    </>
  );
}

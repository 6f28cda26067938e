import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { OwnView } from "@/app/(trust)/self-evaluation/[evaluationId]/own-view";
import { SharedView } from "@/app/(trust)/self-evaluation/[evaluationId]/shared-view";
import { TwoSides } from "@/app/(trust)/self-evaluation/[evaluationId]/two-sides";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { academicYearName } from "@/lib/school-year/half-term";
import { readEvaluation } from "@/lib/self-evaluation/views/read-evaluation";

export const metadata: Metadata = { title: "A school’s self-evaluation" };

type Props = { params: Promise<{ evaluationId: string }>; searchParams: SearchParams };

const words = { shared: "Shared. It stays as it is now.", priority: "The priority is started. Check-ins and reviews carry it from now on." };

export default async function EvaluationPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const found = await orNotFound(readEvaluation(viewer, idOrNotFound((await params).evaluationId)));
  const { side, shared, bothShared } = found;
  const own = side ? shared[side] : undefined;
  return (
    <>
      <PageHeader above={`Self-evaluation ${academicYearName(found.academicYear)}`} title={found.school} back={{ href: "/self-evaluation", label: "Self-evaluation" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      {bothShared && <TwoSides evaluation={found} descriptors={viewer.trust.descriptors} />}
      {!bothShared && side && !own && <OwnView evaluation={found} side={side} />}
      {!bothShared && side && own && (
        <>
          <div className="mb-8"><Notice title={`Your side’s view is shared, by ${own.by}`}>Once {side === "school" ? "the trust" : "the school"} has shared its own, both stand here beside each other.</Notice></div>
          <SharedView evaluation={found} side={side} descriptors={viewer.trust.descriptors} />
        </>
      )}
      {!bothShared && !side && <EmptyState title="Not both are shared yet">Once the school and the trust have shared their views, you read them here.</EmptyState>}
    </>
  );
}

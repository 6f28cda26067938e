import type { Metadata } from "next";
import { EvaluationList } from "@/app/(trust)/self-evaluation/evaluation-list";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { academicYearName, academicYearOf } from "@/lib/school-year/half-term";
import { canDesignIndicators } from "@/lib/self-evaluation/policy";
import { listEvaluations } from "@/lib/self-evaluation/views/list-evaluations";

export const metadata: Metadata = { title: "Self-evaluation" };

export default async function SelfEvaluationPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { hasFramework, schools } = await orNotFound(listEvaluations(viewer));
  const designs = canDesignIndicators(viewer);
  return (
    <>
      <PageHeader
        above={academicYearName(academicYearOf(viewer.today))} title="Self-evaluation"
        lede="Once a year a school looks at its own work, and the trust looks too. Neither sees the other’s view before both have shared: where they differ, a good talk begins."
        actions={designs && <ButtonLink href="/self-evaluation/indicators" kind="secondary" icon="pencil">{hasFramework ? "What is looked at" : "Choose what is looked at"}</ButtonLink>}
      />
      <SavedNotice searchParams={searchParams} words={{ published: "Published. Evaluations that begin from now on look at this." }} />
      {!hasFramework && <EmptyState title="Nothing to look at yet">{designs ? "Begin with an example of seven indicators and 41 areas, and make it your own." : "When the trust has said what its schools look at, you begin here."}</EmptyState>}
      {hasFramework && schools.length > 0 && <Section title={schools.length === 1 ? "Your school" : "Schools"}><EvaluationList schools={schools} /></Section>}
    </>
  );
}

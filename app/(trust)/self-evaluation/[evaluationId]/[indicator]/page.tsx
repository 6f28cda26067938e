import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { ownSide } from "@/app/(trust)/self-evaluation/[evaluationId]/own-view";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { timeOfDay } from "@/lib/school-year/day";
import { readPart } from "@/lib/self-evaluation/views/read-evaluation";
import { ViewForm } from "./view-form";

export const metadata: Metadata = { title: "One indicator" };

export default async function IndicatorPage({ params }: { params: Promise<{ evaluationId: string; indicator: string }> }) {
  const viewer = await requireViewer();
  const { evaluationId, indicator: key } = await params;
  const { id, school, indicators, indicator, side, answers, version, savedAt, browserKey } = await orNotFound(readPart(viewer, idOrNotFound(evaluationId), key));
  const place = indicators.indexOf(indicator);
  return (
    <>
      <PageHeader above={`${school}, ${place + 1} of ${indicators.length}`} title={indicator.name} back={{ href: `/self-evaluation/${id}`, label: "All indicators" }} lede={side === "school" ? "How does your school stand, and what shows it?" : "How does the trust see it, and what shows it?"} />
      <ViewForm
        key={`${id} ${key} ${version}`} indicator={indicator} answers={answers} descriptors={viewer.trust.descriptors} readers={ownSide[side]}
        draft={{ kind: `evaluation ${side}`, id: `${id}/${key}`, route: `/self-evaluation/${id}/${key}/draft`, personId: viewer.personId, browserKey, version, savedAt: savedAt ? timeOfDay(savedAt) : undefined }}
        evaluationId={id} last={place === indicators.length - 1}
      />
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { liveView } from "@/app/(trust)/reviews/_pack/pack-view";
import { SectionBody } from "@/app/(trust)/reviews/_pack/section-body";
import { OneButton } from "@/components/forms/one-button";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { markSectionReadyAction } from "@/app/(trust)/reviews/pack-actions";
import { NarrativeForm } from "@/app/(trust)/reviews/[reviewId]/sections/[key]/narrative-form";
import { WordingForm } from "@/app/(trust)/reviews/[reviewId]/sections/[key]/wording-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { canEditSection, canEditWording } from "@/lib/reviews/policy";
import { readPack } from "@/lib/reviews/pack/read-pack";
import { halfTermInWords, halfTermName } from "@/lib/school-year/half-term";

export const metadata: Metadata = { title: "A section of the pack" };

type Props = { params: Promise<{ reviewId: string; key: string }>; searchParams: Promise<{ saved?: string }> };

export default async function SectionPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { reviewId, key } = await params;
  const pack = await orNotFound(readPack(viewer, reviewId));
  const { review } = pack;
  const section = pack.sections.find((section) => section.key === key);
  if (!section || review.lockedAt || !canEditSection(viewer, review)) notFound();
  const view = liveView(pack, halfTermName(review.ordinal), viewer.trust.descriptors, canEditWording(viewer, review));
  const weeks = pack.timelines.find(({ s }) => s === key)?.weeks.flatMap(({ number, line }) => (line ? [{ number, line }] : [])) ?? [];
  const { saved } = await searchParams;
  return (
    <>
      <PageHeader back={{ href: `/reviews/${reviewId}`, label: "The pack" }} above={`${review.schoolName} · ${halfTermInWords(review)}`} title={section.title} lede={section.about} />
      {saved && <div className="mb-8"><Notice kind="success" title={saved === "wording" ? "The wording is saved." : "Saved."} /></div>}
      <Section title="From the half term">
        <SectionBody view={view} sectionKey={section.key} />
      </Section>
      {canEditWording(viewer, review) && weeks.length > 0 && (
        <Section id="wording" title="How the pack words it" lede="Your check-ins stay as you shared them. Here you settle what the leadership team and the executive team read.">
          <ol>
            {weeks.map(({ number, line }) => (
              <li key={line.id}><WordingForm reviewId={reviewId} s={line.s} lineId={line.id} version={line.version} wording={line.wording} week={number} /></li>
            ))}
          </ol>
        </Section>
      )}
      <Section title="What else should be known">
        <NarrativeForm reviewId={reviewId} sectionKey={section.key} version={section.version} narrative={section.narrative} />
      </Section>
      <div className="mt-8 border-t border-line pt-6">
        <OneButton action={markSectionReadyAction} fields={{ reviewId, key: section.key, ready: String(!section.readyAt) }} kind={section.readyAt ? "secondary" : "primary"}>
          {section.readyAt ? "Not ready after all" : "Mark as ready"}
        </OneButton>
      </div>
    </>
  );
}

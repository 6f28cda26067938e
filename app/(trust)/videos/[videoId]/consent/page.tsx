import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readOwnConsent } from "@/lib/videos/read-own-video";
import { saveConsentAction } from "../../actions";

export const metadata: Metadata = { title: "Who can be seen" };

export default async function ConsentPage({ params }: { params: Promise<{ videoId: string }> }) {
  const viewer = await requireViewer();
  const { video, consent: said } = await orNotFound(readOwnConsent(viewer, idOrNotFound((await params).videoId)));
  const back = `/videos/${video.id}/prepare`;
  const whoSees = { kind: "group", names: ["the reviewers"] } as const;
  return (
    <>
      <PageHeader title="Who can be seen, and have they agreed?" lede="Everybody who can be seen or heard agrees first, and may change their mind. Then you withdraw the video, at once and for everybody." back={{ href: back, label: video.title }} />
      <DescribedForm
        action={saveConsentAction} submit="Save" cancel={{ href: back }}
        parts={[
          { kind: "hidden", name: "videoId", value: video.id },
          { kind: "radio", name: "pupilsVisible", label: "Can pupils be seen or heard?", hint: "If so, two reviewers look at it.", value: said ? (video.pupilsVisible ? "yes" : "no") : undefined, whoSees, options: [{ value: "yes", label: "Yes, pupils too" }, { value: "no", label: "No, grown-ups alone" }] },
          { kind: "area", rows: 2, name: "whoIsSeen", label: "Who can be seen or heard?", hint: "By group, such as ‘12 pupils of Year 4 and one teaching assistant’. No child’s name.", value: said?.whoIsSeen, whoSees },
          { kind: "area", rows: 2, name: "pupilsAsked", label: "How was the pupils’ permission given?", hint: "By their parents or carers, and by the pupils themselves where they can.", optional: true, value: said?.pupilsAsked, whoSees },
          { kind: "area", rows: 2, name: "staffAsked", label: "How did the staff who can be seen agree?", value: said?.staffAsked, whoSees },
          { kind: "area", rows: 2, name: "purpose", label: "What is it for?", hint: "What you told them, such as ‘for teachers of our trust to learn from’.", value: said?.purpose, whoSees },
          { kind: "text", type: "date", width: "medium", name: "shownUntil", label: "Until when may it be shown?", hint: "The day after, it is taken down by itself.", value: video.shownUntil ?? undefined, whoSees: { kind: "trust" } },
          { kind: "ticks", name: "agreed", label: "Your word", options: [{ value: "on", label: "Everybody who can be seen or heard has agreed to this" }] },
        ]}
      />
    </>
  );
}

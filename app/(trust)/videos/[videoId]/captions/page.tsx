import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { asTyped } from "@/lib/videos/captions/vtt";
import { readOwnCaptions } from "@/lib/videos/read-own-video";
import { Player } from "../../_parts/player";
import { saveCaptionsAction } from "../../actions";

export const metadata: Metadata = { title: "Captions" };

export default async function CaptionsPage({ params }: { params: Promise<{ videoId: string }> }) {
  const viewer = await requireViewer();
  const { video, captions } = await orNotFound(readOwnCaptions(viewer, idOrNotFound((await params).videoId)));
  const back = `/videos/${video.id}/prepare`;
  const plays = video.film && video.film.parts.length > 0;
  return (
    <>
      <PageHeader title="Captions" lede="For colleagues who cannot hear it, and for everybody in a noisy staff room." back={{ href: back, label: video.title }} />
      {plays && video.film && <div className="mb-8 max-w-text"><Player videoId={video.id} title={video.title} film={video.film} captions={video.hasCaptions} /></div>}
      <DescribedForm
        action={saveCaptionsAction} submit="Save captions" cancel={{ href: back }}
        parts={[
          { kind: "hidden", name: "videoId", value: video.id },
          { kind: "area", name: "typed", rows: 8, label: "Type them, a line for each", hint: "The time, then what is said: ‘0:05 Two minutes to talk to your partner’. No child’s name: write ‘a pupil’.", optional: true, value: captions && asTyped(captions), whoSees: { kind: "trust" } },
          { kind: "file", name: "file", label: "Or bring a captions file", hint: "WebVTT (.vtt), as phones and Microsoft Stream write it. It takes the place of the lines above.", optional: true, accept: ".vtt,text/vtt", whoSees: { kind: "trust" } },
        ]}
      />
    </>
  );
}

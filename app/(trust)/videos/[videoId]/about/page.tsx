import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readOwnElements } from "@/lib/videos/read-own-video";
import { aboutParts } from "../../_parts/about-parts";
import { describeVideoAction } from "../../actions";

export const metadata: Metadata = { title: "What it shows" };

export default async function AboutVideoPage({ params }: { params: Promise<{ videoId: string }> }) {
  const viewer = await requireViewer();
  const { video, elements } = await orNotFound(readOwnElements(viewer, idOrNotFound((await params).videoId)));
  const parts = aboutParts(elements, video);
  const back = `/videos/${video.id}/prepare`;
  return (
    <>
      <PageHeader title="What it shows" back={{ href: back, label: video.title }} />
      <DescribedForm
        action={describeVideoAction} submit="Save" cancel={{ href: back }}
        parts={[{ kind: "hidden", name: "videoId", value: video.id }, { kind: "hidden", name: "version", value: String(video.version) }, ...parts]}
      />
    </>
  );
}

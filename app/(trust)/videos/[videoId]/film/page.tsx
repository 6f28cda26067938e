import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { UNFINISHED_DAYS } from "@/lib/videos/limits";
import { readOwnUpload } from "@/lib/videos/read-own-video";
import { hasArrived } from "@/lib/videos/upload/find-upload";
import { FilmState } from "../../_parts/film-state";
import { FilmForm } from "./film-form";

export const metadata: Metadata = { title: "The film" };

export default async function FilmPage({ params }: { params: Promise<{ videoId: string }> }) {
  const viewer = await requireViewer();
  const { video, upload } = await orNotFound(readOwnUpload(viewer, idOrNotFound((await params).videoId)));
  return (
    <>
      <PageHeader title="The film" lede="Where and when it was filmed is taken out of it. Nobody sees it until you send it or show it to somebody." back={{ href: `/videos/${video.id}/prepare`, label: video.title }} />
      {upload && upload.received > 0 && !hasArrived(upload) && (
        <div className="mb-8">
          <Notice title={`${Math.floor((upload.received / upload.bytes) * 100)} % of a film has arrived`}>
            Choose the same film again and it goes on from there, on any device that has it. It is kept for {UNFINISHED_DAYS} days. Another film takes its place.
          </Notice>
        </div>
      )}
      {video.film && (
        <div className="mb-8 flex flex-col gap-3">
          <FilmState film={video.film} videoId={video.id} />
          {video.film.state !== "failed" && <Notice>There is a film already. A new one takes its place.</Notice>}
        </div>
      )}
      <FilmForm videoId={video.id} />
    </>
  );
}

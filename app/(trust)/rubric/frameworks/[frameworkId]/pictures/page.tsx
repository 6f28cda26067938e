import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { Copyable } from "@/components/ui/copyable";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { requireViewer } from "@/lib/auth/require-viewer";
import { PICTURES } from "@/lib/rubric/markdown/pictures-in";
import { listPictures } from "@/lib/rubric/pictures/list-pictures";
import { v7 } from "@/lib/submissions/uuid";
import { FrameworkHeader } from "../_parts/framework-header";
import { PictureForm } from "./picture-form";
import { Uses } from "./uses";

export const metadata: Metadata = { title: "Pictures for a framework" };

const done = { added: "Added. Copy its line into a text.", removed: "Deleted. No text showed it." };

type Props = { params: Promise<{ frameworkId: string }>; searchParams: SearchParams };

export default async function PicturesPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const frameworkId = idOrNotFound((await params).frameworkId);
  const { head, pictures } = await orNotFound(listPictures(viewer, frameworkId));
  return (
    <>
      <FrameworkHeader head={head} at="pictures" lede="Add a picture, then copy its line into the text where it belongs." />
      <SavedNotice searchParams={searchParams} words={done} />
      <Section title="Add a picture"><PictureForm key={pictures.length} frameworkId={frameworkId} requestId={v7()} /></Section>
      <Section title="Pictures">
        {pictures.length === 0 && <EmptyState title="No pictures yet">A photograph of a board, a page of a book, a plan of a room: with words for those who do not see it.</EmptyState>}
        <ul className="border-t border-line">
          {pictures.map(({ id, alt, width, height, publishedAt, uses }) => (
            <li key={id} className="grid gap-x-8 gap-y-3 border-b border-line py-5 sm:grid-cols-[12rem_1fr]">
              {/* A picture of a trust's own is served through its own check, so it cannot pass through the optimiser. */}
              {/* oxlint-disable-next-line next/no-img-element */}
              <img src={`${PICTURES}${id}`} alt={alt} width={width} height={height} loading="lazy" className="h-auto max-h-48 w-auto max-w-full rounded-md" />
              <div className="flex min-w-0 flex-col gap-2">
                <p>{alt}</p>
                <p><Tag icon={publishedAt ? "eye" : "lock"}>{publishedAt ? "In a published version: everyone in the trust" : "Only the framework’s editors"}</Tag></p>
                <Copyable label="Its line" value={`![${alt}](${PICTURES}${id})`} />
                <Uses frameworkId={frameworkId} pictureId={id} alt={alt} uses={uses} />
              </div>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

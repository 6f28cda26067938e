import type { Metadata } from "next";
import { z } from "zod";
import { SpotsOfElement } from "@/app/(trust)/bright-spots/_parts/spots-of-element";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { openElement } from "@/lib/rubric/study/open-element";
import { videosOfElement } from "@/lib/videos/lists/list-videos";
import { canOfferVideos } from "@/lib/videos/policy";
import { Beside } from "./beside";
import { Contexts } from "./contexts";
import { Evidence } from "./evidence";
import { OlderVersion } from "./older-version";
import { Practice, Tips } from "./practice";
import { Videos } from "./videos";

export const metadata: Metadata = { title: "Element" };

type Props = { params: Promise<{ elementId: string }>; searchParams: Promise<{ version?: string }> };

export default async function ElementPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const version = z.coerce.number().int().positive().max(9999).optional().catch(undefined).parse((await searchParams).version);
  const element = await orNotFound(openElement(viewer, idOrNotFound((await params).elementId), version));
  const videos = await videosOfElement(viewer, element.id);
  const { content } = element;
  return (
    <article>
      <PageHeader
        above={`${element.framework} · ${element.area}`} title={element.title} lede={element.summary || undefined} back={{ href: "/rubric", label: "Rubric" }}
        actions={
          <>
            {canOfferVideos(viewer) && <ButtonLink href={`/videos/new?element=${element.id}`} kind="secondary" size="small" icon="video">Share a video</ButtonLink>}
            <ButtonLink href={`/rubric/elements/${element.id}/study`} kind="secondary" size="small" icon="lock">My study</ButtonLink>
            {element.mine && <ButtonLink href={`/rubric/frameworks/${element.frameworkId}/elements/${element.id}`} kind="secondary" size="small" icon="pencil">Edit</ButtonLink>}
          </>
        }
      />
      <OlderVersion element={element} />
      <Tips tips={content.tips} />
      <Videos videos={videos} />
      <Contexts variants={content.variants.filter(({ context }) => element.concerns.includes(context))} mine />
      <Practice element={element} />
      <Evidence content={content} />
      <Contexts variants={content.variants.filter(({ context }) => !element.concerns.includes(context))} />
      <SpotsOfElement viewer={viewer} elementId={element.id} />
      <Beside element={element} />
    </article>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { v7 } from "@/lib/submissions/uuid";
import { readElementsToLink } from "@/lib/videos/lists/elements-to-link";
import { canOfferVideos } from "@/lib/videos/policy";
import { aboutParts } from "../_parts/about-parts";
import { startVideoAction } from "../actions";

export const metadata: Metadata = { title: "I have something to share" };

export default async function NewVideoPage({ searchParams }: { searchParams: Promise<{ element?: string }> }) {
  const viewer = await requireViewer();
  if (!canOfferVideos(viewer)) notFound();
  const { element } = await searchParams;
  const parts = aboutParts(await readElementsToLink(viewer), { elements: typeof element === "string" ? [{ id: element }] : [] });
  return (
    <>
      <PageHeader title="I have something to share" lede="Say what it shows. The film, the consent and the captions come next; nobody sees anything until you send it." back={{ href: "/videos", label: "Practice videos" }} />
      <DescribedForm action={startVideoAction} submit="Go on" parts={[{ kind: "hidden", name: "requestId", value: v7() }, ...parts]} cancel={{ href: "/videos" }} />
    </>
  );
}

import type { Metadata } from "next";
import { cache } from "react";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { BackLink } from "@/components/ui/back-link";
import { requireViewer } from "@/lib/auth/require-viewer";
import { londonDay } from "@/lib/clock";
import { readArea } from "@/lib/rubric/areas/read-area";
import { withItsYear } from "@/lib/school-year/day";
import type { Viewer } from "@/lib/viewers/viewer";
import { ElementOnPaper } from "./element-on-paper";

type Props = { params: Promise<{ areaId: string }> };

const areaAt = cache((viewer: Viewer, areaId: string) => orNotFound(readArea(viewer, areaId)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireViewer();
  const { title, framework } = await areaAt(viewer, (await params).areaId);
  return { title: { absolute: `${title}: ${framework}` } };
}

/** An area on two sides of A4: what to do tomorrow, what it looks like, where it slips. */
export default async function AreaOnPaper({ params }: Props) {
  const viewer = await requireViewer();
  const { frameworkId, framework, number, publishedAt, title, about, stages, elements } = await areaAt(viewer, (await params).areaId);
  return (
    <article className="area-paper">
      <div className="mb-6 no-print">
        <BackLink href={`/rubric#${frameworkId}`}>Rubric</BackLink>
        <p className="text-muted">Use your browser’s print command: an area of four elements fits two sides of A4.</p>
      </div>
      <header className="mb-4 border-b-2 border-ink pb-2">
        <h1>{title}</h1>
        {about && <p>{about}</p>}
        <p className="text-sm text-muted">{framework}, version {number}, {withItsYear(londonDay(publishedAt))}</p>
      </header>
      <div className="area-paper-elements">{elements.map((element) => <ElementOnPaper key={element.id} element={element} stages={stages} />)}</div>
    </article>
  );
}

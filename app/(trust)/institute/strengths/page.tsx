import type { Metadata } from "next";
import { LinkRows } from "@/app/(trust)/institute/_parts/link-rows";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { buttonLook } from "@/components/ui/button-look";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TextField } from "@/components/ui/text-field";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listWhoCan } from "@/lib/institute/strengths/read-strengths";

export const metadata: Metadata = { title: "Who can help with what" };

type Props = { searchParams: Promise<{ about?: string | string[] }> };

/** Whom those who run cohorts might ask, by what people have let stand. A plain form over this page. */
export default async function WhoCanPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const { about: asked } = await searchParams;
  const about = typeof asked === "string" ? asked.slice(0, 60) : "";
  const found = await orNotFound(listWhoCan(viewer, about));
  return (
    <>
      <PageHeader title="Who can help with what" lede="Strengths that people of your cohorts have read and let stand. Ask the person, and their head, before you promise anybody their time." back={{ href: "/institute", label: "Institute" }} />
      <form action="/institute/strengths" className="mb-8 flex max-w-form flex-wrap items-end gap-3">
        <div className="min-w-0 grow"><TextField name="about" label="A subject, an element, a person or a school" maxLength={60} defaultValue={about} /></div>
        <button type="submit" className={buttonLook("primary")}>Find</button>
      </form>
      {found.length === 0 && <EmptyState title={about ? `Nothing has ‘${about}’ in it` : "Nothing stands here yet"}>{about ? "Try a shorter word." : "Note strengths on the page of each cohort, of those who agreed to it. Each stands here once its person has read it and let it stand."}</EmptyState>}
      <LinkRows rows={found.map(({ id, title, person, school }) => ({ key: id, href: `/institute/strengths/${id}`, title, about: [person, school].filter(Boolean).join(", ") }))} />
    </>
  );
}

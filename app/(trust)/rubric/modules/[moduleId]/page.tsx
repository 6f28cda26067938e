import type { Metadata } from "next";
import { Covered } from "../_parts/covered";
import { ReadingList } from "../_parts/reading-list";
import { University } from "../_parts/university";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { InlineMarkdown, Markdown } from "@/components/ui/markdown";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { londonDay } from "@/lib/clock";
import { readModule } from "@/lib/rubric/modules/find-module";
import { hoursInWords } from "@/lib/rubric/modules/hours";
import { withItsYear } from "@/lib/school-year/day";
import { Begin } from "./begin";
import { OtherVersion } from "./other-version";

export const metadata: Metadata = { title: "Study module" };

const words = { published: "Published. Staff can begin with it now.", deleted: "Deleted. Nothing of what you wrote is kept." };
const asNumber = (version: string | string[] | undefined) => (typeof version === "string" && /^\d{1,4}$/.test(version) ? Number(version) : undefined);

export default async function ModulePage({ params, searchParams }: { params: Promise<{ moduleId: string }>; searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const found = await orNotFound(readModule(viewer, idOrNotFound((await params).moduleId), asNumber((await searchParams).version)));
  const { id, title, halfHours, content, validation, mine, number, newest, publishedAt } = found;
  return (
    <>
      <PageHeader
        back={{ href: "/rubric/modules", label: "Study modules" }} above={`${hoursInWords(halfHours)} of study`} title={title}
        actions={mine && <ButtonLink href={`/rubric/modules/${id}/edit`} kind="secondary" icon="pencil">Change it</ButtonLink>}
      />
      <SavedNotice searchParams={searchParams} words={words} />
      {newest !== number && <OtherVersion module={found} />}
      <Begin module={found} />
      <Section title="Why"><Markdown>{content.why}</Markdown></Section>
      <Section title="What it covers"><Covered elements={content.elements} /></Section>
      {content.reading.length > 0 && <Section title="Read"><ReadingList reading={content.reading} /></Section>}
      <Section title="Try in class"><Markdown>{content.task}</Markdown></Section>
      <Section title="Think about it">
        <ul className="prose list-disc space-y-1 pl-5">{content.questions.map((question) => <li key={question}><InlineMarkdown>{question}</InlineMarkdown></li>)}</ul>
      </Section>
      <Section title="What a university says"><University validation={validation} today={viewer.today} /></Section>
      <p className="mt-12 border-t border-line pt-4 text-sm text-muted">{found.framework}. Version {number} of this module, published on {withItsYear(londonDay(publishedAt))}.</p>
    </>
  );
}

import { Narrative } from "@/app/(trust)/reviews/_pack/narrative";
import { type Sent, sentView } from "@/app/(trust)/reviews/_pack/pack-view";
import { SectionBody } from "@/app/(trust)/reviews/_pack/section-body";
import { SentItems } from "@/app/(trust)/reviews/_pack/sent-items";
import { SeasonHeadings } from "@/app/(trust)/reviews/_parts/season-headings";
import { Section } from "@/components/ui/section";
import { sections } from "@/lib/reviews/pack/sections";
import type { VersionContent } from "@/lib/reviews/versions/version-content";
import { halfTermName } from "@/lib/school-year/half-term";
import { counted, listed } from "@/lib/words";

/** A version as it was sent: the agenda first, then the pack it stands on, then who reads it. */
export function SentDocument({ content, sent }: { content: VersionContent; sent: Sent }) {
  const view = sentView(content, halfTermName(content.ordinal), sent);
  const minutes = content.items.reduce((sum, item) => sum + item.minutes, 0);
  return (
    <>
      <SeasonHeadings headings={content.headings} />
      <Section title="Agenda" lede={`${counted(content.items.length, "item")}, ${minutes} of ${content.minutes} minutes.`}><SentItems items={content.items} /></Section>
      {sections.map(({ key, title }) => (
        <Section key={key} title={title}>
          <SectionBody view={view} sectionKey={key} />
          <Narrative text={content.sections.find((section) => section.key === key)?.narrative ?? ""} school={content.school} />
        </Section>
      ))}
      <Section title="Who reads this">
        <p className="max-w-text">{listed(content.readers.map(({ name, because }) => `${name} (${because.toLowerCase()})`))}.</p>
        <p className="mt-2 max-w-text text-sm text-muted">A presenter sees their own item. Trustees read the summary once the review is signed off. Please do not pass this on.</p>
      </Section>
    </>
  );
}

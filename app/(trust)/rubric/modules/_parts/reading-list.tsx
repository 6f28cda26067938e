import type { ModuleReading } from "@/lib/rubric/modules/content";

/** A work with its link and who wrote it. */
export const Work = ({ work: { title, by, link } }: { work: ModuleReading }) => (
  <>
    {link ? <a href={link} rel="noreferrer">{title}</a> : <cite>{title}</cite>}
    <span className="text-muted">. {by}.</span>
  </>
);

/** What a module gives to read. */
export function ReadingList({ reading }: { reading: readonly ModuleReading[] }) {
  return <ul className="prose list-disc space-y-1 pl-5">{reading.map((work) => <li key={work.title}><Work work={work} /></li>)}</ul>;
}

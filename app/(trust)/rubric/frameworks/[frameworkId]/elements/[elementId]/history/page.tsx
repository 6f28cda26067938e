import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { ComparedParts } from "@/app/(trust)/rubric/_parts/compared-parts";
import { MomentText } from "@/components/ui/moment-text";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { twoNumbers } from "@/lib/rubric/compare/two-numbers";
import { compareRevisions } from "@/lib/rubric/elements/compare-revisions";
import { inShort } from "@/lib/school-year/day";
import { londonDay } from "@/lib/clock";
import { listed } from "@/lib/words";
import { CompareForm } from "../../../_parts/compare-form";
import { ElementTabs } from "../element-tabs";

export const metadata: Metadata = { title: "History of an element" };

type Props = { params: Promise<{ frameworkId: string; elementId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function HistoryPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { frameworkId, elementId } = await params;
  const { framework, title, revisions, from, to, parts } = await orNotFound(compareRevisions(viewer, idOrNotFound(frameworkId), idOrNotFound(elementId), twoNumbers(await searchParams)));
  return (
    <>
      <ElementTabs frameworkId={frameworkId} elementId={elementId} above={framework} title={title} at="history" />
      {revisions.length > 1 && (
        <Section title="What changed">
          <CompareForm from={from} to={to} numbers={revisions.map(({ number, author, savedAt }) => ({ number, label: `${number}: ${author}, ${inShort(londonDay(savedAt))}` }))} />
          <div className="mt-6">{parts.length > 0 ? <ComparedParts parts={parts} /> : <p className="text-muted">These two say the same.</p>}</div>
        </Section>
      )}
      <Section title="Every time it was saved">
        <ol reversed className="max-w-text border-t border-line">
          {revisions.map(({ number, author, savedAt, publishedIn, moves }) => (
            <li key={number} className="border-b border-line py-3">
              <span className="font-[550]">{number}.</span> {author}, <MomentText at={savedAt} />
              {publishedIn.length > 0 && <span className="text-sm text-muted"> Published in {publishedIn.length === 1 ? "version" : "versions"} {listed(publishedIn.map(String))}.</span>}
              {moves.length > 0 && <span className="block text-sm text-muted">The framework’s stages: {moves.join(" ")}</span>}
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { twoNumbers } from "@/lib/rubric/compare/two-numbers";
import { readVersions } from "@/lib/rubric/versions/read-versions";
import { withItsYear } from "@/lib/school-year/day";
import { londonDay } from "@/lib/clock";
import { counted } from "@/lib/words";
import { CompareForm } from "../_parts/compare-form";
import { FrameworkHeader } from "../_parts/framework-header";
import { ComparedVersionsView } from "./compared-versions-view";

export const metadata: Metadata = { title: "Versions of a framework" };

type Props = { params: Promise<{ frameworkId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function VersionsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const frameworkId = idOrNotFound((await params).frameworkId);
  const asked = await searchParams;
  const { name, retired, mine, versions, from, to, compared } = await orNotFound(readVersions(viewer, frameworkId, twoNumbers(asked)));
  const [latest] = versions;
  return (
    <>
      <FrameworkHeader head={{ id: frameworkId, name, number: latest?.number ?? null, mine }} at="versions" title={mine ? name : `Versions of ${name}`} />
      {typeof asked.published === "string" && <div className="mb-8"><Notice kind="success" title={`Version ${latest?.number} is published.`}>Staff read it from now on. Links to older versions keep working and say that there is a newer one.</Notice></div>}
      {retired && <div className="mb-8"><Notice title="This framework is no longer in use" /></div>}
      <ol reversed className="max-w-text border-t border-line">
        {versions.map(({ number, note, by, publishedAt, elements }) => (
          <li key={number} className="border-b border-line py-4">
            <p className="font-[550]">Version {number}</p>
            {note && <p className="whitespace-pre-line">{note}</p>}
            <p className="text-sm text-muted">{counted(elements, "element")}, published by {by} on {withItsYear(londonDay(publishedAt))}</p>
          </li>
        ))}
      </ol>
      {versions.length > 1 && (
        <Section title="What changed" id="compared">
          <CompareForm from={from ?? 1} to={to ?? 1} numbers={versions.map(({ number }) => ({ number, label: `Version ${number}` }))} />
          {compared ? <ComparedVersionsView compared={compared} /> : <p className="mt-6 text-muted">Choose two different versions.</p>}
        </Section>
      )}
    </>
  );
}

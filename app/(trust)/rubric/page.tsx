import type { Metadata } from "next";
import Link from "next/link";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { londonDay } from "@/lib/clock";
import { withItsYear } from "@/lib/school-year/day";
import { readRubric } from "@/lib/rubric/list-frameworks";
import { canKeepSynonyms, canStartFrameworks } from "@/lib/rubric/policy";
import { FrameworkSection } from "./framework-section";
import { GoOn } from "./go-on";
import { RubricTabs } from "./_parts/rubric-tabs";
import { SearchBox } from "./_parts/search-box";

export const metadata: Metadata = { title: "Rubric" };

export default async function RubricPage() {
  const viewer = await requireViewer();
  const { frameworks, retired, opened, modules } = await orNotFound(readRubric(viewer));
  const starts = canStartFrameworks(viewer);
  const keepsWords = canKeepSynonyms(viewer, frameworks.filter(({ mine }) => mine).map(({ id }) => id));
  const keeps = frameworks.length > 0 && (starts || frameworks.some(({ mine }) => mine));
  const published = frameworks.filter(({ number }) => number !== null);
  return (
    <>
      <PageHeader
        title="Rubric" lede="What good teaching looks like here, why, and what to try tomorrow."
        actions={
          <>
            {keeps && <ButtonLink href="/insights/rubric" kind="secondary" icon="insights">Quality goals</ButtonLink>}
            {starts && <ButtonLink href="/rubric/new" kind={frameworks.length === 0 ? "primary" : "secondary"} icon="plus">Start a framework</ButtonLink>}
          </>
        }
      />
      {published.length > 0 && <RubricTabs viewer={viewer} current="rubric" />}
      {published.length > 0 && <SearchBox />}
      {published.length > 0 && keepsWords && <Link href="/rubric/synonyms" className="mt-2 inline-flex min-h-11 items-center text-sm">What we call things: words that search knows</Link>}
      {opened.length + modules.length > 0 && <GoOn opened={opened} modules={modules} />}
      {frameworks.map((framework) => <FrameworkSection key={framework.id} framework={framework} />)}
      {retired.length > 0 && (
        <Section title="Out of use" lede="Staff no longer find these here. Their links keep working, and you can bring them back.">
          <ul className="max-w-text border-t border-line">
            {retired.map(({ id, name, retiredAt }) => (
              <li key={id} className="relative border-b border-line py-2.5 hover:bg-wash">
                <Link href={`/rubric/frameworks/${id}/settings`} className="font-[550] after:absolute after:inset-0">{name}</Link>
                <p className="text-sm text-muted">Since {withItsYear(londonDay(retiredAt))}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {published.length === 0 && frameworks.length === 0 && (
        <EmptyState title="No rubric yet">
          {starts
            ? "Start from Braid’s own example, from a file that you already have, or from a blank page. Staff see nothing until you publish it."
            : "When the trust publishes its definition of good teaching, it stands here."}
        </EmptyState>
      )}
    </>
  );
}

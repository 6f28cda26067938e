import type { Metadata } from "next";
import Link from "next/link";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { RubricTabs } from "@/app/(trust)/rubric/_parts/rubric-tabs";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listModules } from "@/lib/rubric/modules/list-modules";
import { InHand } from "./in-hand";
import { ModuleItem } from "./module-item";

export const metadata: Metadata = { title: "Study modules" };

const words = { away: "Nobody begins with it from now on. Whoever began goes on.", back: "It is offered again." };

export default async function ModulesPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { offered, inHand, frameworks } = await orNotFound(listModules(viewer));
  const writes = frameworks.length > 0;
  return (
    <>
      <PageHeader
        title="Study modules" lede="A few elements, something to read, something to try in class, and time to think about it."
        actions={
          <>
            <ButtonLink href="/rubric/credits" kind="secondary">My modules and credits</ButtonLink>
            {writes && <ButtonLink href="/rubric/modules/new" kind="secondary" icon="plus">Write a module</ButtonLink>}
          </>
        }
      />
      <RubricTabs viewer={viewer} current="modules" />
      <SavedNotice searchParams={searchParams} words={words} />
      {offered.length > 0 ? (
        <ul className="max-w-text border-t border-line">{offered.map((module) => <ModuleItem key={module.id} module={module} />)}</ul>
      ) : (
        <EmptyState title="No modules yet">{writes ? "A module takes staff through a few elements in some hours. Nobody sees it until you publish it." : "When the editors of the rubric publish a module, it stands here."}</EmptyState>
      )}
      {inHand.length > 0 && (
        <Section title="As you write them" lede="You edit a framework, so you write its modules too. A draft is for its editors alone.">
          <InHand modules={inHand} />
        </Section>
      )}
      <p className="mt-8 max-w-text text-sm text-muted">Who studies what is seen by nobody else, and never reaches appraisal. <Link href="/privacy" className="inline-flex min-h-11 items-center">Who reads what</Link></p>
    </>
  );
}

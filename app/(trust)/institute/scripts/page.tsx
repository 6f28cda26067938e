import type { Metadata } from "next";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { LinkRows } from "@/app/(trust)/institute/_parts/link-rows";
import { startScriptAction } from "@/app/(trust)/institute/scripts/actions";
import { OneButton } from "@/components/forms/one-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { londonDay } from "@/lib/clock";
import { listScripts } from "@/lib/institute/scripts/find-script";
import { steps } from "@/lib/institute/scripts/steps";
import { inWords } from "@/lib/school-year/day";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "Rehearse a conversation" };

const words = { deleted: "Deleted. It is gone for good." };

export default async function ScriptsPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const scripts = await orNotFound(listScripts(viewer));
  return (
    <>
      <PageHeader title="Rehearse a conversation" lede="A script of your own for one that is hard to have: write it, say it aloud to somebody, then put it away." back={{ href: "/institute", label: "Institute" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      <ol className="mb-8 max-w-text border-t border-line">
        {steps.map(({ letter, title, guidance }) => (
          <li key={letter} className="flex gap-4 border-b border-line py-3">
            <span aria-hidden="true" className="w-6 shrink-0 font-serif text-2xl leading-7 font-[560]">{letter}</span>
            <div>
              <h2 className="text-base font-[550]">{title}</h2>
              <p className="text-ink-soft">{guidance}</p>
            </div>
          </li>
        ))}
      </ol>
      <OneButton action={startScriptAction} fields={{ requestId: v7() }} pendingLabel="One moment…">Write a script</OneButton>
      {scripts.length > 0 && (
        <Section title="My scripts">
          <LinkRows rows={scripts.map(({ id, about, savedAt }) => ({ key: id, href: `/institute/scripts/${id}`, title: about || "Without a name yet", about: `Written on ${inWords(londonDay(savedAt))}` }))} />
        </Section>
      )}
      <div className="mt-8"><WhoSees kind="own" /></div>
    </>
  );
}

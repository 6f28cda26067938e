import type { Metadata } from "next";
import { Covered } from "../../../_parts/covered";
import { University } from "../../../_parts/university";
import { publishModuleAction, takeModuleAwayAction } from "../../../actions";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { hoursInWords } from "@/lib/rubric/modules/hours";
import { missingIn } from "@/lib/rubric/modules/publish-module";
import { readDraftModule } from "@/lib/rubric/modules/read-draft-module";
import { counted, listed } from "@/lib/words";
import { ModuleTabs } from "../module-tabs";

export const metadata: Metadata = { title: "Publish a module" };

export default async function PublishModulePage({ params, searchParams }: { params: Promise<{ moduleId: string }>; searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { module } = await orNotFound(readDraftModule(viewer, idOrNotFound((await params).moduleId)));
  const { id, version, title, halfHours, content, validation, number, takenAwayAt, differs } = module;
  const missing = missingIn(module);
  const base = `/rubric/modules/${id}/edit`;
  const offered = number !== null && !takenAwayAt;
  return (
    <>
      <ModuleTabs module={module} at="publish" />
      <SavedNotice searchParams={searchParams} words={{ university: "Saved. Look it over." }} />
      <Section title={number === null ? "What staff will study" : differs ? `Version ${number + 1}` : `Version ${number}, as staff study it`}>
        <SummaryList
          rows={[
            { label: "Title", value: title, change: { href: base } },
            { label: "Time", value: hoursInWords(halfHours), change: { href: base } },
            { label: "Questions", value: counted(content.questions.length, "question"), change: { href: base } },
            { label: "Reading", value: content.reading.length > 0 ? counted(content.reading.length, "work") : "Nothing", change: { href: `${base}/reading` } },
            { label: "University", value: <University validation={validation} today={viewer.today} />, change: { href: `${base}/university` } },
          ]}
        />
        {content.elements.length > 0 && <div className="mt-6"><Covered elements={content.elements} /></div>}
      </Section>
      <Section title="Publish" lede={number === null ? undefined : "Whoever began with an older version keeps its words."}>
        {missing.length > 0 ? (
          <Notice kind="attention" title="Not whole yet">It still needs {listed(missing)}.</Notice>
        ) : offered && !differs ? (
          <p className="text-muted">Nothing has changed since version {number}, so there is nothing to publish.</p>
        ) : (
          <DescribedForm
            bar={false} action={publishModuleAction} submit={`Publish version ${(number ?? 0) + 1}`} pendingLabel="Publishing…"
            parts={[{ kind: "hidden", name: "moduleId", value: id }, { kind: "hidden", name: "seen", value: String(version) }]}
          >
            <WhoSees kind="trust" />
          </DescribedForm>
        )}
      </Section>
      {number !== null && (
        <Section title={offered ? "Take it away" : "Taken away"} lede={offered ? "Nobody begins with it any more. Whoever began goes on and can finish." : "Nobody begins with it. Whoever began goes on."}>
          <OneButton action={takeModuleAwayAction} fields={{ moduleId: id, away: String(offered) }} kind="secondary">{offered ? "Take this module away" : "Offer it again"}</OneButton>
        </Section>
      )}
    </>
  );
}

import type { Metadata } from "next";
import { openRoundAction } from "@/app/(trust)/returns/actions";
import { RoundList } from "@/app/(trust)/returns/round-list";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { DescribedForm } from "@/components/forms/described-form";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listRounds } from "@/lib/returns/rounds/list-rounds";
import { halfTermInWords, halfTermKey } from "@/lib/school-year/half-term";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "Returns" };

export default async function ReturnsPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const { rounds, opening } = await orNotFound(listRounds(viewer));
  return (
    <>
      <PageHeader title="Returns" lede="Once each half term every school counts the same few things. Groups of pupils, never a child by name." />
      <SavedNotice searchParams={searchParams} words={{ designed: "Published. The next return asks for this.", opened: "Open. Schools find it on their home, and in their mail as its day comes." }} />
      {rounds.length > 0 && <RoundList rounds={rounds} />}
      {rounds.length === 0 && !opening && <EmptyState title="No return yet">When the trust asks its schools for a half term’s numbers, they stand here.</EmptyState>}
      {opening && !opening.hasTemplate && (
        <EmptyState title="Say what schools are asked for" action={<ButtonLink href="/returns/template">Begin with an example</ButtonLink>}>
          A few measures, what counts, and by which groups of pupils. It takes ten minutes, and can change every half term.
        </EmptyState>
      )}
      {opening?.hasTemplate && (
        <Section title="Open a half term" lede="Every school is asked at once, for what stands in the template now." actions={<ButtonLink href="/returns/template" kind="secondary" size="small" icon="pencil">Change what is asked</ButtonLink>}>
          {opening.halfTerms.length === 0 ? <p className="max-w-text text-muted">Every half term up to the next one has its return.</p> : (
            <DescribedForm
              bar={false} action={openRoundAction} submit="Open it" pendingLabel="Opening…"
              parts={[
                { kind: "hidden", name: "requestId", value: v7() },
                { kind: "beside", parts: [
                  { kind: "select", name: "halfTerm", label: "Half term", value: opening.now, options: opening.halfTerms.map((one) => ({ value: halfTermKey(one), label: halfTermInWords(one) })), whoSees: { kind: "trust" } },
                  { kind: "text", type: "date", name: "dueOn", label: "Schools send it by", value: opening.dueOn },
                ] },
              ]}
            />
          )}
        </Section>
      )}
    </>
  );
}

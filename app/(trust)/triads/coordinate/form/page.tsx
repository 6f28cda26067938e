import type { Metadata } from "next";
import { orNotFound } from "@/app/(trust)/or-not-found";
import type { SearchParams } from "@/app/(trust)/saved-notice";
import { arrangementOf, asFields } from "@/app/(trust)/triads/coordinate/arrangement";
import { proposeAction } from "@/app/(trust)/triads/coordinate/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { v7 } from "@/lib/submissions/uuid";
import { previewTriads } from "@/lib/triads/forming/preview";
import { counted } from "@/lib/words";
import { LeftOutList } from "./left-out";
import { PreviewedList } from "./previewed";
import { SwapForm, WantedForm } from "./wanted-form";

export const metadata: Metadata = { title: "Form triads" };

export default async function FormPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const arrangement = arrangementOf(await searchParams);
  const { willing, triads, leftOut, seen } = await orNotFound(previewTriads(viewer, arrangement));
  const fields = asFields(arrangement);
  return (
    <>
      <PageHeader title="Form triads" lede={`${counted(willing, "person is", "people are")} willing and in no triad. Nobody is asked before you say so.`} back={{ href: "/triads/coordinate", label: "Coordinate triads" }} />
      <WantedForm wanted={arrangement.wanted} />
      {triads.length === 0 && <EmptyState title="No triad can be formed yet">{willing < 3 ? "It takes three people who are willing." : "Nobody of those who are willing can be with two others. Below it says why."}</EmptyState>}
      {triads.length > 0 && <Section title={counted(triads.length, "triad")} lede="Nobody is put with somebody whom they lead or who leads them: by roles, by one-to-ones, and by the line managers that the administrators have entered."><PreviewedList triads={triads} /></Section>}
      <LeftOutList leftOut={leftOut} />
      {triads.length > 0 && <SwapForm people={[...triads.flatMap(({ people }) => people), ...leftOut.map(({ person }) => person)]} fields={fields} />}
      {triads.length > 0 && (
        <Section title="Ask them" lede="Each of them sees the others and why, and says yes or no.">
          <DescribedForm
            action={proposeAction} submit={`Ask for ${triads.length === 1 ? "this triad" : `these ${triads.length} triads`}`}
            parts={[{ kind: "hidden", name: "requestId", value: v7() }, { kind: "hidden", name: "seen", value: seen }]}
          >
            {fields.map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)}
          </DescribedForm>
        </Section>
      )}
    </>
  );
}

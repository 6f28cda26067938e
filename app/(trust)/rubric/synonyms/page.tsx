import type { Metadata } from "next";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { DescribedForm } from "@/components/forms/described-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { UndoBar } from "@/components/ui/undo-bar";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listSynonyms } from "@/lib/rubric/synonyms/list-synonyms";
import { synonymInput } from "@/lib/rubric/synonyms/schema";
import { addSynonymAction, bringSynonymBackAction } from "./actions";
import { Known } from "./known";

export const metadata: Metadata = { title: "What we call things" };

export default async function SynonymsPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireViewer();
  const synonyms = await orNotFound(listSynonyms(viewer));
  const { data: removed } = synonymInput.safeParse(await searchParams);
  return (
    <>
      {removed && !synonyms.some(({ says }) => says === removed.says) && (
        <UndoBar message={`‘${removed.says}’ is taken out.`} action={bringSynonymBackAction}>
          <input type="hidden" name="says" value={removed.says} />
          <input type="hidden" name="means" value={removed.means} />
        </UndoBar>
      )}
      <PageHeader title="What we call things" lede="Search in the rubric finds what people here say, though the rubric has another word for it." back={{ href: "/rubric", label: "Rubric" }} />
      <SavedNotice searchParams={searchParams} words={{ added: "Added. Search knows it from now on." }} />
      <DescribedForm
        key={synonyms.map(({ id }) => id).join()} action={addSynonymAction} submit="Add" bar={false}
        parts={[{ kind: "beside", parts: [
          { kind: "text", name: "says", label: "What we call it", hint: "Such as ‘TA’ or ‘dirt time’", whoSees: { kind: "trust" } },
          { kind: "text", name: "means", label: "What the rubric calls it", hint: "Such as ‘teaching assistant’", whoSees: { kind: "trust" } },
        ] }]}
      />
      <Section title="Words that search knows">
        {synonyms.length === 0 ? <EmptyState title="None yet">Add the first above: a short form, an old name, a word of your own.</EmptyState> : <Known synonyms={synonyms} />}
      </Section>
    </>
  );
}

import type { Metadata } from "next";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { saveWordsAction } from "@/app/(trust)/settings/words/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { readWordsVersion } from "@/lib/trusts/read-words-version";
import { ownWords } from "@/lib/trusts/words";

export const metadata: Metadata = { title: "Descriptors and words" };

const places = ["Strongest", "Second", "Third", "Weakest"];

export default async function WordsPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await requireArranger();
  const { trust } = viewer;
  const version = await readWordsVersion(viewer);
  return (
    <>
      <PageHeader title="Descriptors and your own words" lede="What your staff read on every screen. Nothing that was said before changes its meaning." back={{ href: "/settings", label: "Settings" }} />
      <SavedNotice searchParams={searchParams} words={{ saved: "Saved. Everybody reads the new words from their next page on." }} />
      <DescribedForm
        action={saveWordsAction}
        submit="Save these words"
        cancel={{ href: "/settings" }}
        parts={[
          { kind: "hidden", name: "version", value: String(version) },
          { kind: "text", name: "trustName", label: "Trust’s name", value: trust.name, whoSees: { kind: "trust" } },
          {
            kind: "group", title: "The four descriptors", hint: "How a leader says where each S stands, strongest first. Not an inspectorate’s grades: these are your own.",
            parts: trust.descriptors.map((word, place) => ({ kind: "text" as const, name: `descriptor${place + 1}`, label: places[place] ?? "", value: word })),
          },
          {
            kind: "group", title: "Your words for ours", hint: "Leave empty what you call as we do. Write each as within a sentence: ‘headteacher’.",
            parts: [{ kind: "beside", parts: Object.entries(ownWords).map(([key, ours]) => ({ kind: "text" as const, name: `word-${key}`, label: `Instead of ‘${ours}’`, value: trust.words[key] })) }],
          },
        ]}
      />
    </>
  );
}

import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { deleteScriptAction } from "@/app/(trust)/institute/scripts/actions";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readScript } from "@/lib/institute/scripts/find-script";
import { steps } from "@/lib/institute/scripts/steps";
import { timeOfDay } from "@/lib/school-year/day";
import { ScriptForm } from "./script-form";

export const metadata: Metadata = { title: "My script" };

const words = { saved: "Saved. Only you can see it." };
const whoSees = { kind: "own" } as const;
type Props = { params: Promise<{ scriptId: string }>; searchParams: SearchParams };

export default async function ScriptPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { id, content, version, savedAt, browserKey } = await orNotFound(readScript(viewer, idOrNotFound((await params).scriptId)));
  return (
    <>
      <PageHeader title="My script" lede="Five steps for a conversation. Short sentences that you would really say." back={{ href: "/institute/scripts", label: "Rehearse a conversation" }} />
      <SavedNotice searchParams={searchParams} words={words} />
      <ScriptForm
        key={`${id}-${version}`} scriptId={id}
        draft={{ kind: "script", id, route: `/institute/scripts/${id}/draft`, personId: viewer.personId, browserKey, version, savedAt: version > 1 ? timeOfDay(savedAt) : undefined }}
        parts={[
          { kind: "text", name: "about", label: "What it is about", hint: "A few words to find it by. Leave names out.", optional: true, value: content.about, whoSees },
          ...steps.map(({ part, letter, title, guidance, prompt }) => ({
            kind: "group", title: `${letter}: ${title.toLowerCase()}`, hint: guidance, parts: [{ kind: "area", name: part, label: prompt, rows: 3, optional: true, value: content[part], whoSees }],
          }) as const),
        ]}
      />
      <div className="mt-12 border-t border-line pt-6">
        <Details summary="Delete this script">
          <p className="mb-3 max-w-text">When the conversation is over, you may want to let this go. Deleted, it is gone for good.</p>
          <OneButton action={deleteScriptAction} fields={{ scriptId: id }} kind="danger" pendingLabel="Deleting…">Delete it for good</OneButton>
        </Details>
      </div>
    </>
  );
}

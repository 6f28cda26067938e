import type { Metadata } from "next";
import { OneButton } from "@/components/forms/one-button";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { SavedNotice, type SearchParams } from "@/app/(trust)/saved-notice";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/auth/require-viewer";
import { readKeeping } from "@/lib/rubric/editors/read-keeping";
import { FrameworkHeader } from "../_parts/framework-header";
import { retireFrameworkAction } from "../keeping-actions";
import { DetailsForm } from "./details-form";
import { Editors } from "./editors";
import { StagesForm } from "./stages-form";

export const metadata: Metadata = { title: "A framework’s name, stages and editors" };

const done = {
  details: "Saved. Staff read it with the next version.", stages: "The stages are saved. Staff read them with the next version.", moved: "Moved and saved. What was written for each stage went with it.", editor: "Named as an editor from today.",
  ended: "No longer an editor. What they wrote stays.", retired: "Out of use. Its links keep working and say so.", restored: "In use again.",
};

type Props = { params: Promise<{ frameworkId: string }>; searchParams: SearchParams };

export default async function SettingsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const frameworkId = idOrNotFound((await params).frameworkId);
  const { head, editors, others } = await orNotFound(readKeeping(viewer, frameworkId));
  const { stage } = await searchParams;
  return (
    <>
      <FrameworkHeader head={{ ...head, keeps: true }} at="settings" lede={head.mine ? undefined : "Its editors alone read the draft. You may say who they are."} />
      <SavedNotice searchParams={searchParams} words={done} />
      <Editors frameworkId={frameworkId} editors={editors} others={others} />
      {head.mine && <Section title="Name"><DetailsForm key={`name-${head.version}`} head={head} /></Section>}
      {head.mine && (
        <Section title="Stages" lede="From the first to the furthest, two to six. They describe practice, never a person.">
          <StagesForm key={`stages-${head.version}`} head={head} moved={typeof stage === "string" ? stage : undefined} />
        </Section>
      )}
      <Section title={head.retiredAt ? "Bring it back into use" : "Take it out of use"} lede={head.retiredAt ? "It stands in the rubric again, as it was last published." : "Staff no longer find it in the rubric. Its links keep working and say so, and it can come back."}>
        <OneButton action={retireFrameworkAction} fields={{ frameworkId, retired: String(!head.retiredAt) }} kind="secondary">{head.retiredAt ? "Use it again" : "Take it out of use"}</OneButton>
      </Section>
    </>
  );
}

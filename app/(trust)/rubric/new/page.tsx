import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OneButton } from "@/components/forms/one-button";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { WhoSees } from "@/components/ui/who-sees";
import { requireViewer } from "@/lib/auth/require-viewer";
import { canStartFrameworks } from "@/lib/rubric/policy";
import { starterFramework } from "@/lib/rubric/starter/starter-framework";
import { v7 } from "@/lib/submissions/uuid";
import { counted, listed } from "@/lib/words";
import { startFrameworkAction } from "./actions";
import { BlankForm } from "./blank-form";

export const metadata: Metadata = { title: "Start a framework" };

export default async function NewFrameworkPage() {
  const viewer = await requireViewer();
  if (!canStartFrameworks(viewer)) notFound();
  const { areas } = starterFramework;
  const elements = areas.reduce((sum, area) => sum + area.elements.length, 0);
  return (
    <>
      <PageHeader title="Start a framework" lede="A definition of good teaching, set plays, a curriculum statement. It begins as a draft, and staff read it when its editors publish it." back={{ href: "/rubric", label: "Rubric" }} />
      <div className="mb-8"><WhoSees kind="group" names={["those whom you name as its editors"]} /></div>
      <Section title="From Braid’s own example" lede={`${counted(areas.length, "area")} with ${counted(elements, "element")} and their research, to change or delete as you like.`}>
        <p className="mb-4 max-w-text text-ink-soft">{listed(areas.map(({ title }) => title))}.</p>
        <OneButton action={startFrameworkAction} fields={{ from: "example", requestId: v7() }} pendingLabel="Starting…">Start from the example</OneButton>
      </Section>
      <Section title="From a file" lede="A spreadsheet that you filled in, or a framework that another trust gave you.">
        <ButtonLink href="/rubric/new/file" kind="secondary" icon="upload">Choose a file</ButtonLink>
      </Section>
      <Section title="From a blank page"><BlankForm requestId={v7()} /></Section>
    </>
  );
}

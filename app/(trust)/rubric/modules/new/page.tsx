import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { listModules } from "@/lib/rubric/modules/list-modules";
import { v7 } from "@/lib/submissions/uuid";
import { addModuleAction } from "../actions";

export const metadata: Metadata = { title: "Write a module" };

export default async function NewModulePage() {
  const viewer = await requireViewer();
  const { frameworks } = await orNotFound(listModules(viewer));
  const [first] = frameworks;
  if (!first) notFound();
  const whoSees = { kind: "group", names: ["the framework’s editors"] } as const;
  return (
    <>
      <PageHeader title="Write a module" back={{ href: "/rubric/modules", label: "Study modules" }} lede="Give it a name. What it says, what to read and what a university says of it come next." />
      <DescribedForm
        action={addModuleAction} submit="Go on" cancel={{ href: "/rubric/modules" }}
        parts={[
          { kind: "hidden", name: "requestId", value: v7() },
          { kind: "text", name: "title", label: "What it is called", hint: "Such as ‘Time to think: questions that everybody answers’.", whoSees },
          frameworks.length === 1
            ? { kind: "hidden", name: "frameworkId", value: first.id }
            : { kind: "select", name: "frameworkId", label: "Over elements of", placeholder: "Choose a framework", options: frameworks.map(({ id, name }) => ({ value: id, label: name })) },
        ]}
      />
    </>
  );
}

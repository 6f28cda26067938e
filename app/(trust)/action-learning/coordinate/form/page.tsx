import type { Metadata } from "next";
import { candidateOptions } from "@/app/(trust)/action-learning/coordinate/candidate-options";
import { formSetAction } from "@/app/(trust)/action-learning/coordinate/actions";
import { orNotFound } from "@/app/(trust)/or-not-found";
import { DescribedForm } from "@/components/forms/described-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { placeNames } from "@/lib/action-learning/schema";
import { openForming } from "@/lib/action-learning/sets/list-sets";
import { requireViewer } from "@/lib/auth/require-viewer";
import { v7 } from "@/lib/submissions/uuid";
import { capital } from "@/lib/words";

export const metadata: Metadata = { title: "Form a set" };

export default async function FormSetPage() {
  const viewer = await requireViewer();
  const { leaders, facilitators } = await orNotFound(openForming(viewer));
  const whoSees = { kind: "group", names: ["those in the set", "the other coordinators"] } as const;
  const options = candidateOptions(leaders);
  return (
    <>
      <PageHeader title="Form a set" lede="Three to five leaders, each from another school, and a facilitator who is none of them. It runs from now on; each can leave at any time." back={{ href: "/action-learning/coordinate", label: "Coordinate action learning" }} />
      {facilitators.length === 0 && <div className="mb-8"><Notice kind="attention">Nobody has the duty of facilitator. An administrator gives it on a person’s page.</Notice></div>}
      <DescribedForm
        action={formSetAction} submit="Form this set" cancel={{ href: "/action-learning/coordinate" }}
        parts={[
          { kind: "hidden", name: "requestId", value: v7() },
          { kind: "text", name: "name", label: "What it is called", hint: "Such as ‘Heads of school’.", width: "medium", whoSees },
          { kind: "select", name: "facilitatorId", label: "Facilitator", hint: "Keeps the time, and speaks last.", placeholder: "Choose a person", options: facilitators.map(({ id, name }) => ({ value: id, label: name })), whoSees },
          ...placeNames.map((name, index) => ({ kind: "select" as const, name, label: `${capital(name)} member`, placeholder: "Choose a person", options, optional: index > 2, whoSees })),
        ]}
      />
    </>
  );
}

import type { Metadata } from "next";
import { addPersonAction } from "@/app/(trust)/people/new/actions";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "Add a person" };

export default async function NewPersonPage() {
  await requireArranger();
  return (
    <>
      <PageHeader title="Add a person" lede="Then give them a role, and invite them when you are ready." back={{ href: "/people", label: "People" }} />
      <DescribedForm
        action={addPersonAction}
        submit="Add this person"
        cancel={{ href: "/people" }}
        parts={[
          { kind: "hidden", name: "requestId", value: v7() },
          { kind: "text", name: "name", label: "Name", autoComplete: "off", whoSees: { kind: "trust" } },
          { kind: "text", type: "email", name: "email", label: "Work e-mail", hint: "Their invitation goes there, and they sign in with it.", autoComplete: "off" },
        ]}
      />
    </>
  );
}

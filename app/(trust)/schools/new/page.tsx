import type { Metadata } from "next";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { addSchoolAction } from "@/app/(trust)/schools/new/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "Add a school" };

export default async function NewSchoolPage() {
  await requireArranger();
  return (
    <>
      <PageHeader title="Add a school" lede="By its URN: what the national register knows of it comes with it." back={{ href: "/schools", label: "Schools" }} />
      <DescribedForm
        action={addSchoolAction}
        submit="Add this school"
        cancel={{ href: "/schools" }}
        parts={[
          { kind: "hidden", name: "requestId", value: v7() },
          { kind: "text", name: "urn", label: "URN", hint: "Five to seven figures, as on Get Information about Schools.", width: "short" },
          { kind: "text", name: "name", label: "Name", whoSees: { kind: "trust" } },
        ]}
      />
    </>
  );
}

import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { editSchoolAction } from "@/app/(trust)/schools/[schoolId]/edit/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { stages, stagesOf, structures } from "@/lib/schools/class-structure";
import { listHubs } from "@/lib/schools/list-hubs";
import { readSchool } from "@/lib/schools/read-school";

export const metadata: Metadata = { title: "Change a school" };

export default async function EditSchoolPage({ params }: { params: Promise<{ schoolId: string }> }) {
  const viewer = await requireArranger();
  const id = idOrNotFound((await params).schoolId);
  const [school, hubs] = await Promise.all([orNotFound(readSchool(viewer, id)), listHubs(viewer)]);
  const structureOptions = [{ value: "", label: "Not known" }, ...Object.entries(structures).map(([value, label]) => ({ value, label }))];
  return (
    <>
      <PageHeader title="How it works" lede="What the register does not know. It helps to find schools like this one." back={{ href: `/schools/${id}`, label: school.name }} />
      <DescribedForm
        action={editSchoolAction}
        submit="Save this school"
        cancel={{ href: `/schools/${id}` }}
        parts={[
          { kind: "hidden", name: "schoolId", value: id },
          { kind: "hidden", name: "version", value: String(school.version) },
          { kind: "text", name: "name", label: "Name", value: school.name, whoSees: { kind: "trust" } },
          { kind: "select", name: "hubId", label: "Hub", optional: true, placeholder: "None", value: school.hubId ?? "", options: hubs.map((hub) => ({ value: hub.id, label: hub.name })) },
          { kind: "text", name: "formsOfEntry", label: "Forms of entry", optional: true, hint: "How many classes begin each year, such as 1 or 1.5.", width: "short", value: school.formsOfEntry?.toString() },
          { kind: "text", name: "federation", label: "Federation", optional: true, value: school.federation ?? "" },
          {
            kind: "group", title: "How classes are made up", hint: "In a two-year A/B cycle two year groups learn together; in a three-year cycle three do.",
            parts: stagesOf(school.phase).map((stage) => ({ kind: "select" as const, name: `structure-${stage}`, label: stages[stage], optional: true, value: school.classStructure[stage] ?? "", options: structureOptions })),
          },
        ]}
      />
    </>
  );
}

import type { Metadata } from "next";
import { giveRoleAction } from "@/app/(trust)/people/[personId]/role/actions";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { readPerson } from "@/lib/people/read-person";
import { listSchools } from "@/lib/schools/list-schools";
import { v7 } from "@/lib/submissions/uuid";
import { capitalWord, roles } from "@/lib/trusts/words";

export const metadata: Metadata = { title: "Give a role" };

export default async function GiveRolePage({ params }: { params: Promise<{ personId: string }> }) {
  const viewer = await requireArranger();
  const personId = idOrNotFound((await params).personId);
  const [person, schools] = await Promise.all([orNotFound(readPerson(viewer, personId)), orNotFound(listSchools(viewer))]);
  const at = `/people/${personId}`;
  return (
    <>
      <PageHeader above={person.name} title="Give a role" lede="What they held before stays as it was." back={{ href: at, label: person.name }} />
      <DescribedForm
        action={giveRoleAction}
        submit="Give this role"
        cancel={{ href: at }}
        parts={[
          { kind: "hidden", name: "personId", value: personId },
          { kind: "hidden", name: "requestId", value: v7() },
          { kind: "select", name: "role", label: "Role", placeholder: "Choose a role", options: roles.map((role) => ({ value: role, label: capitalWord(viewer, role) })), whoSees: { kind: "trust" } },
          { kind: "select", name: "schoolId", label: "School", optional: true, hint: "Leave empty for a role at the whole trust.", placeholder: "The whole trust", options: schools.map(({ id, name }) => ({ value: id, label: name })) },
          { kind: "beside", parts: [
            { kind: "text", type: "date", name: "startsOn", label: "First day", value: viewer.today },
            { kind: "text", type: "date", name: "endsOn", label: "Last day", optional: true },
          ] },
        ]}
      />
    </>
  );
}

import type { Metadata } from "next";
import { sayLineManagerAction } from "@/app/(trust)/people/[personId]/line/actions";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { listNames } from "@/lib/people/list-names";
import { readPerson } from "@/lib/people/read-person";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "Line manager" };

export default async function LineManagerPage({ params }: { params: Promise<{ personId: string }> }) {
  const viewer = await requireArranger();
  const personId = idOrNotFound((await params).personId);
  const [person, names] = await Promise.all([orNotFound(readPerson(viewer, personId)), listNames(viewer)]);
  const staff = names.filter(({ id, staff: works }) => works && id !== personId);
  const at = `/people/${personId}`;
  const administrators = personId === viewer.personId ? "the other administrators" : "the administrators";
  return (
    <>
      <PageHeader
        above={person.name} title="Who is their line manager"
        lede="Coaching triads are formed without putting the two together; rehearsals keep them apart where they can. Whoever is it now has the day before as their last." back={{ href: at, label: person.name }}
      />
      <DescribedForm
        action={sayLineManagerAction}
        submit="Say so"
        cancel={{ href: at }}
        parts={[
          { kind: "hidden", name: "personId", value: personId },
          { kind: "hidden", name: "requestId", value: v7() },
          {
            kind: "select", name: "managerId", label: "Line manager", placeholder: "Choose a person", options: staff.map(({ id, name }) => ({ value: id, label: name })),
            whoSees: { kind: "group", names: [...(personId === viewer.personId ? [] : [person.name]), "whom you choose", administrators] },
          },
          { kind: "text", type: "date", name: "startsOn", label: "First day", width: "medium", value: viewer.today },
        ]}
      />
    </>
  );
}

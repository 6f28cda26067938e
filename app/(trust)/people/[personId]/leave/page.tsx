import type { Metadata } from "next";
import { leaveAction } from "@/app/(trust)/people/[personId]/leave/actions";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { listNames } from "@/lib/people/list-names";
import { readPerson } from "@/lib/people/read-person";
import { listed } from "@/lib/words";

export const metadata: Metadata = { title: "Leaving" };

export default async function LeavePage({ params }: { params: Promise<{ personId: string }> }) {
  const viewer = await requireArranger();
  const personId = idOrNotFound((await params).personId);
  const [person, names] = await Promise.all([orNotFound(readPerson(viewer, personId)), listNames(viewer)]);
  const at = `/people/${personId}`;
  const managed = person.lines.filter((line) => line.as === "manages" && line.startsOn <= viewer.today && !line.endsOn).map((line) => line.with);
  return (
    <>
      <PageHeader above={person.name} title="They are leaving" lede="Roles, duties, one-to-ones and line management end on their last day. What they said and did stays where it is, with the people who could read it." back={{ href: at, label: person.name }} />
      {managed.length > 0 && <p className="mb-8 max-w-text">{person.name} is the line manager of {listed(managed)}. After that day they have none, until you say on their pages who it is.</p>}
      <DescribedForm
        action={leaveAction}
        submit="Set their last day"
        kind="danger"
        cancel={{ href: at }}
        parts={[
          { kind: "hidden", name: "personId", value: personId },
          { kind: "text", type: "date", name: "lastDay", label: "Last day", width: "medium", value: viewer.today },
          { kind: "select", name: "heirId", label: "Who takes over their open actions?", optional: true, hint: "At once, with their due dates. Needed if they own any; you do not see what they are.", placeholder: "Choose a person", options: names.filter(({ id }) => id !== personId).map(({ id, name }) => ({ value: id, label: name })) },
        ]}
      />
    </>
  );
}

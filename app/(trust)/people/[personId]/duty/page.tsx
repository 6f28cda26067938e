import type { Metadata } from "next";
import { appointToDutyAction } from "@/app/(trust)/people/[personId]/duty/actions";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { duties, dutyWords } from "@/lib/people/duties";
import { readPerson } from "@/lib/people/read-person";
import { listSchools } from "@/lib/schools/list-schools";
import { v7 } from "@/lib/submissions/uuid";

export const metadata: Metadata = { title: "Appoint" };

export default async function AppointPage({ params }: { params: Promise<{ personId: string }> }) {
  const viewer = await requireArranger();
  const personId = idOrNotFound((await params).personId);
  const [person, schools] = await Promise.all([orNotFound(readPerson(viewer, personId)), orNotFound(listSchools(viewer))]);
  const at = `/people/${personId}`;
  return (
    <>
      <PageHeader above={person.name} title="Appoint to a duty" lede="A chief executive, finance director or trust safeguarding lead follows whoever held it, who then has their last day the day before." back={{ href: at, label: person.name }} />
      <DescribedForm
        action={appointToDutyAction}
        submit="Appoint"
        cancel={{ href: at }}
        parts={[
          { kind: "hidden", name: "personId", value: personId },
          { kind: "hidden", name: "requestId", value: v7() },
          { kind: "select", name: "duty", label: "Duty", placeholder: "Choose a duty", options: duties.map((duty) => ({ value: duty, label: dutyWords[duty] })), whoSees: { kind: "trust" } },
          { kind: "select", name: "schoolId", label: "School", optional: true, placeholder: "The whole trust", options: schools.map(({ id, name }) => ({ value: id, label: name })) },
          { kind: "text", type: "date", name: "startsOn", label: "First day", width: "medium", value: viewer.today },
        ]}
      />
    </>
  );
}

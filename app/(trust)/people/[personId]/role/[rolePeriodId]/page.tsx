import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { endRoleAction } from "@/app/(trust)/people/[personId]/role/actions";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { readPerson } from "@/lib/people/read-person";
import { withItsYear } from "@/lib/school-year/day";
import { capitalWord } from "@/lib/trusts/words";

export const metadata: Metadata = { title: "End a role" };

export default async function EndRolePage({ params }: { params: Promise<{ personId: string; rolePeriodId: string }> }) {
  const viewer = await requireArranger();
  const { personId, rolePeriodId } = await params;
  const person = await orNotFound(readPerson(viewer, idOrNotFound(personId)));
  const held = person.roles.find(({ id }) => id === rolePeriodId);
  if (!held) notFound();
  const at = `/people/${personId}`;
  return (
    <>
      <PageHeader
        above={person.name}
        title={`End: ${capitalWord(viewer, held.role)}${held.schoolName ? `, ${held.schoolName}` : ""}`}
        lede={`Since ${withItsYear(held.startsOn)}. It stays in their history.`}
        back={{ href: at, label: person.name }}
      />
      <DescribedForm
        action={endRoleAction}
        submit="Set the last day"
        cancel={{ href: at }}
        parts={[{ kind: "hidden", name: "rolePeriodId", value: held.id }, { kind: "text", type: "date", name: "endsOn", label: "Last day", width: "medium", value: held.endsOn ?? viewer.today }]}
      />
    </>
  );
}

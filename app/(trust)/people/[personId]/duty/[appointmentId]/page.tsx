import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { endAppointmentAction } from "@/app/(trust)/people/[personId]/duty/actions";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { dutyWords } from "@/lib/people/duties";
import { readPerson } from "@/lib/people/read-person";
import { withItsYear } from "@/lib/school-year/day";

export const metadata: Metadata = { title: "End a duty" };

export default async function EndDutyPage({ params }: { params: Promise<{ personId: string; appointmentId: string }> }) {
  const viewer = await requireArranger();
  const { personId, appointmentId } = await params;
  const person = await orNotFound(readPerson(viewer, idOrNotFound(personId)));
  const held = person.duties.find(({ id }) => id === appointmentId);
  if (!held) notFound();
  const at = `/people/${personId}`;
  return (
    <>
      <PageHeader above={person.name} title={`End: ${dutyWords[held.duty]}${held.schoolName ? `, ${held.schoolName}` : ""}`} lede={`Since ${withItsYear(held.startsOn)}. It stays in their history.`} back={{ href: at, label: person.name }} />
      <DescribedForm
        action={endAppointmentAction}
        submit="Set the last day"
        cancel={{ href: at }}
        parts={[{ kind: "hidden", name: "appointmentId", value: held.id }, { kind: "text", type: "date", name: "endsOn", label: "Last day", width: "medium", value: held.endsOn ?? viewer.today }]}
      />
    </>
  );
}

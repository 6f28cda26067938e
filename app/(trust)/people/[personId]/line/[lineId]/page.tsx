import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { endLineManagerAction } from "@/app/(trust)/people/[personId]/line/actions";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { requireArranger } from "@/app/(trust)/require-arranger";
import { DescribedForm } from "@/components/forms/described-form";
import { PageHeader } from "@/components/ui/page-header";
import { readPerson } from "@/lib/people/read-person";
import { withItsYear } from "@/lib/school-year/day";

export const metadata: Metadata = { title: "End line management" };

export default async function EndLinePage({ params }: { params: Promise<{ personId: string; lineId: string }> }) {
  const viewer = await requireArranger();
  const { personId, lineId } = await params;
  const person = await orNotFound(readPerson(viewer, idOrNotFound(personId)));
  const line = person.lines.find(({ id }) => id === lineId);
  if (!line) notFound();
  const at = `/people/${personId}`;
  const words = line.as === "managed" ? `${line.with} is ${person.name}’s line manager` : `${person.name} is ${line.with}’s line manager`;
  return (
    <>
      <PageHeader above={person.name} title="End line management" lede={`${words}, ${line.startsOn > viewer.today ? "from" : "since"} ${withItsYear(line.startsOn)}. It stays in their history.`} back={{ href: at, label: person.name }} />
      <DescribedForm
        action={endLineManagerAction}
        submit="Set the last day"
        cancel={{ href: at }}
        parts={[{ kind: "hidden", name: "lineId", value: line.id }, { kind: "text", type: "date", name: "endsOn", label: "Last day", width: "medium", value: line.endsOn ?? viewer.today }]}
      />
    </>
  );
}

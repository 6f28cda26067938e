import { agreeAction, proposeAction } from "@/app/(trust)/bright-spots/visits/actions";
import { DescribedForm } from "@/components/forms/described-form";
import { OneButton } from "@/components/forms/one-button";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import type { FoundVisit } from "@/lib/bright-spots/visits/find-visit";
import { inWords } from "@/lib/school-year/day";

/** The day: proposed by the host, agreed to by the visitor, changed by proposing another. */
export function TheDay({ visit }: { visit: FoundVisit }) {
  const { state, side, visitOn, visitAt, notes } = visit;
  const host = side === "host" && (state === "asked" || state === "proposed" || state === "arranged");
  if (!visitOn && !host) return state === "asked" ? <Section title="The day"><p className="text-muted">{visit.host} has not proposed one yet.</p></Section> : null;
  return (
    <Section title={visitOn ? `${inWords(visitOn)} at ${visitAt}` : "Propose a day"} lede={visitOn && state === "proposed" ? (side === "asker" ? `${visit.host} proposes this day.` : `Proposed. ${visit.asker} has not answered yet.`) : undefined}>
      {notes && <p className="mb-4 max-w-text whitespace-pre-line">{notes}</p>}
      {side === "asker" && state === "proposed" && visitOn && visitAt && <OneButton action={agreeAction} fields={{ visitId: visit.id, visitOn, visitAt }}>That day suits me</OneButton>}
      {host && (visitOn ? <Details summary="Propose another day"><Propose visit={visit} /></Details> : <Propose visit={visit} />)}
    </Section>
  );
}

function Propose({ visit }: { visit: FoundVisit }) {
  const whoSees = { kind: "group", names: [visit.asker, "the principal of your school"] } as const;
  return (
    <DescribedForm
      bar={false} action={proposeAction} submit="Propose this day" {...(visit.visitOn ? { kind: "secondary" as const } : {})}
      parts={[
        { kind: "hidden", name: "visitId", value: visit.id },
        { kind: "beside", parts: [{ kind: "text", name: "visitOn", label: "Day", type: "date", width: "medium", value: visit.visitOn ?? "" }, { kind: "text", name: "visitAt", label: "Time", type: "time", width: "short", value: visit.visitAt ?? "" }] },
        { kind: "area", name: "notes", label: "Good to know", hint: "Where to come, how long it takes, whom to ask for.", optional: true, rows: 3, value: visit.notes, whoSees },
      ]}
    />
  );
}

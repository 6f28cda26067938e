import type { Metadata } from "next";
import { idOrNotFound, orNotFound } from "@/app/(trust)/or-not-found";
import { callOffAction } from "@/app/(trust)/institute/sessions/actions";
import { DescribedForm } from "@/components/forms/described-form";
import type { FormPart } from "@/components/forms/form-part";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/auth/require-viewer";
import { findCallOff } from "@/lib/institute/sessions/find-call-off";
import { addDays, inWords } from "@/lib/school-year/day";
import { listed } from "@/lib/words";

export const metadata: Metadata = { title: "Call a session off" };

export default async function CallOffPage({ params }: { params: Promise<{ sessionId: string }> }) {
  const viewer = await requireViewer();
  const { id, theme, heldOn, startsAt, dueHere, nextOn } = await orNotFound(findCallOff(viewer, idOrNotFound((await params).sessionId)));
  const back = `/institute/sessions/${id}`;
  const latest = dueHere.map(({ dueOn }) => dueOn).toSorted().at(-1);
  const moves: FormPart[] = latest
    ? [{
        kind: "text", type: "date", name: "dueOn", label: "New day for the gap task", optional: true, width: "medium", value: nextOn ? addDays(nextOn, -2) : "",
        hint: `${listed(dueHere.map(({ title }) => `‘${title}’`))} would have opened this session, and was due by ${inWords(latest)}. Leave this empty to keep that day.`,
      }]
    : [];
  return (
    <>
      <PageHeader
        above={theme} title="Call this session off" back={{ href: back, label: "The session" }}
        lede={`${inWords(heldOn)} at ${startsAt}. The cohort reads it on their home and in the day’s mail. What they would have brought opens the next session instead${nextOn ? `, on ${inWords(nextOn)}` : ""}.`}
      />
      <DescribedForm
        action={callOffAction} submit="Call it off" cancel={{ href: back, label: "Keep it" }}
        parts={[
          { kind: "hidden", name: "sessionId", value: id },
          { kind: "area", name: "calledOffLine", label: "A line for the cohort", hint: "Why, and when you hope to meet. The mail does not carry it.", optional: true, rows: 3, whoSees: { kind: "group", names: ["the cohort", "the other facilitators"] } },
          ...moves,
        ]}
      />
    </>
  );
}

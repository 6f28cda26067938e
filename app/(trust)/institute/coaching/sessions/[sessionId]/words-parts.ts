import type { FormPart } from "@/components/forms/form-part";
import { doneOptions } from "@/lib/follow-ups/done";
import type { FoundOnlineSession } from "@/lib/institute/coaching/sessions/find-session";
import { addDays, type Day } from "@/lib/school-year/day";

/** How long after a session something taken from it is due, unless one says otherwise. */
const DUE_AFTER = 14;

/** The boxes that a participant has open: what came of last time, what to talk about until it was held, what they take from it from its day on. */
export function wordsParts({ coaching: { other }, session, said: { draft, lastTime } }: FoundOnlineSession, today: Day): FormPart[] {
  const whoSees = { kind: "personal", names: [other.name] } as const;
  const box = (name: "changed" | "learned" | "wish" | "take") => ({ kind: "area", name, value: draft?.[name] ?? "", optional: true, whoSees }) as const;
  const back: FormPart[] = lastTime ? [
    { kind: "radio", name: "done", label: "Did you do it?", value: draft?.done ?? "", options: doneOptions, whoSees },
    { ...box("changed"), label: "What changed", rows: 3 },
    { ...box("learned"), label: "What you learned", rows: 3 },
  ] : [];
  const wish: FormPart[] = session.held ? [] : [{ ...box("wish"), label: "What I would like to talk about", rows: 5 }];
  const take: FormPart[] = session.heldOn > today ? [] : [
    { ...box("take"), label: "What I take from it", rows: 5, hint: `Your next session with ${other.name} opens with it.` },
    { kind: "text", type: "date", name: "dueOn", label: "By", width: "medium", value: draft?.dueOn || addDays(session.heldOn, DUE_AFTER) },
  ];
  const group = (title: string, parts: FormPart[]): FormPart[] => (parts.length > 0 ? [{ kind: "group", title, parts }] : []);
  return [...group("What came of it", back), ...group("Before you meet", wish), ...group("After it", take)];
}

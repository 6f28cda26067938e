import type { FormPart } from "@/components/forms/form-part";

type Said = { theme: string; heldOn: string; startsAt: string; minutes: number; place: string; plan: string; rehearses?: boolean };

/** The boxes of a session: theme, day, place, plan. */
export function sessionParts(said: Said): FormPart[] {
  const whoSees = { kind: "group", names: ["the cohort", "the other facilitators"] } as const;
  return [
    { kind: "text", name: "theme", label: "Theme", hint: "Such as ‘Difficult conversations’.", value: said.theme, whoSees },
    { kind: "beside", parts: [{ kind: "text", type: "date", name: "heldOn", label: "Day", width: "medium", value: said.heldOn }, { kind: "text", type: "time", name: "startsAt", label: "From", width: "short", value: said.startsAt }] },
    { kind: "text", type: "number", name: "minutes", label: "Minutes", width: "short", value: String(said.minutes) },
    { kind: "text", name: "place", label: "Place", value: said.place },
    { kind: "area", name: "plan", label: "Plan", hint: "The parts of the session in their order, with what to bring. Lines that begin with - become a list.", optional: true, rows: 8, value: said.plan, whoSees },
    { kind: "ticks", name: "rehearses", label: "Rehearsal", value: said.rehearses ? ["on"] : [], options: [{ value: "on", label: "A difficult conversation is rehearsed, in five steps" }], hint: "The way to a script of one’s own then stands on the session." },
  ];
}

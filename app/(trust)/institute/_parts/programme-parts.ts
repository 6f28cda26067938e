import type { FormPart } from "@/components/forms/form-part";
import { kindWords, kinds, usualLimits } from "@/lib/institute/programmes/kinds";

type Said = { kind: string; name: string; about: string; places: number; groupSize: number; fewestSessions: number; mostSessions: number; sessionMinutes: number; onlineSessions: number };

/** The boxes of a programme: what it is, and its limits. */
export function programmeParts(said?: Said): FormPart[] {
  const whoSees = { kind: "trust" } as const;
  const limits = said ?? usualLimits;
  const number = (name: keyof typeof usualLimits, label: string, hint?: string): FormPart => ({ kind: "text", type: "number", name, label, width: "short", value: String(limits[name]), ...(hint ? { hint } : {}) });
  return [
    { kind: "select", name: "kind", label: "What it is for", value: said?.kind ?? "middle_leaders", options: kinds.map((kind) => ({ value: kind, label: kindWords[kind] })) },
    { kind: "text", name: "name", label: "Name", value: said?.name ?? "", whoSees },
    { kind: "area", name: "about", label: "Who it is for, and what they do", rows: 5, value: said?.about ?? "", whoSees },
    {
      kind: "group", title: "Limits", hint: "For every cohort of this programme. They can be changed later.",
      parts: [
        { kind: "beside", parts: [number("places", "Places in a cohort"), number("groupSize", "People in a group")] },
        { kind: "beside", parts: [number("fewestSessions", "Sessions, at least"), number("mostSessions", "Sessions, at most")] },
        { kind: "beside", parts: [number("sessionMinutes", "Minutes of a session"), number("onlineSessions", "Online sessions with a coach")] },
      ],
    },
  ];
}

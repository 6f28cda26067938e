import type { FormPart } from "@/components/forms/form-part";

type Said = { heldOn: string; startsAt: string; minutes: number; link: string };

/** The boxes of an online session: its day, its time, and where to join. */
export function whenParts(other: string, said?: Said): FormPart[] {
  return [
    { kind: "beside", parts: [{ kind: "text", type: "date", name: "heldOn", label: "Day", width: "medium", value: said?.heldOn ?? "" }, { kind: "text", type: "time", name: "startsAt", label: "From", width: "short", value: said?.startsAt ?? "16:00" }] },
    { kind: "text", type: "number", name: "minutes", label: "Minutes", width: "short", value: String(said?.minutes ?? 60) },
    { kind: "text", name: "link", label: "Link to join", hint: "From the video service that you use. It begins with https://", value: said?.link ?? "", autoComplete: "off", whoSees: { kind: "group", names: [other] } },
  ];
}

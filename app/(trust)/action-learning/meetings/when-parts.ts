import type { FormPart } from "@/components/forms/form-part";
import { SLOT_MINUTES } from "@/lib/action-learning/template";

type When = { day: string; time: string; slotMinutes: number; place: string };

/** The boxes that say when and where a set meets, for planning and for moving it. */
export function whenParts({ day, time, slotMinutes, place }: When = { day: "", time: "08:30", slotMinutes: SLOT_MINUTES, place: "" }): FormPart[] {
  return [
    { kind: "beside", parts: [{ kind: "text", name: "day", label: "Day", type: "date", width: "medium", value: day }, { kind: "text", name: "time", label: "Time", type: "time", width: "short", value: time }] },
    { kind: "text", name: "slotMinutes", label: "Minutes for each of you", hint: "Half an hour is usual.", type: "number", width: "short", value: String(slotMinutes) },
    { kind: "text", name: "place", label: "Room or link", optional: true, value: place, whoSees: { kind: "group", names: ["the others in the set"] } },
  ];
}

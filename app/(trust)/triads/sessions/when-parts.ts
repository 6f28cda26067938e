import type { FormPart } from "@/components/forms/form-part";
import { ROUND_MINUTES } from "@/lib/triads/clock";

type When = { day: string; time: string; roundMinutes: number; place: string };

/** The boxes that say when and where a session is, for planning and for moving it. `names`: who sees the place. */
export function whenParts(names: readonly string[], { day, time, roundMinutes, place }: When = { day: "", time: "", roundMinutes: ROUND_MINUTES, place: "" }): FormPart[] {
  return [
    { kind: "beside", parts: [{ kind: "text", name: "day", label: "Day", type: "date", width: "medium", value: day }, { kind: "text", name: "time", label: "Time", type: "time", width: "short", value: time }] },
    { kind: "text", name: "roundMinutes", label: "Minutes of a round", hint: "There are three rounds. Half an hour each is usual.", type: "number", width: "short", value: String(roundMinutes) },
    { kind: "text", name: "place", label: "Room or link", optional: true, value: place, whoSees: { kind: "group", names: names.length > 0 ? ["the others in the triad"] : [] } },
  ];
}

import type { PartKind } from "./meetings/select-meeting";

/** What a part of a meeting is for: case study 000's half day in words of our own. */
export const partGuide: Record<Exclude<PartKind, "slot">, { title: string; lines: string[] }> = {
  "check-in": { title: "Check-in", lines: ["How does each of you come in today?", "Is there anything that the others should know, or that you need from them?", "Nothing of this is written down. Then say what came of your last slot."] },
  topic: { title: "Your half hour", lines: ["A short piece on what you chose, and time to ask.", "Leave two minutes to choose what the next one is about."] },
  break: { title: "Break", lines: ["Tea, and the order in which you speak: who has something pressing asks to go first."] },
  close: { title: "Close", lines: ["How does each of you leave?", "Choose the next half hour’s topic, and plan your next half day."] },
};

/** What one does in a slot. */
export const slotGuide = {
  presenter: { title: "Your slot", lines: ["Say what is going on, and what you would like to come of it.", "Answer openly. What you want may change while you are asked.", "End with what you will do, and by when."] },
  member: { title: "You ask", lines: ["Ask what helps them to think. Leave the advice at home.", "Where you see it otherwise, say so, and say because.", "At the end, help with a plan that they can take home."] },
  facilitator: { title: "You keep the time", lines: ["You speak last, and little.", "Once the members have finished you have the floor: wonder aloud, or offer a thought that moves them on."] },
} as const;

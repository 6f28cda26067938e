import type { Cast } from "../../institute/stage";
import type { StrengthKind } from "@/lib/institute/strengths/kinds";

/** A strength that was noted in the demo: of somebody of last year's cohort or this one's, and what they made of it. */
export type ToldStrength = { who: Cast; kind: StrengthKind; subject: string; words: string; daysAgo: number; answer?: "stands" | { asks: string } };

export const ofLastYear: ToldStrength[] = [
  { who: "Priya Chaudhary", kind: "hard_conversations", subject: "", daysAgo: 60, answer: "stands", words: "You said the hard sentence first and then left room. Two others in the hall changed what they had prepared." },
  { who: "Priya Chaudhary", kind: "lead_improvement", subject: "maths", daysAgo: 9, words: "Your year leaders decide something in every meeting now. I would send another school to sit in one." },
  { who: { role: "teacher", school: "Riverside Primary", nth: 1 }, kind: "order", subject: "meetings", daysAgo: 58, answer: "stands", words: "You stopped two meetings and nobody missed them. The one that stayed ends on time." },
  { who: { role: "support_staff", school: "Mill Lane Primary" }, kind: "families", subject: "", daysAgo: 57, answer: "stands", words: "Parents whom nobody else reaches come to breakfast because of how you ask them." },
  { who: { role: "middle_leader", school: "Oakfield Primary" }, kind: "evidence", subject: "maths", daysAgo: 40, answer: { asks: "It was my team’s comparison. Could it say so?" }, words: "You compared mixed groups and sets over a term, and told us what you could not conclude." },
];

export const agreedOnly: Cast[] = ["Megan Llewellyn", "Julie Barker"];
export const ofThisYear: ToldStrength[] = [
  { who: "Megan Llewellyn", kind: "lead_improvement", subject: "talk in the early years", daysAgo: 2, words: "You count what you do before you change it, and the others began to count because you did." },
];

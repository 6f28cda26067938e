import type { Cast } from "../../institute/stage";

/** Where somebody of the demo's cohort saw themselves at its start, a level a statement, and to whom they show it. */
export type ToldAssessment = { who: Cast; levels: readonly [number, number, number, number, number, number, number, number]; sentence: string; shows: "me" | "facilitators"; daysAgo: number };

export const starts: ToldAssessment[] = [
  { who: "Megan Llewellyn", daysAgo: 55, shows: "facilitators", levels: [2, 1, 0, 1, 2, 1, 2, 1], sentence: "That I no longer rehearse in the car what I then do not say." },
  { who: "Julie Barker", daysAgo: 52, shows: "me", levels: [1, 2, 1, 2, 0, 0, 1, 2], sentence: "That the new ones know whom to ask, and that it is me." },
  { who: { role: "support_staff", school: "Northgate Primary" }, daysAgo: 54, shows: "facilitators", levels: [2, 1, 2, 2, 2, 2, 0, 1], sentence: "" },
  { who: { role: "middle_leader", school: "Northgate Primary" }, daysAgo: 50, shows: "me", levels: [1, 0, 1, 1, 2, 1, 1, 0], sentence: "Fewer becauses." },
  { who: { role: "teacher", school: "Elm Park Primary" }, daysAgo: 47, shows: "me", levels: [2, 2, 1, 2, 1, 1, 1, 2], sentence: "" },
  { who: { role: "support_staff", school: "Oakfield Primary" }, daysAgo: 46, shows: "facilitators", levels: [3, 1, 2, 1, 0, 0, 1, 1], sentence: "That what we notice at lunch reaches the classrooms." },
  { who: { role: "middle_leader", school: "Riverside Primary" }, daysAgo: 53, shows: "facilitators", levels: [2, 1, 1, 2, 1, 1, 2, 1], sentence: "That I ask what happens next to a piece of writing before I say what is wrong with it." },
  { who: { role: "teacher", school: "Mill Lane Primary" }, daysAgo: 51, shows: "me", levels: [1, 1, 0, 1, 1, 0, 1, 0], sentence: "" },
  { who: { role: "teacher", school: "Oakfield Primary", nth: 1 }, daysAgo: 49, shows: "facilitators", levels: [1, 2, 0, 1, 1, 1, 0, 1], sentence: "That Year 2 draws when I am not in the room." },
  { who: { role: "middle_leader", school: "Elm Park Primary" }, daysAgo: 48, shows: "me", levels: [2, 2, 1, 1, 3, 2, 1, 2], sentence: "One thing fewer that I lead." },
  { who: { role: "support_staff", school: "Riverside Primary", nth: 1 }, daysAgo: 50, shows: "facilitators", levels: [1, 1, 1, 2, 0, 1, 0, 1], sentence: "That a teacher has sat in one of my groups, and came back." },
];

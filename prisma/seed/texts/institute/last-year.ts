import type { Cast } from "../../institute/stage";

/** Somebody of last year's cohort: what they wrote to get there, where they saw themselves, what they brought of it. */
export type ToldGraduate = {
  who: Cast; statement: string; start: number[]; end: number[]; sentences: [start: string, end: string]; shows: boolean;
  tried: { did: string; changed: string; learned: string }[]; question?: string; missed?: number;
};

const because = "You know what you would do with it.";
export const chosenBecause = because;
export const supportedBecause = "Yes, with the afternoons covered.";

const heads: Record<string, string> = { "Oakfield Primary": "Samira Haddad", "Mill Lane Primary": "Owen Gallagher", "Riverside Primary": "Grace Adeyemi", "Northgate Primary": "Tomasz Nowak" };
/** What graduates began after the last day, so many days after it, at their own school. */
export const beganSince: { who: Exclude<Cast, string>; role: "middle_leader" | "senior_leader"; after: number }[] = [
  { who: { role: "teacher", school: "Northgate Primary", nth: 1 }, role: "middle_leader", after: 47 },
  { who: { role: "teacher", school: "Riverside Primary", nth: 1 }, role: "middle_leader", after: 47 },
  { who: { role: "middle_leader", school: "Oakfield Primary" }, role: "senior_leader", after: 47 },
];

/** Whose word a graduate had. */
export const headOf = (who: Cast): string => (typeof who === "string" ? "Samira Haddad" : (heads[who.school] ?? "Samira Haddad"));

/** Days since the trust began with Braid. */
export const lastYear = { opens: 14, joins: 24, begins: 30, ends: 325, sessions: [44, 110, 205, 300], sets: [0, 1], endAnswers: 312 };

export const lastYearSessions = ["What a leader is here", "Difficult conversations", "Showing what changed", "What we keep, and what we stop"];
export const lastYearTasks = ["Ask three people what they need from you", "Have the conversation that you have put off"];

const grew = (low: number) => [low, low, low - 1, low, low, low - 1, low, low];

export const graduates: ToldGraduate[] = [
  {
    who: "Priya Chaudhary", statement: "I lead more people than I ever taught and nobody has shown me how.", shows: true,
    start: [2, 1, 1, 1, 2, 1, 1, 0], end: [3, 2, 3, 2, 3, 3, 2, 2], sentences: ["That I ask before I answer.", "I ask first. Most people had the answer with them."],
    tried: [{ did: "I asked the two year leaders and the site manager.", changed: "We moved the briefing to Tuesday.", learned: "They had been planning around me." }, { did: "With a colleague about marking that was not done.", changed: "We agreed on three books a week, and it held.", learned: "Silence is a sentence too." }],
    question: "If year leaders bring one question instead of a report, does the meeting end with something decided?",
  },
  {
    who: { role: "teacher", school: "Northgate Primary", nth: 1 }, statement: "I lead geography and mostly order atlases.", shows: false, start: grew(1), end: grew(2), sentences: ["", "I lead a subject now and not a cupboard."],
    tried: [{ did: "Asked three, over lunch.", changed: "A shared map wall.", learned: "They wanted less from me, sooner." }, { did: "With the colleague next door, about fieldwork.", changed: "She leads the river visit.", learned: "She had been waiting." }], question: "Do children who draw their way to school first read a map with more care?",
  },
  {
    who: { role: "teacher", school: "Riverside Primary", nth: 1 }, statement: "I would like to lead phase meetings that people look forward to.", shows: true, start: grew(2), end: grew(3), sentences: ["Meetings that end on time.", "They end on time. I stopped two of them altogether."],
    tried: [{ did: "Asked the three who say least.", changed: "No more reading aloud of what was sent before.", learned: "They had stopped reading it because I read it aloud." }, { did: "About being late, which I also am.", changed: "We both set an alarm.", learned: "To begin with my own part." }], question: "Does a meeting with one question at its top lead to more being tried in the week after?",
  },
  {
    who: { role: "teacher", school: "Oakfield Primary", nth: 2 }, statement: "I look after three early-career teachers and make it up as I go.", shows: false, start: grew(1), end: grew(3), sentences: ["", ""], missed: 2,
    tried: [{ did: "Asked all three.", changed: "Shorter visits, twice as often.", learned: "What I thought was kind felt vague." }, { did: "About planning that was copied.", changed: "We plan one lesson a week together.", learned: "It was fear, not idleness." }], question: "If a visit lasts ten minutes and happens twice, do new teachers change more of what they do?",
  },
  {
    who: { role: "support_staff", school: "Mill Lane Primary" }, statement: "I lead breakfast club and the other assistants come to me anyway.", shows: false, start: grew(1), end: grew(2), sentences: ["I want to say no and still be liked.", ""],
    tried: [{ did: "I asked two parents and the cook.", changed: "Toast later, games first.", learned: "Children came earlier." }, { did: "With somebody who leaves the tables to others.", changed: "A rota that she wrote.", learned: "She had never been asked." }], question: "When breakfast begins with a game, do more children come before the bell?",
  },
  {
    who: { role: "middle_leader", school: "Oakfield Primary" }, statement: "I lead maths and would like the others to argue with me.", shows: true, start: grew(2), end: grew(2), sentences: ["To be argued with.", "They argue. I am not sure that I like it, which is new to know."],
    tried: [{ did: "Asked three who never come to me.", changed: "An open planning hour on Thursdays.", learned: "They had thought I was busy." }, { did: "About setting, which we disagree on.", changed: "We try one class without, until spring.", learned: "I can disagree for a whole term." }],
  },
];

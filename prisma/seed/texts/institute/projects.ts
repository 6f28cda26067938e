import type { ProjectContent } from "@/lib/institute/projects/content";
import type { Cast } from "../../institute/stage";

/** A project of the demo's cohort, and how far it has come. */
export type ToldProject = { who: Cast; daysAgo: number; content: Partial<ProjectContent>; /** What its school was told that it serves. */ told?: string; log?: { daysAgo: number; text: string }[]; shared?: boolean; opened?: boolean; published?: boolean; replies?: { from: "author" | "facilitator"; daysAgo: number; text: string }[] };

export const projects: ToldProject[] = [
  {
    who: { role: "support_staff", school: "Northgate Primary" }, daysAgo: 3, shared: true, opened: true, published: true, told: "Leaders listen, and take work away",
    content: {
      question: "If the five commonest questions are answered where families look first, does the office get its mornings back?",
      serves: "Families who know what is going on", baseline: "Between eight and ten the phone rings without a pause. Whoever stands at the hatch waits, children among them.",
      involved: "Both of us in the office, the family worker, and whoever writes the newsletter.",
      tried: "The five answers stand on the first page of the newsletter and on a card at the gate. On the phone we say where they stand before we answer.",
      measure: "Calls about one of the five", unit: "own", unitWords: "calls in a week", before: "94", after: "41",
      result: "Calls about the five fell by more than half. On three of five mornings somebody was free at the hatch by nine.",
      limits: "Two weeks, one of them short. The trip letters went out in the first week only, and they always bring calls.",
    },
    log: [{ daysAgo: 24, text: "Counted for a week with a tally sheet by the phone." }, { daysAgo: 18, text: "First page of the newsletter. Nobody noticed for two days, then a grandmother thanked us." }, { daysAgo: 5, text: "Counted again, the same days of the week." }],
  },
  {
    who: "Megan Llewellyn", daysAgo: 6, shared: true,
    content: {
      question: "When an adult waits five seconds before speaking, do the quietest children begin the talk?",
      serves: "Talk in the early years", baseline: "In ten minutes at the water tray I counted 31 sentences of mine and 9 of theirs.", involved: "The three of us in the early years, each for ten minutes a day.",
      tried: "We count to five without moving our lips. A pebble in the pocket reminds us.", measure: "Turns of talk that a child begins, in ten minutes", before: "9", beforeOf: "40",
    },
    replies: [{ from: "facilitator", daysAgo: 4, text: "That you counted your own sentences first is brave. Who begins the talk at a table where no adult sits?" }],
    log: [{ daysAgo: 13, text: "Counted at the water tray. Harder to be quiet than I thought." }, { daysAgo: 8, text: "One of us forgot the pebble and noticed it by herself." }],
  },
  { who: "Kofi Mensah", daysAgo: 2, shared: true, opened: true, told: "At ease with maths, and facts known by heart", content: { question: "Does a club that begins with a mistake of mine bring back those who stayed away?", baseline: "Eleven came in September, six come now.", involved: "Year 4, on Thursdays.", measure: "Who comes in a week", before: "6", beforeOf: "28" } },
  { who: "Julie Barker", daysAgo: 1, content: { question: "If new assistants shadow two of us in turn, do they ask more in their second week?", baseline: "Our last two new starters asked nothing at all until half term." } },
];

/** What Julie would say, as she wrote it after the session on difficult conversations. */
export const script = {
  who: "Julie Barker" satisfies Cast, daysAgo: 2,
  content: {
    about: "Being ready at ten to nine", issue: "On three mornings this week I set out the tables alone.", side: "What do your mornings look like before you get here? I may hear about the bus.",
    options: "We swap the first job. You start later and stay for the tidying up.", resolution: "One of the two, for two weeks. That somebody is there at ten to nine is not open.", move: "",
  },
};

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
  {
    who: { role: "middle_leader", school: "Riverside Primary" }, daysAgo: 4, shared: true,
    content: {
      question: "If we read three pieces of writing together each week instead of marking thirty apart, do children change more of what they wrote?",
      serves: "Writing that is worked on, not only finished", baseline: "In thirty books of one week, six pieces had been changed after the first go.", involved: "The three class teachers and I, on Tuesdays after lunch.",
      tried: "Ten minutes, three pieces, one question: what would this writer do next?", measure: "Pieces that their writer changed after the first go", before: "6", beforeOf: "30",
    },
    log: [{ daysAgo: 15, text: "Counted in thirty books, with a colleague who does not teach writing." }, { daysAgo: 9, text: "The first Tuesday. We talked about handwriting for eight of the ten minutes." }, { daysAgo: 5, text: "The second. We covered the handwriting with a ruler, so to speak." }],
    replies: [{ from: "facilitator", daysAgo: 3, text: "The ruler is a good story for the others. Who picks the three pieces, and would it be another six if somebody else did?" }],
  },
  {
    who: { role: "support_staff", school: "Riverside Primary", nth: 1 }, daysAgo: 5, shared: true, opened: true,
    content: {
      question: "Do children use a sound in class that they learned in the small room, if a card goes back with them?", baseline: "Over a week the teachers heard the sound of the week in class from 2 of 11 children.", involved: "Eleven children in three classes, their teachers, and me.",
      tried: "A card with one sound and one sentence, every Friday.", measure: "Children whom a teacher heard use it in class", before: "2", beforeOf: "11",
    },
    log: [{ daysAgo: 12, text: "The first cards. One went through the wash." }],
  },
  { who: { role: "middle_leader", school: "Elm Park Primary" }, daysAgo: 3, shared: true, content: { question: "If assessment takes one week a half term, what do two teachers do with the Fridays that they get back?", baseline: "Five Fridays in seven went on it in Autumn 1.", measure: "Fridays spent on assessment", unit: "own", unitWords: "Fridays in a half term", before: "5" } },
  { who: { role: "teacher", school: "Oakfield Primary", nth: 1 }, daysAgo: 2, content: { question: "Do children who draw for ten minutes and throw it away try more when it counts?" } },
  { who: { role: "support_staff", school: "Oakfield Primary" }, daysAgo: 6, shared: true, content: { question: "When each of us has a zone with a game in it, are there fewer falling-outs to settle after lunch?", baseline: "Teachers of Years 3 and 4 wrote down for a week how many minutes went on it: 95.", involved: "The nine of us at lunch, and the four teachers who counted.", tried: "Four zones, a game in each, chosen by the children on Mondays.", measure: "Minutes after lunch until lessons begin", unit: "own", unitWords: "minutes in a week", before: "95" }, log: [{ daysAgo: 16, text: "The counting week. Two teachers forgot the Thursday." }] },
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

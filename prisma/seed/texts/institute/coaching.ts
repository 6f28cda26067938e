/** The external coach of the demo's cohort, and what she and her participants do; made up. */
export const coach = { name: "Nadia Brandt", email: "nadia.brandt@coaching.example" };

export type ToldOnline = {
  /** By their place among those whom she coaches; the first is the middle leader whom one can sign in as. */
  who: number;
  /** Days before today; less than nothing is still to come. */
  daysAgo: number;
  startsAt: string;
  wish?: string;
  take?: { text: string; dueIn: number };
  back?: { done: "yes" | "partly" | "not-yet"; changed: string; learned: string };
  note?: string;
  held?: boolean;
};

export const online: readonly ToldOnline[] = [
  {
    who: 0, daysAgo: 23, startsAt: "16:00", held: true,
    wish: "I say yes to everything in the corridor and then do it at home on Sunday. I would like to find a way to say not now.",
    take: { text: "When somebody asks me in the corridor I say: put it in the book, I look on Thursday. I try it with three people.", dueIn: 16 },
    note: "Knows what she wants and apologises for it. Ask who taught her that no is unkind.",
  },
  {
    who: 0, daysAgo: -6, startsAt: "16:00",
    wish: "The book works. Now the harder one: telling a colleague who has been here longer than me that her plan is late.",
    back: { done: "yes", changed: "Two of the three now write it down. Sunday was mine.", learned: "Nobody minded. I was the one who found it rude." },
  },
  { who: 1, daysAgo: 2, startsAt: "15:45", wish: "How I get from being liked to being useful." },
  { who: 2, daysAgo: -1, startsAt: "17:00" },
];

/** How many of the cohort she coaches. */
export const COACHED = 4;

import type { Cast } from "../../institute/stage";

/** A session of the demo's cohort: so many days ago, or ahead when negative. */
export type ToldSession = {
  daysAgo: number; theme: string; place: string; plan: string; rehearses?: "on"; materials?: { title: string; href: string; words: string }[]; sentWord?: Cast[];
  task?: { title: string; about: string; dueDaysAgo: number; firstSaid?: string };
  /** A line for the cohort, so many days ago. */
  calledOff?: { daysAgo: number; line: string };
};

export const sessions: ToldSession[] = [
  {
    daysAgo: 46, theme: "What a leader is here", place: "Oakfield Primary, the library",
    plan: "- Arrive, and say how you arrive\n- Whom did you follow gladly, and why\n- What you lead, drawn on one page\n- The gap task, in pairs",
    materials: [{ title: "One page: what I lead", href: "", words: "Draw what you lead in the middle. Around it: who depends on it, who decides about it, what it costs in hours a week. Circle the one thing that would change most for pupils." }],
    sentWord: [{ role: "teacher", school: "Elm Park Primary" }],
    task: { title: "Ask three people what they need from you", about: "Three people who depend on what you lead: one who has been here longest, one who is new, one who would not have come to you. One question: what should I keep, and what should I change? Write down their words, not yours.", dueDaysAgo: 20 },
  },
  {
    daysAgo: 17, theme: "Difficult conversations", rehearses: "on", place: "Northgate Primary, the small hall",
    plan: "- We open with what you asked and heard\n- What makes a conversation difficult\n- State the issue, their side, options, resolution, move and follow up: once together, slowly\n- In threes: rehearse the one you brought\n- The gap task",
    materials: [{ title: "Five steps on a card", href: "", words: "State the issue in one sentence, without a because.\nAsk for their side, and write it down.\nLook for two options each.\nAgree on one, and who does what.\nMove on, and say when you will both look at it again." }],
    task: { title: "Have the conversation that you have put off", about: "Choose one that is worth having and will not break anything. Rehearse it with somebody from the cohort. Have it. Afterwards write what you said first, what they said first, and what you agreed. No names.", dueDaysAgo: -4, firstSaid: "Choose one that is worth having. Have it. Afterwards write what was said and what you agreed. No names." },
  },
  { daysAgo: -10, theme: "Showing what changed", place: "Riverside Primary, room 4", plan: "- We open with the conversations\n- A before and an after that a sceptic would believe\n- Your own project: the question on one line" },
  { daysAgo: -45, theme: "Asking for feedback", place: "Elm Park Primary, the studio", plan: "", calledOff: { daysAgo: 1, line: "The studio floor is being replaced that week. We take feedback together with the next theme; nothing you prepared is lost." } },
  { daysAgo: -73, theme: "Leading people with more years than you", place: "Mill Lane Primary, the staff room", plan: "" },
];

/** What somebody tried at the n-th session's task, and how far it has come. */
export type ToldAnswer = {
  who: Cast; task: 0 | 1; daysAgo: number; did: string; evidence?: string; changed: string; learned: string;
  replies?: { from: "facilitator" | "author"; daysAgo: number; text: string }[]; brings?: boolean; draft?: boolean;
  /** A file that came along, made of these lines: Word or PDF as its name ends. */
  file?: { name: string; lines: string[] };
};

export const answers: ToldAnswer[] = [
  { who: "Kofi Mensah", task: 0, daysAgo: 24, did: "I asked the teacher who has been here for nineteen years, the one who came in September, and the one who does not come to my club.", evidence: "Two of the three said the same thing: they do not know what I am for.", changed: "I wrote half a page on what I am for and put it in the planning room.", learned: "I had been waiting to be asked.", replies: [{ from: "facilitator", daysAgo: 22, text: "That first sentence of yours is a present. Who will you show the half page to before it hangs there for a month?" }, { from: "author", daysAgo: 21, text: "The one who does not come to the club. I asked her today." }], brings: true, file: { name: "What I am for – half a page.docx", lines: ["What I am for", "Ask me when a word in a plan could mean two things.", "Ask me before you buy something for your subject, not after.", "I come on Tuesdays, with a question and no form.", "What I stopped: collecting books. Nobody used what I wrote about them."] } },
  { who: "Megan Llewellyn", task: 0, daysAgo: 23, did: "Three of the early years team, one at a time, while we set up outside.", changed: "We moved the snack table, which had been in everybody’s way for two years.", learned: "Small things had never been asked about because I only ask about big ones.", replies: [{ from: "facilitator", daysAgo: 22, text: "Keep the snack table for the day when somebody asks you what asking is good for." }], brings: true },
  { who: { role: "support_staff", school: "Northgate Primary" }, task: 0, daysAgo: 21, did: "I asked two families at the gate and our newest teacher.", evidence: "I counted the questions that came to the office in one week: 212, of which 94 were about the same five things.", changed: "The five answers now stand on the first page of the newsletter.", learned: "Counting first made it easy to say what should change.", replies: [{ from: "facilitator", daysAgo: 20, text: "Count again in three weeks, on the same days. That is your project begun." }], brings: true, file: { name: "Questions at the office.pdf", lines: ["Questions that came to the office in one week", "All questions: 212", "What time does the gate open: 31", "Which day is swimming: 24", "Where do lost jumpers go: 17", "How do I pay for dinners: 13", "When is the next closure day: 9"] } },
  { who: { role: "support_staff", school: "Oakfield Primary" }, task: 0, daysAgo: 21, did: "Three of the lunch team, over a cup of tea.", changed: "We swapped two zones, so that nobody is alone by the far gate.", learned: "They knew what to do. They did not know that they were allowed.", brings: true },
  { who: { role: "teacher", school: "Elm Park Primary" }, task: 0, daysAgo: 19, did: "There are four of us, so I asked everybody.", changed: "Nothing yet.", learned: "In a small school one asks a colleague and a friend at the same time.", replies: [{ from: "facilitator", daysAgo: 18, text: "Nothing yet is an honest answer. What would you notice first if something did?" }] },
  { who: "Megan Llewellyn", task: 1, daysAgo: 3, did: "With a colleague about being ready before the children come in. I stated it in one sentence and then kept quiet, which I had rehearsed.", evidence: "It took eleven minutes. I had been putting it off for eleven weeks.", changed: "We swapped the first job of the morning. She starts outside now.", learned: "Her side was not the one that I had prepared for.", replies: [{ from: "facilitator", daysAgo: 2, text: "Which of your words made room for her side? I would like the others to hear that, if you want to bring it." }] },
  { who: { role: "middle_leader", school: "Northgate Primary" }, task: 1, daysAgo: 2, did: "With somebody who has taught phonics for much longer than I have, about the order of the sounds.", changed: "We agreed to try the order for three weeks and to look at it together.", learned: "I said because too early. Next time one sentence, then stop." },
  { who: "Julie Barker", task: 1, daysAgo: 1, did: "I rehearsed it with somebody from another school. I have not had it yet; the colleague is off this week.", changed: "", learned: "", draft: true, file: { name: "My one sentence, three tries.docx", lines: ["The first sentence", "Too long: I wanted to talk about Tuesdays because they have been hard for all of us.", "Better: On Tuesdays I start on my own.", "Best so far: On the last four Tuesdays I started on my own."] } },
];

export const moreTime = { who: { role: "teacher", school: "Mill Lane Primary" } satisfies Cast, task: 1 as const, daysAgo: 3, days: 9, reason: "The colleague whom I would talk to is on a course until then." };

import type { FileElement } from "../../file/framework-file";
import { cognitiveScience, distributedPractice, interleavedMaths } from "../works/memory";

export const spacingAndMixing: FileElement = {
  title: "Spacing and mixing practice",
  summary: "Come back to learning after days and weeks, and mix kinds of problem, so that pupils remember and choose for themselves.",
  why: `Practice that is all in one lesson gives quick success and quick forgetting. The same amount of practice, spread over days and weeks, lasts far longer, because each return asks pupils to rebuild what had begun to fade. It feels less smooth, and that is the reason it works.

Mixing is a second idea. When every question on the page is of one kind, pupils know the method before they read it. When kinds are mixed, they must decide which method fits, as they will have to in a test and in life. This matters most where things look alike: area and perimeter, ser and estar, two kinds of chemical bond.

First learn each kind by itself, then mix. Expect more mistakes on the day, and tell pupils why.`,
  stages: [
    "I go back to earlier topics when a test is coming or when pupils have forgotten.",
    "I plan returns to important learning after a week and after a month, and mix some older questions into new practice.",
    "Spacing and mixing are part of my plans. I choose what to mix because pupils confuse it, explain why it feels harder and judge learning after a delay.",
    "I help colleagues to build returns into the curriculum and homework, and look with them at what pupils still know months later.",
  ],
  tips: [
    "Take two questions off tomorrow’s practice and put them into next Tuesday’s.",
    "Make every third question on a page an old one.",
    "Before they solve anything, ask pupils only to sort ten questions by the method they would use.",
    "Put a date for coming back on each unit plan: one week, one month, one term.",
    "Set homework on last month’s work, not on today’s.",
  ],
  research: [
    { ...distributedPractice, means: "More than 300 experiments show that spread-out study is remembered better than the same study in one go, and that longer memory needs longer gaps. Nearly all of them use short verbal material outside classrooms." },
    { ...interleavedMaths, means: "In 54 maths classes (12 to 13 years old) those who practised mixed problems over four months did much better on a surprise test a month later. It is strong for maths; other subjects have been tested far less." },
    { ...cognitiveScience, means: "This review of studies in real classrooms finds spacing and mixing promising and far from certain in every subject and age. Try it, look at what lasts, and keep what helps your pupils." },
  ],
  reading: [{ title: "The Scarcity of Interleaved Practice in Mathematics Textbooks", by: "Doug Rohrer, Robert F. Dedrick and Marissa K. Hartwig, Educational Psychology Review, 2020", link: "https://doi.org/10.1007/s10648-020-09516-2" }],
  slips: [
    "Mixing before pupils can do each kind alone.",
    "Mixing things that nobody would confuse.",
    "Judging the method by the same day’s marks, when it looks worse.",
  ],
  questions: [
    "Do our schemes leave time to come back, or is every lesson new?",
    "Do pupils and families know why older work keeps returning?",
  ],
  variants: [
    { context: "mixed_age", text: "A two-year cycle already spaces learning; use it on purpose. Note what each year group met in the other half of the cycle and bring it back for ten minutes when the topics touch." },
    { context: "small_school", text: "One person may plan the whole subject, which makes spacing easier: draw each key idea as a line across the years and mark where it returns. Ask a partner school to look for the gaps." },
    { context: "secondary_subject", text: "Lessons once a week are spaced already, and much is lost between them. Begin with two questions from last week and one from last term, and let homework carry the older work." },
  ],
};

import type { ModuleContent } from "../modules/content";
import type { NewModule } from "../modules/add-module";
import { worksOf } from "../modules/elements-to-cover";

/** A module over elements of the starter framework, named by their titles. All that the elements name to read comes with it. */
export type StarterModule = Pick<ModuleContent, "why" | "task" | "questions"> & { title: string; halfHours: number; elements: string[] };

/** Braid's own modules, in its own words: a trust's to publish, change or leave. No university has validated them. */
export const starterModules: StarterModule[] = [
  {
    title: "Time to think",
    halfHours: 10,
    elements: ["Wait time", "Cold calling with warmth"],
    why: `In most lessons a few pupils answer most questions, and the answer comes about a second after the question. Everybody else learns that thinking is somebody else’s work.

Two small habits change who thinks: leaving silence, and inviting whoever has had time. Neither costs preparation. Both feel odd for a fortnight, which is why it helps to do them on purpose and to write down what happens.`,
    task: `Choose one class and one kind of question that you ask every day. For two weeks:

- ask it, then count to five before anybody speaks;
- invite somebody by name, kindly, who has not put a hand up;
- after the answer, count to three again.

Keep a tally of who speaks, on a list of names that you throw away afterwards.`,
    questions: ["Who spoke in the second week who did not speak in the first?", "What did you do with the silence, and what did it do to your next question?", "When was it kinder not to wait, or not to call on somebody?", "What will you keep when nobody is counting?"],
  },
  {
    title: "Learning that lasts",
    halfHours: 12,
    elements: ["Retrieval practice", "Spacing and mixing practice"],
    why: `What pupils can do on Friday is a poor guide to what they can do in a month. Remembering, with effort and with a gap, is what makes learning last; it also shows you early what has not.

This module is about choosing what is worth bringing back, and finding five minutes for it that you already have.`,
    task: `Take one unit that you taught about a month ago. Write down five things that later work stands on.

- Ask about two of them without warning, from memory, with no marks kept.
- Teach again what is gone, differently.
- Ask all five, mixed with this week’s work, a fortnight later.`,
    questions: ["What had lasted that you did not expect, and what had gone?", "How did pupils feel about questions that do not count, and did that change?", "What would you leave out of the unit to make room for this?"],
  },
  {
    title: "Feedback that is used",
    halfHours: 10,
    elements: ["Feedback that pupils act on", "Whole-class feedback"],
    why: `Feedback takes more of a teacher’s evening than almost anything else, and much of it is read for a few seconds. What counts is not what was written but what a pupil does next.

The aim here is less writing and more doing: time in the lesson for pupils to use what they were told.`,
    task: `Take one set of books or recordings. Read them all, and write on none of them.

- Note one thing that most have understood, one that many have not, and one that a few need.
- Plan ten minutes in which every pupil improves something of their own because of it.
- Look a week later at whether the same slip is back.`,
    questions: ["What could you see in the second piece of work that was not in the first?", "How long did it take, beside what you did before?", "Whom did feedback to the whole class miss, and how did you notice?"],
  },
  {
    title: "Talk that teaches",
    halfHours: 14,
    elements: ["Talk partners", "Teaching vocabulary", "Reading aloud and fluency"],
    why: `Pupils who can say a thing clearly can usually write it, read it and think with it. Talk in class is often plenty, and often little of it is about the subject.

This module joins three practices that feed one another: words that are taught to be used, partners who know how to talk, and reading aloud that everybody hears.`,
    task: `Choose six words that the next fortnight’s work depends on.

- Teach each with a picture or an action, an example and something that it is not.
- Give partners a sentence to begin with and one question to ask each other.
- Have a short text with those words read aloud on three days, by you first and then together.

Listen to two quieter pairs on the first day and on the last.`,
    questions: ["Which words came back by themselves, and where?", "What did the quieter pairs do on the last day that they did not do on the first?", "What did reading aloud three times change, and for whom?", "Which of the three would you keep if you could keep one?"],
  },
];

/** A starter module over the elements that a framework was given; without those that it does not have. */
export function moduleOver({ title, halfHours, elements, ...words }: StarterModule, written: ReadonlyMap<string, { id: string; area: string; content: unknown }>): NewModule {
  const covered = elements.flatMap((name) => {
    const element = written.get(name);
    return element ? [{ name, ...element }] : [];
  });
  const reading = [...new Map(covered.flatMap(({ content }) => worksOf(content)).map((work) => [work.title, work])).values()];
  return { title, halfHours, content: { ...words, reading, elements: covered.map(({ id, name, area }) => ({ id, title: name, area })) } };
}

import type { FileElement } from "../../file/framework-file";
import { priorKnowledge } from "../works/explaining";
import { distributedPractice } from "../works/memory";
import { timeToTransfer } from "../works/curriculum";

export const sequencing: FileElement = {
  title: "Sequencing what we teach",
  summary: "Know what this lesson stands on and what will stand on it, so that pupils meet ideas in an order that builds.",
  why: `What pupils can learn next depends most on what they already know. So the order of a curriculum is a decision about teaching, not paperwork. When the parts of a subject are placed well, each unit makes the next one easier, and pupils begin to see how it hangs together. When they are not, every topic starts from nothing.

Good sequences do three things. They put foundations before what needs them. They bring the big ideas back, a little deeper each time. And they leave room to return to what was lost. The teacher of Year 2 and the teacher of Year 6 are then working on the same building.

You may not have written the plan you teach. You can still know, for any lesson, why it comes now, and say so to the class.`,
  stages: [
    "I follow the scheme and know what comes next in my year.",
    "I know what pupils met before and what they will meet later, and I make the links in my lessons.",
    "I change order, time and emphasis for good subject reasons. Pupils can say how today’s learning fits with the rest.",
    "I lead colleagues in shaping the curriculum across years, with evidence of what pupils still know, and keep its story simple enough to tell.",
  ],
  tips: [
    "Begin tomorrow with one sentence: ‘This matters because last time… and soon we will…’",
    "Read the units before and after yours in the other years’ plans; it takes ten minutes.",
    "Draw the term’s big ideas as a map and let pupils add to it each week.",
    "Mark the three lessons in this unit that cannot be skipped.",
    "Ask pupils which earlier topic today reminds them of, and why.",
  ],
  research: [
    { ...timeToTransfer, means: "Thirty American primary schools took part. Pupils whose science topics and words came back and deepened over three years read better, with small gains still there 14 months later. Knowledge grows when it is planned over years." },
    { ...priorKnowledge, means: "Knowing about the topic helped pupils to remember a text more than being a strong reader did. A sequence that builds knowledge is therefore a reading policy too. The study was small." },
    { ...distributedPractice, means: "Learning that is met again after a gap lasts longer. Plan the returns into the sequence; they do not happen by themselves." },
  ],
  reading: [{ title: "The Curriculum: Gallimaufry to coherence", by: "Mary Myatt, John Catt, 2018" }],
  slips: [
    "A list of topics in any order that fits the calendar.",
    "Links between subjects because of a shared title, not a shared idea.",
    "So much content that nothing can come back.",
  ],
  questions: [
    "Can each subject leader tell the story of their curriculum in two minutes?",
    "What have we taken out, to leave time for what matters most?",
    "How do teachers learn what was actually taught last year?",
  ],
  variants: [
    { context: "mixed_age", text: "In a rolling cycle half of the pupils meet Year B first, so few units can depend on the order of the years. Find the few that do, teach these by year group, and let the big ideas carry the rest." },
    { context: "small_school", text: "One teacher may plan four subjects. Share the writing with schools that have the same cycle, and keep your energy for fitting it to your pupils." },
    { context: "early_years", text: "The sequence is of language, number, movement and ways of working more than of topics. Agree with Year 1 what the first steps in each subject are, and which words children bring." },
    { context: "secondary_subject", text: "Meet your main primary schools once a year about one unit. Build on what was really taught, and stop repeating it in Year 7." },
  ],
};

import type { FileElement } from "../../file/framework-file";
import { rosenshine, selfExplanation } from "../works/explaining";
import { metacognition } from "../works/curriculum";

export const independentPractice: FileElement = {
  title: "Independent practice",
  summary: "Give enough time and the right task for pupils to work alone with success, until they no longer have to think about each step.",
  why: `Explanation opens the door and practice walks through it. A pupil who has done something right once has begun; it takes many more goes before it is quick, sure and ready to be used for something harder. Too often the explanation overruns and practice gets the last six minutes.

Practice alone works when guided practice came first and nearly everyone was succeeding. Otherwise pupils rehearse mistakes, or wait. It also needs quiet, a clear task, and a teacher who moves around with a purpose: first to see that all have started, then to look for the mistake that half the room is making.

Good practice grows. It begins close to the example, goes on to something that looks different, and ends with a task in which pupils must decide for themselves.`,
  stages: [
    "Pupils have time to work alone in most lessons. I help those who put their hands up.",
    "I check that pupils are ready before they start, give clear instructions and enough time, and circulate to a plan.",
    "The task grows from familiar to new. Pupils know what to do when they are stuck, and I stop the class briefly when I see a shared error.",
    "I design practice with colleagues, look at pupils’ work together and help others to use circulating as their best source of information.",
  ],
  tips: [
    "Plan tomorrow’s lesson backwards: put fifteen minutes of practice in first.",
    "Do two questions together, then ask ‘Who is ready?’ only after everyone has shown an answer to a third.",
    "Agree the first two minutes as silent, with no help, so that everybody begins.",
    "Walk the same route each time and look at one question only.",
    "Write on the board what to try when stuck: the example, the word list, a partner, then me.",
  ],
  research: [
    { ...rosenshine, means: "More successful teachers spent longer on guided practice, so that pupils were right most of the time when they went on alone, and they watched that practice closely. The link is clear in observation; it has been tested less often in trials." },
    { ...selfExplanation, means: "A prompt to explain steps while working improved learning across many tasks. Ask for one ‘because’ in each set of questions." },
    { ...metacognition, means: "Pupils who plan, watch and judge their own work get more from working alone. This guidance asks us to teach those habits within the subject, beginning with the teacher thinking aloud." },
  ],
  reading: [{ title: "Rosenshine’s Principles in Action", by: "Tom Sherrington, John Catt, 2019" }],
  slips: [
    "Sending pupils off to work because time is short, not because they are ready.",
    "Helping one pupil for ten minutes while five others wait.",
    "Tasks that keep hands busy with colouring and cutting while the thinking is slight.",
    "The extension is more of the same.",
  ],
  questions: [
    "What share of a typical lesson do pupils spend practising what was taught?",
    "How do we help teachers who find it hard to stop explaining?",
  ],
  variants: [
    { context: "mixed_age", text: "Practice alone is what frees you to teach the other group, so teach independence as carefully as the content: where things are, what to do when stuck, whom to ask. Stagger the starts." },
    { context: "early_years", text: "Independent practice is play with a purpose: put out again what was taught (the same counting game, the same words at the writing table) and stay close enough to extend it." },
    { context: "special", text: "Use a work system that answers four questions by sight: what, how much, when is it finished, what comes next. Fade the adult before you fade the system." },
  ],
};

import type { FileElement } from "../../file/framework-file";
import { cognitiveScience } from "../works/memory";
import { greatTeaching, rosenshine } from "../works/explaining";

export const smallSteps: FileElement = {
  title: "Small steps",
  summary: "Break new learning into pieces that fit in mind, and let pupils practise each piece before the next.",
  why: `We can only hold a few new things in mind at once. A teacher who knows the subject well no longer feels its steps: long division, a balanced argument or a forward roll has become one thing. To a pupil meeting it for the first time it is seven things at once, and the seventh pushes out the first.

Small steps are not low expectations. The end point stays where it was; the path to it gets stairs. Each step is explained, shown, tried by everyone and checked before the next begins. Pupils who find learning hard gain most, because they are never left holding a task that is too big to start.

The craft lies in choosing the steps, and in joining them up again so that pupils do the whole thing by themselves.`,
  stages: [
    "I plan what to explain and in which order. I sometimes give several new things at once and then re-explain when pupils are stuck.",
    "I split new learning into steps and give pupils a short try after each one. I slow down where I expect trouble.",
    "My steps fit this class: I know which to split further and which to join. Pupils practise each one to fluency and then put the whole together without me.",
    "I plan steps with colleagues from the hardest points in our subject. We watch pupils at those points, compare how we split them and keep the version that worked.",
  ],
  tips: [
    "Do tomorrow’s task yourself with a pencil and write down each decision you make; those are the steps.",
    "Stop after each step and let everyone do one example before you go on.",
    "Take one distraction off each slide: a picture that decorates, a second font, a sentence you will say anyway.",
    "Put the steps on the board in a few words, and leave them there.",
    "Plan one moment when pupils do the whole thing from start to finish without the steps.",
  ],
  research: [
    { ...rosenshine, means: "Teachers whose pupils learned most presented little at a time and gave practice after each part. Much of this comes from watching effective teachers, so it shows what goes with good learning rather than proving it alone." },
    { ...cognitiveScience, means: "Managing how much pupils must hold in mind is well founded in the laboratory; results in everyday lessons vary with subject and age. Use the idea to look hard at your own explanation rather than as a script." },
    { ...greatTeaching, means: "Bringing in new learning step by step, with support that is gradually withdrawn, is among the practices this review links with pupils’ progress." },
  ],
  reading: [{ title: "Rosenshine’s Principles in Action", by: "Tom Sherrington, John Catt, 2019" }],
  slips: [
    "Making steps so small that pupils follow without thinking and never see the whole.",
    "Explaining all the steps first and practising only at the end.",
    "Moving to the next step because a few pupils could do this one.",
  ],
  questions: [
    "Where in each subject do pupils most often get lost, and have we agreed the steps there?",
    "Do lesson times leave room for practice after each step, or push staff to cover too much?",
  ],
  variants: [
    { context: "special", text: "A step may be one movement, one word or one choice, practised over days. Keep the same words, the same order and the same objects each time, and record the step reached, so that every adult begins at the same place." },
    { context: "early_years", text: "Show the step, do it together, let the child do it, and name what they did. One new thing at a time (hold the scissors, open, move the paper) works better than a whole instruction." },
  ],
};

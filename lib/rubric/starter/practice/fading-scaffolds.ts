import type { FileElement } from "../../file/framework-file";
import { expertiseReversal } from "../works/explaining";
import { sendGuidance, scaffoldingReview } from "../works/inclusion";

export const fadingScaffolds: FileElement = {
  title: "Scaffolds that fade",
  summary: "Give temporary support that lets every pupil reach the same goal, and plan from the start how it will be taken away.",
  why: `A scaffold is help that is meant to disappear: a sentence stem, a word bank, a number line, a checklist, an adult’s question. It lets a pupil do today, with support, what they will do alone next month. Without scaffolds some pupils cannot begin. With scaffolds that stay, they never find out that they can.

The most useful question when we give support is how it will end. Plan it like any other teaching: full support, then a part, then a reminder, then nothing, with a check at each point. Pupils should know that it is temporary and should help to decide when to let it go.

Support chosen after a quick look at what the pupil can already do is worth far more than support given by habit, by group or by label.`,
  stages: [
    "I offer sheets, word banks or adult help to pupils I expect to struggle.",
    "I choose a scaffold for a particular difficulty, offer it to anyone who wants it and take it away from some as they grow surer.",
    "I match support to what I have just seen, fade it in planned steps and teach pupils to choose it and leave it. Nearly all end with the same task.",
    "I work with teachers and teaching assistants on shared scaffolds, and on when and how they go. We look at pupils’ later work to see who still leans on them.",
  ],
  tips: [
    "Print the sentence stems on a strip that pupils can fold under when they no longer need it.",
    "Put help on a table at the side; let anyone fetch it and put it back.",
    "Give the first three words today, the first one tomorrow, none on Friday.",
    "Ask a prompt before you give an answer: ‘What did we do first last time?’",
    "Write ‘S’ in the margin when a pupil had support, so that you can see it go.",
  ],
  research: [
    { ...scaffoldingReview, means: "Support helps when it answers what the pupil has just shown, shrinks over time and hands responsibility over. Few studies have measured its effect in ordinary classes, so watch closely whether yours is working." },
    { ...expertiseReversal, means: "Help that a beginner needs can hold a surer pupil back. That is the reason to fade, not thrift." },
    { ...sendGuidance, means: "Scaffolding is among the everyday strategies that this guidance puts first for pupils with special educational needs, and which help their classmates too." },
  ],
  reading: [{ title: "Special Educational Needs in Mainstream Schools", by: "Education Endowment Foundation", link: "https://educationendowmentfoundation.org.uk/education-evidence/guidance-reports/send" }],
  slips: [
    "A different, easier task is called a scaffold.",
    "The same pupils get the same sheet every day, whatever the lesson.",
    "The adult becomes the scaffold and cannot leave.",
    "Taking all support away at once, in the test.",
  ],
  questions: [
    "Can pupils say what help they used last month and do not need now?",
    "Do plans for pupils with extra needs say how support will shrink?",
  ],
  variants: [
    { context: "special", text: "Write the order of prompts for each target (physical, gesture, spoken, none) and record which was needed. Fade one prompt at a time, and wait before you give it." },
    { context: "mixed_age", text: "One rich task with scaffolds of three heights serves a wide class better than three tasks. Older pupils who no longer need a scaffold can help to improve it for the younger ones." },
    { context: "secondary_subject", text: "Agree the writing frames across subjects, so that pupils meet the same stems in history, geography and religious education, and agree the year in which each one goes." },
  ],
};

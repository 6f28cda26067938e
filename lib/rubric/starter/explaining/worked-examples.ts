import type { FileElement } from "../../file/framework-file";
import { expertiseReversal, selfExplanation, swellerAndCooper } from "../works/explaining";

export const workedExamples: FileElement = {
  title: "Worked examples",
  summary: "Show how it is done, thinking aloud, then let pupils finish a nearly done one before they start their own.",
  why: `A pupil who is new to something spends most of their effort searching for a way to begin. A worked example takes that search away, so that attention goes to how and why it works. It is not only for maths: a paragraph built sentence by sentence, a pass in hockey or a colour mixed in front of the class are worked examples too.

What makes an example work is the thinking that goes with it. Say aloud what you notice, what you choose and what you reject. Then hand over in stages: one that you do, one you do together, one with the last step missing, one alone.

As pupils grow surer, examples help less and can even get in the way. Taking them away at the right time is part of the method.`,
  stages: [
    "I show pupils a finished example and talk through how I did it before they work.",
    "I work examples live and say what I am thinking. Pupils complete a partly finished one before they try alone.",
    "I choose pairs of examples that show what changes and what stays. I ask pupils to explain steps, and I stop using examples with those who no longer need them.",
    "I build a bank of examples with colleagues, including good mistakes. We study how pupils use them and help each other to think aloud clearly.",
  ],
  tips: [
    "Put an example and a matching problem side by side, so that pupils can look across.",
    "Rub out the last step of your example and let pupils finish it, then rub out two.",
    "Point at one line and ask ‘Why was I allowed to do that?’",
    "Show an example with one mistake and ask pupils to find and mend it.",
    "Write a first sentence badly on the board and improve it aloud, choice by choice.",
  ],
  research: [
    { ...swellerAndCooper, means: "In five algebra experiments pupils who studied examples solved similar problems faster and with fewer errors. The gain did not carry over to problems that looked different, so vary your examples once the first kind is secure." },
    { ...expertiseReversal, means: "Support that helps beginners can slow down those who already know how. Keep examples for the start of a topic, and let pupils who are ready go straight to problems." },
    { ...selfExplanation, means: "Across 64 reports, asking learners to explain steps to themselves helped with many kinds of task. A short ‘why?’ beside an example is the cheapest improvement you can make to it." },
  ],
  reading: [{ title: "Rosenshine’s Principles in Action", by: "Tom Sherrington, John Catt, 2019" }],
  slips: [
    "Working through an example so smoothly that the hard decision is invisible.",
    "Going from one example straight to twenty questions.",
    "Keeping every pupil on examples when some are ready to work alone.",
  ],
  questions: [
    "Do new staff know how we hand over from teacher to pupil, in each subject?",
    "When we look at pupils’ work, can we see the support shrinking over a unit?",
  ],
  variants: [
    { context: "secondary_subject", text: "Exam answers make good examples when you write them live. Build one with the class, annotate each choice, then give a second question with the first half written. A finished model answer handed out shows the end and hides the path." },
    { context: "mixed_age", text: "While one group studies a written example with a question beside each step, you can teach the other group. Record your own voice over an example for a unit that comes round every second year." },
  ],
};

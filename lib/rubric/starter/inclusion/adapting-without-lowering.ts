import type { FileElement } from "../../file/framework-file";
import { differentiation, scaffoldingReview, sendGuidance } from "../works/inclusion";

export const adaptingWithoutLowering: FileElement = {
  title: "Adapting without lowering the aim",
  summary: "Keep the same important learning for everyone and change the route: the time, the support, the explanation, the way to show it.",
  why: `For years schools were asked for three versions of each task. It took evenings, and it often gave the pupils who were behind an easier diet, so that they fell further behind. Adaptive teaching starts at the other end: the same aim for all, a careful look at what will get in the way, and help to get past it.

What gets in the way is usually particular: too many new words, too much to hold in mind, a gap from last year, small print, not knowing how to begin. Each has an answer that costs little and nearly always helps others too. Plan for the barriers you expect, then adjust to those you meet.

The test is where pupils end up. If the same few never do the real thing, the support is not yet right.`,
  stages: [
    "I prepare easier or harder tasks for groups of pupils and help those who are stuck.",
    "I plan one aim for all, look for likely barriers and prepare support that anyone may use.",
    "I adjust as I teach, using what pupils show. Support differs and changes, groups are short-lived and nearly all pupils do the work that matters.",
    "I plan with colleagues and specialists for the pupils we find hardest to teach, and we share adaptations that turned out to help everyone.",
  ],
  tips: [
    "Write the one thing that everyone must learn tomorrow, then list three things that might stop someone.",
    "Read the task aloud, cut the words by a third and put the instructions in numbered steps.",
    "Offer a choice in how to show it: say it, draw it, write it, build it.",
    "Teach five pupils the key words for ten minutes before the lesson instead of catching up after it.",
    "Start with the pupil you worry about most: stand there first, then go round.",
    "Put a harder question in for all, and let everyone try it.",
  ],
  research: [
    { ...differentiation, means: "In 21 primary studies, putting pupils into fixed groups by attainment did slight harm to the lowest group and nothing for the rest. Adapting as part of a wider approach helped somewhat. Grouping alone is not adapting." },
    { ...sendGuidance, means: "Good everyday teaching comes first, with explicit instruction, scaffolding, flexible groups and technology, and extra programmes as a complement." },
    { ...scaffoldingReview, means: "Support works when it responds to what this pupil has just shown and is then withdrawn. That is hard in a class of thirty, which is a reason for planning it." },
  ],
  reading: [{ title: "Special Educational Needs in Mainstream Schools", by: "Education Endowment Foundation", link: "https://educationendowmentfoundation.org.uk/education-evidence/guidance-reports/send" }],
  slips: [
    "All, most and some objectives: three ceilings instead of one aim.",
    "Groups that have not changed since September.",
    "Adapting the worksheet instead of the explanation.",
    "Help that begins only after the pupil has failed.",
  ],
  questions: [
    "Do the pupils who find learning hardest get the best of our curriculum, or less of it?",
    "What planning for three levels can we now stop?",
  ],
  variants: [
    { context: "mixed_age", text: "Choose a shared topic with a different depth of outcome for each year, so that a class of two or three years talks about one thing. Plan from the oldest down and scaffold." },
    { context: "secondary_subject", text: "Sets are adaptations too: check that lower sets meet the same content with more support, and that moving up is possible and happens." },
    { context: "small_school", text: "With few pupils in a year, groups are often one or two. Plan for barriers rather than for levels and use mixed pairs." },
  ],
};

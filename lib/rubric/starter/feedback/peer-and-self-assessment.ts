import type { FileElement } from "../../file/framework-file";
import { peerAssessment } from "../works/feedback";
import { insideTheBlackBox } from "../works/questioning";
import { metacognition } from "../works/curriculum";

export const peerAndSelfAssessment: FileElement = {
  title: "Peer and self-assessment",
  summary: "Teach pupils to judge work against something clear, their own and each other’s, so that they can improve it without you.",
  why: `In the end pupils must be able to tell for themselves whether their work is good. That is learnt by looking at a great deal of work with someone who can see what is in it. When pupils judge a piece against an example and say why, they come to understand quality from the inside, and then they see it in their own.

It needs teaching. Without a clear model pupils praise handwriting and friendship. With one, and with practice on work from outside the class, their comments can be sharp, kind and useful. Giving feedback often teaches more than receiving it.

Self-assessment is the aim. Ratings of confidence, such as thumbs or traffic lights, tell us how a pupil feels; comparing the work with something known tells us, and them, where it stands.`,
  stages: [
    "Pupils sometimes mark their own or a partner’s work from an answer list or give a comment.",
    "I show examples, agree what to look for and practise commenting with the class before pupils do it in pairs.",
    "Pupils compare work with examples as a habit, give exact and kind advice and change their own work as a result. I check their judgements against mine.",
    "I collect examples of quality with colleagues, compare our own judgements and help others to teach pupils how to judge.",
  ],
  tips: [
    "Put two anonymous pieces on the screen and ask which is better and why, before anyone writes.",
    "Give one thing to look for, not seven.",
    "Offer a stem: ‘It works when you…, and it would be clearer if…’",
    "Let pupils underline the best sentence in their own work and say why it is the best.",
    "Give answers with the task, so that pupils check after every five questions.",
  ],
  research: [
    { ...peerAssessment, means: "Across 54 studies pupils who assessed each other learned somewhat more than those who had no assessment or the teacher’s alone; self-assessment did about as well. Teach pupils how before you rely on it." },
    { ...insideTheBlackBox, means: "Part of this review’s practical advice is about pupils judging their own work: they need to see the aim, where they stand and a way from one to the other." },
    { ...metacognition, means: "Judging one’s own work is part of planning, watching and evaluating learning, which can be taught within subjects at every age." },
  ],
  reading: [{ title: "Working Inside the Black Box: 20 years on", by: "Tom Sherrington, 2022", link: "https://teacherhead.com/2022/04/24/working-inside-the-black-box-20-years-on-another-classic-paper/" }],
  slips: [
    "Swapping books before anybody knows what good looks like.",
    "Using it to get marking done.",
    "Traffic lights taken for evidence of learning.",
    "Grades given by friends.",
  ],
  questions: [
    "Can pupils in each year describe good work in words of their own?",
    "Where do we keep examples, and are they ours?",
  ],
  variants: [
    { context: "early_years", text: "‘Which of your circles is the roundest?’ is self-assessment. Look at drawings or models together, let the child choose, and ask what they would do next time." },
    { context: "mixed_age", text: "Pair across ages with care: the older gives one thing to keep and one to try, then shows how. Both judge a third piece together first." },
    { context: "secondary_subject", text: "Exam mark schemes are written for examiners. Turn each into three questions that a pupil can answer by pointing at the page." },
  ],
};

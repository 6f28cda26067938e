import type { FileElement } from "../../file/framework-file";
import { teachersKnowledge } from "../works/explaining";
import { embeddingFormativeAssessment, insideTheBlackBox } from "../works/questioning";

export const hingeQuestions: FileElement = {
  title: "Hinge questions",
  summary: "At the turning point of a lesson ask one question whose wrong answers tell you what to do next.",
  why: `Most lessons have a hinge: the moment at which you decide whether the class is ready for the task. A hinge question makes that decision on evidence. It takes a minute, everybody answers, and each wrong answer stands for a particular misunderstanding, so that you learn who is wrong and also why.

A good one is hard to write in the moment and easy to keep. Begin with the mistakes pupils really make and turn each into an option that looks right to someone who thinks that way. If a pupil can reach the right answer by wrong thinking, it is not yet a hinge.

Decide before the lesson what you will do with each result: go on, go back, or divide the class. Without that plan it is only a quiz.`,
  stages: [
    "I ask a question before the main task to see whether pupils are ready.",
    "I plan one multiple-choice question with likely mistakes as options. Everybody answers and I look at the spread.",
    "My hinge questions tell one misunderstanding from another, and I have a next step ready for each. I use them where the lesson really turns.",
    "I write and test hinge questions with colleagues, keep those that work and retire those that do not. We plan what to do with each answer together.",
  ],
  tips: [
    "Look through last week’s work for the most common mistake and make it option B.",
    "Ask pupils to show A, B, C or D with fingers at the chest, all together.",
    "Plan two endings to the lesson: one if most are right, one if they are not.",
    "Ask ‘Who can say why someone sensible might choose C?’",
    "Keep one good question for each unit in a shared folder, with what pupils chose.",
  ],
  research: [
    { ...insideTheBlackBox, means: "Using evidence to change teaching while it is going on is what this review found to help. A hinge question is a small, practical way to do that." },
    { ...embeddingFormativeAssessment, means: "Schools that worked for two years on formative assessment (checks that change the teaching), questions like these included, gained about two months’ progress at GCSE overall; English and maths taken alone showed no clear gain. It is one large trial of a whole programme, not a test of hinge questions." },
    { ...teachersKnowledge, means: "Knowing which wrong answer pupils will choose went with better learning of hard ideas. Writing good options is a way for teachers to build that knowledge together." },
  ],
  reading: [{ title: "Responsive Teaching: Cognitive Science and Formative Assessment in Practice", by: "Harry Fletcher-Wood, 2018" }],
  slips: [
    "Options so silly that everybody is right.",
    "Asking at the end, when nothing can be changed.",
    "Two ideas in one question, so that a wrong answer could mean either.",
  ],
  questions: [
    "Where are the hinges in the units we teach this half term, and do we have a question for each?",
    "Do staff feel free to change a lesson when the answers say so?",
  ],
  variants: [
    { context: "secondary_subject", text: "A department can share the work: two questions a teacher a half term soon fill a bank. Add how each class answered, so that a new or non-specialist colleague knows what to expect." },
    { context: "early_years", text: "Make it a thing to do: ‘Which of these will float? Stand by it.’ Two objects that look alike and one that surprises show you the thinking." },
    { context: "small_school", text: "Write them with a colleague who teaches the same year in another school. One question each a week gives both of you a bank by summer." },
  ],
};

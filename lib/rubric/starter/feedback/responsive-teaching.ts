import type { FileElement } from "../../file/framework-file";
import { rosenshine } from "../works/explaining";
import { embeddingFormativeAssessment, insideTheBlackBox } from "../works/questioning";

export const responsiveTeaching: FileElement = {
  title: "Adjusting the lesson as you teach",
  summary: "Use what you see and hear in the lesson to go on, go back or take another way, while it can still help.",
  why: `A plan is a good guess about what pupils will need. Pupils then do something else. Responsive teaching means noticing that early and changing the next ten minutes rather than next week’s lesson.

It takes three habits. Look for evidence from everyone, and not for signs of comfort. Read it quickly: is this a slip, a gap or a wrong idea, and how many have it? Choose a response that fits: a word to one pupil, an example for six, a fresh explanation for all, or the courage to move on because they already know.

It is easier when you have thought of the likely trouble beforehand. Good responding is mostly good preparing, and subject knowledge is what gives you a second way of explaining when the first has not worked.`,
  stages: [
    "I notice when pupils are lost or finished and I repeat or extend the task.",
    "I plan moments at which to look and what I might do, and I change the lesson when many pupils need it.",
    "I tell slips from wrong ideas, have a second explanation ready and regroup on the spot. The lesson I teach often differs from the plan for reasons I can give.",
    "I talk with colleagues about decisions in the moment, using film or visits. We prepare second explanations for the hardest ideas together.",
  ],
  tips: [
    "Write in the margin of tomorrow’s plan: ‘If they…, then I…’, twice.",
    "After three minutes of independent work, look at five books before you help anyone.",
    "Stop the class for one minute when you see the same error for the third time.",
    "Gather the six who need it at the board while the others work; let others join.",
    "Ask a teaching assistant for one thing they noticed, half way through.",
    "End with a question on a slip of paper and sort the slips into three piles.",
  ],
  research: [
    { ...insideTheBlackBox, means: "The review’s central point is that assessment helps when the teaching changes because of it. Collecting information that nobody uses helps nobody." },
    { ...embeddingFormativeAssessment, means: "Teachers who met every month to plan and try such habits helped pupils to about two months’ additional progress overall. It took two years and regular meetings, which is a sober guide to how habits change." },
    { ...rosenshine, means: "Frequent checks and re-teaching where necessary, before pupils practise alone, mark the lessons of the more effective teachers in these studies." },
  ],
  reading: [{ title: "Responsive Teaching: Cognitive Science and Formative Assessment in Practice", by: "Harry Fletcher-Wood, 2018" }],
  slips: [
    "Saying the same explanation again, more slowly.",
    "Keeping the whole class back for a gap that two pupils have.",
    "Taking busy, quiet and smiling for learning.",
  ],
  questions: [
    "Do teachers feel trusted to leave the plan?",
    "How do we help teachers who are new to a subject to have a second explanation ready?",
  ],
  variants: [
    { context: "early_years", text: "Observe, wait, then join in: the next step is chosen in the moment from what the child is doing. Share what you saw with the team at the end of the session and change tomorrow’s provision." },
    { context: "small_school", text: "You know these pupils well, which helps and can hide change. Now and then look at work without the names and ask a colleague from another school what they see." },
    { context: "special", text: "Small signals carry much: a look, a change of breath, a turned shoulder. Agree as a team what each pupil’s signals mean and what we do next." },
  ],
};

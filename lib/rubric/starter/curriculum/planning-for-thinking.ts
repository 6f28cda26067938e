import type { FileElement } from "../../file/framework-file";
import { greatTeaching, rosenshine } from "../works/explaining";
import { cognitiveScience } from "../works/memory";

export const planningForThinking: FileElement = {
  title: "Planning a lesson around thinking",
  summary: "Decide what pupils must understand by the end, then choose the explanation, questions and task that will make them think about just that.",
  why: `Pupils remember what they thought about. If they spent the lesson thinking about glue, slides or who had which role, that is what stays. A plan is good when nearly all of the thinking that it causes is about the idea you wanted.

So the first question is not ‘What will they do?’ but ‘What will they have in mind while they do it?’ Begin with the one or two things that must be understood. Prepare how you will explain them, the questions that will show you who has it, and practice that needs the idea. Then stop. Plans need not be long or in a set form, and good shared resources can be changed rather than made afresh.

Time saved on making things is best spent in going through the subject matter yourself: doing the task, reading the text, finding the hard place.`,
  stages: [
    "I plan activities that fit the objective and the time.",
    "I begin from what pupils should understand and plan the main explanation, two or three questions and the practice.",
    "Everything in my lesson serves the idea. I know its hard point, have a second route ready and adapt shared plans for my class.",
    "I prepare lessons with colleagues by doing the subject together, and help others to plan less paper and more thinking.",
  ],
  tips: [
    "Finish this sentence before planning tomorrow: ‘By the end they will be able to explain…’",
    "Do the task yourself and ask at each step: what am I thinking about now?",
    "Write out the one explanation that matters most, word for word, and say it aloud.",
    "Take one activity out and give its time to practice.",
    "Start from a shared lesson and change three things for your class.",
    "Plan the last five minutes first.",
  ],
  research: [
    { ...greatTeaching, means: "Teachers’ knowledge of the content and of how pupils learn it, and the quality of what they then do with it, had the strongest evidence in this review. The form of the plan had no place in it." },
    { ...rosenshine, means: "Review, small steps, models, questions, practice with help and practice alone: the principles make a good check on a plan, so long as nobody expects all of them in every lesson." },
    { ...cognitiveScience, means: "Attention and memory are limited, so what competes with the idea costs learning. The principle is well founded; its effect in everyday lessons depends on how well it is carried out." },
  ],
  reading: [
    { title: "Teach Like a Champion 3.0 (the chapter on lesson preparation)", by: "Doug Lemov, Jossey-Bass, 2021" },
    { title: "What makes great teaching?", by: "Robert Coe, Cesare Aloisi, Steve Higgins and Lee Elliot Major, Sutton Trust, 2014", link: "http://www.suttontrust.com/wp-content/uploads/2014/10/What-Makes-Great-Teaching-REPORT.pdf" },
  ],
  slips: [
    "Planning an activity and finding an objective for it afterwards.",
    "An exciting start that is about something else.",
    "Spending the evening on slides and not on the hard part.",
    "Teaching from somebody else’s plan unread.",
  ],
  questions: [
    "What do we ask teachers to write down, who reads it, and what could we stop?",
    "When in the week do teachers prepare subject matter together?",
  ],
  variants: [
    { context: "mixed_age", text: "Plan one idea with two depths, not two lessons. Decide who needs you for the first ten minutes and who needs you for the last, and plan what the others will be thinking about meanwhile." },
    { context: "small_school", text: "With every subject to plan, choose one a fortnight to prepare deeply and use good shared plans for the rest. Preparing by video call with a colleague elsewhere halves the work." },
    { context: "special", text: "The idea may be a choice, a sequence or a shared moment. Plan what the pupil will attend to, take away what competes with it, and decide how you will know." },
  ],
};

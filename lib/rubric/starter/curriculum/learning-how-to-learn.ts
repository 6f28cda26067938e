import type { FileElement } from "../../file/framework-file";
import { metacognition } from "../works/curriculum";
import { effectiveTechniques, testEnhancedLearning } from "../works/memory";

export const learningHowToLearn: FileElement = {
  title: "Learning how to learn",
  summary: "Teach pupils, within your subject, to plan, watch and judge their own work, and to study in ways that last.",
  why: `Some pupils seem to know what to do when they are stuck, how to check an answer and how to prepare for a test. Often someone showed them. Others read their notes again, feel that they know them, and are surprised. These habits, which are called metacognition or thinking about one’s own learning, can be taught to all.

They are best taught with real work. The teacher shows what goes on in an expert’s head: what is this asking, what do I know that could help, is it working, what would I do differently? Pupils try it with a prompt, then without.

Study methods belong here too. Testing yourself and spreading work out beat rereading and highlighting, and pupils rarely find this out for themselves, because the weaker methods feel better.`,
  stages: [
    "I remind pupils to check their work and to revise.",
    "I think aloud when I model, give pupils a few questions to ask themselves and show them good ways to study.",
    "Pupils plan, watch and judge their work with little prompting, can say why they chose a method and study from memory.",
    "I help colleagues to agree a common language for this, fit it to their subjects and talk with families about study at home.",
  ],
  tips: [
    "Before the task, ask ‘What will be the hardest part, and what will you try?’",
    "Model being stuck: ‘I don’t know yet, so I look for…’",
    "Half way through, stop for thirty seconds: ‘Is your plan working?’",
    "After a test let pupils sort their errors into slip, gap and did not understand the question.",
    "Spend ten minutes of class time studying together: cover, recall, check.",
    "Give homework that is a self-quiz, with the answers on the back.",
  ],
  research: [
    { ...metacognition, means: "Seven recommendations, from modelling one’s own thinking to setting the right level of challenge. The evidence that it can help is good; knowing how to do it in each subject is harder, so begin small." },
    { ...effectiveTechniques, means: "Of ten study techniques, practice testing and spreading study over time were rated most useful; highlighting and rereading were among the least. Tell pupils, and show them." },
    { ...testEnhancedLearning, means: "Students who reread felt surer, and a week later they remembered less. Confidence is a poor guide, which is why pupils need to see the effect for themselves." },
  ],
  reading: [{ title: "Unwrapping the Mystery of Metacognition", by: "Alex Quigley, 2018" }],
  slips: [
    "Separate ‘thinking skills’ lessons with nothing to think about.",
    "Reflection sheets filled in after every lesson with ‘I tried hard’.",
    "Leaving study habits to assemblies in the exam term.",
  ],
  questions: [
    "What would our pupils say they do when they are stuck, and when they revise?",
    "Do families know how to help with study at home in ten minutes?",
  ],
  variants: [
    { context: "early_years", text: "Plan, do, review in words and pictures: ‘What are you going to build? What do you need? How did it go?’ Think aloud in play: ‘My tower fell. I’ll try a wider brick.’" },
    { context: "secondary_subject", text: "Each subject studies differently: flash cards for vocabulary, mixed problems for maths, plans from memory for essays. Teach the one for yours, in lessons, in Year 7." },
    { context: "special", text: "A visual plan, a finished box and a choice between two next steps are the beginnings of directing oneself. Let the pupil check off each step, and fade the prompts." },
  ],
};

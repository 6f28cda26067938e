import type { FileElement } from "../../file/framework-file";
import { priorKnowledge, rosenshine, teachersKnowledge } from "../works/explaining";

export const priorKnowledgeFirst: FileElement = {
  title: "Checking what pupils already know",
  summary: "Find out what each new idea will stand on before you teach it, and mend the gaps that matter first.",
  why: `New learning has to attach to something. When a pupil lacks one small piece (what a denominator is, where Egypt is, how a full stop works), a clear explanation can slide past them, and it looks as though they were not listening.

A short check before a topic tells you three things: who is ready, who needs one piece put back, and who holds an idea that will get in the way. Five minutes spent here often saves a lesson later. It also shows pupils that what they bring counts, which matters most to those who feel that school begins each topic without them.

The check is for you, not for a mark book. Its only use is to change what you do next.`,
  stages: [
    "I ask what pupils remember at the start of a topic. I listen to those who answer and begin as I had planned.",
    "I list the two or three things that a topic depends on, and use a quick task that every pupil answers. I fill the most common gap before I go on.",
    "My check is built into planning and finds gaps and wrong ideas alike. I regroup, re-teach or move faster because of it, and I know which pupils still need a piece.",
    "I help colleagues to map what each topic stands on, across years. We share short checks and what pupils’ answers taught us, and we improve the order of the curriculum together.",
  ],
  tips: [
    "Write down the three things pupils must already know for tomorrow’s lesson, and ask one question on each in the first five minutes.",
    "Give a half-finished diagram, timeline or sum and ask everyone to complete what they can.",
    "Ask ‘What would you expect to happen, and why?’ before you explain; wrong reasons are the useful part.",
    "Teach the one missing piece there and then, in three minutes, to everybody.",
    "Ask last year’s teacher which part of the topic never quite stuck.",
  ],
  research: [
    { ...priorKnowledge, means: "Pupils who read less well but knew a lot about the topic remembered a passage better than strong readers who knew little. It is one small study of 64 pupils, so treat it as a pointer: build knowledge of the topic before the text, and do not mistake missing knowledge for lack of ability." },
    { ...rosenshine, means: "Beginning a lesson with a short review of what it builds on is the first of these principles, drawn from studies of learning and of effective teachers. Keep it to a few minutes, and choose what today really needs." },
    { ...teachersKnowledge, means: "In these science classes pupils learned the hardest ideas best where their teachers could predict the common wrong answer. Checking for the expected mistake is worth more than checking for the right word." },
  ],
  reading: [{ title: "Understanding Misconceptions", by: "Philip M. Sadler and Gerhard Sonnert, American Educator, 2016", link: "https://www.aft.org/ae/spring2016/sadler-and-sonnert" }],
  slips: [
    "Asking ‘Do you remember this?’ and taking a few nods for an answer.",
    "Running the check, then teaching the lesson exactly as planned.",
    "Checking everything that came before rather than the few things that today depends on.",
  ],
  questions: [
    "Do our plans name what each unit depends on, and who taught it last?",
    "What have teachers changed this term because of a check before teaching?",
  ],
  variants: [
    { context: "mixed_age", text: "The spread of starting points is wider, so check the shared foundation with everyone and the next layer by year group. An older pupil who explains the foundation aloud gains from it too." },
    { context: "secondary_subject", text: "Pupils arrive from several primary schools. Use a ten-minute task on the two or three ideas that your subject rests on, and share what you find across the department rather than each class discovering it alone." },
  ],
};

import type { FileElement } from "../../file/framework-file";
import { supportStaffStudy, teachingAssistants } from "../works/inclusion";

export const workingWithTeachingAssistants: FileElement = {
  title: "Working with teaching assistants",
  summary: "Plan the adults as carefully as the task: teachers teach everyone, and assistants help pupils to do more for themselves.",
  why: `Teaching assistants know things about pupils that nobody else in school knows. How we use that is up to us. A large English study found that pupils who had the most help from assistants made less progress than similar pupils who had less. The reason was not the assistants. They had been given the hardest teaching with the least preparation, and pupils saw less of the teacher.

So it can be arranged differently. The teacher works with every pupil, those who struggle included. The assistant extends the teacher’s reach: watches who is stuck, asks before telling, works with pupils who are nearly there or leads a short programme they are trained in.

Five minutes of talk beforehand is the best investment. Nobody can help with a lesson they discover at the same moment as the pupils.`,
  stages: [
    "My assistant sits with the pupils who need most help. We talk when we can.",
    "We agree before the lesson what pupils should learn, who does what and what to look for.",
    "We both work with all pupils. Help begins with a wait and a prompt, pupils grow less dependent, and what the assistant sees changes my teaching.",
    "We show others how we plan and share the room, and help to shape how the school trains, deploys and listens to its assistants.",
  ],
  tips: [
    "Write three lines for your assistant today: the aim, the likely mistake, the question to ask.",
    "Swap for ten minutes: you take the table that needs most, they watch the room.",
    "Agree a ladder of help: wait, ask, prompt, show a part, do it together.",
    "Ask the assistant to note who was helped and how much, then plan less help.",
    "Count to ten before stepping in.",
    "Thank them for something that they noticed and you did not.",
  ],
  research: [
    { ...teachingAssistants, means: "Its seven recommendations come to this: assistants extend the teaching and do not stand in for it, the pupils furthest behind keep their teacher, help leads towards independence, people are prepared, and programmes are structured and tied to lessons." },
    { ...supportStaffStudy, means: "A large study in England found that more support went with less progress, even among pupils who were alike at the start. Its authors put this down to how assistants were deployed and prepared, not to the people." },
  ],
  reading: [{ title: "The Making Best Use of Teaching Assistants Guidance Report", by: "Bradford Research School, 2018", link: "https://researchschool.org.uk/bradford/blog/the-making-best-use-of-teaching-assistants-guidance-report" }],
  slips: [
    "The assistant finishes the work so that there is something in the book.",
    "The same adult stays beside the same pupil all day.",
    "Calling pupils out of the lessons they most need for an intervention.",
    "Assistants invited to training that is not about their work.",
  ],
  questions: [
    "When do teachers and assistants have paid time to talk?",
    "Which pupils spend less time with a qualified teacher than their classmates do?",
    "Who asks assistants what they see?",
  ],
  variants: [
    { context: "special", text: "Several adults share a room, so agree roles for each session: who leads, who prompts, who records. Everyone uses the same words and the same order of prompts." },
    { context: "early_years", text: "Every adult is an educator. Share the observation, the key words and the next step for each child at the start of the session, and talk together again at its end." },
    { context: "small_school", text: "One assistant may serve several classes and ages. Give them the week’s plan on Friday, and protect two slots in which they teach the same programme at the same time." },
  ],
};

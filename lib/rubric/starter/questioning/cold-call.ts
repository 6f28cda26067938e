import type { FileElement } from "../../file/framework-file";
import { teacherStudentDialogue } from "../works/language";
import { coldCalling, workingInsideTheBlackBox } from "../works/questioning";

export const coldCall: FileElement = {
  title: "Cold calling with warmth",
  summary: "Ask first, let everyone think, then invite a pupil by name, so that every voice is wanted and none is caught out.",
  why: `When only volunteers answer, a class divides: some do the talking and the thinking, and the others watch. Cold calling means that the teacher chooses who answers, whether or not a hand is up. The word sounds hard. Done well it is the opposite: a steady message that I want to know what you think, and that I think you have something to say.

The order matters. Question, pause, name. A name at the start tells everybody else to rest. The tone matters more: a smile, a real question, time to prepare, and interest in any answer. A wrong answer becomes useful to the class, and a pupil who is stuck is helped and then asked again.

It is never a way to catch someone who was not listening.`,
  stages: [
    "I sometimes ask pupils who have no hand up, mostly when I think they have drifted.",
    "I explain to pupils why I choose who answers. I ask, pause, then name, and I keep the tone kind.",
    "I choose pupils for a reason, prepare those who need it and build on each answer. Pupils take being asked for granted, and more of them offer answers of their own.",
    "I show colleagues the routine in my lessons, help them with its tone and look with them at who is asked and who is not.",
  ],
  tips: [
    "Tell pupils why: ‘I ask all of you because I want to hear all of you.’",
    "Ask, let pairs talk for twenty seconds, then choose; everyone has something to say.",
    "Tell a shy pupil beforehand: ‘I liked your second line. May I ask you for it?’",
    "If a pupil is stuck, give a choice of two or let a friend start, then come back for the last word.",
    "Tick names on a class list for one lesson and see whom you never asked.",
  ],
  research: [
    { ...coldCalling, means: "In university classes with much cold calling more students volunteered over time and felt as comfortable as others or more so. They were adults on business courses, so we should look for the same effect with children and not assume it." },
    { ...teacherStudentDialogue, means: "In 72 primary classrooms, building on and questioning what pupils said went with better learning, but only where many pupils took part. Cold calling is one way to get there; following up the answer is the other half." },
    { ...workingInsideTheBlackBox, means: "Teachers in this project who dropped ‘hands up’ found that they needed a climate in which a wrong answer is safe. Build that first." },
  ],
  reading: [{ title: "Teach Like a Champion 3.0", by: "Doug Lemov, Jossey-Bass, 2021" }],
  slips: [
    "Saying the name first, so that everyone else stops thinking.",
    "Using it to catch the pupil who is looking out of the window.",
    "Calling on the pupils most likely to be right when an observer is in the room.",
    "Letting ‘I don’t know’ be the end of the conversation.",
  ],
  questions: [
    "What would our quietest pupils say about being asked a question in class?",
    "Which groups of pupils are heard least, and do we know this from counting?",
  ],
  variants: [
    { context: "secondary_subject", text: "Teenagers mind being seen to be wrong. Ask for the partner’s idea (‘What did your pair think?’), take three answers before you say which is right, and thank pupils for a useful mistake." },
    { context: "special", text: "For a pupil with social anxiety or selective mutism do not call on them in this way. Agree another route to being heard: a card, a recording, a written line that you read out with their permission." },
    { context: "mixed_age", text: "Ask the same question at two depths (‘What is it?’ of one year, ‘Why does it work?’ of another), and let a younger pupil start an answer that an older one extends." },
  ],
};

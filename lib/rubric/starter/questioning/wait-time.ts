import type { FileElement } from "../../file/framework-file";
import { waitTimeReview, workingInsideTheBlackBox } from "../works/questioning";

export const waitTime: FileElement = {
  title: "Wait time",
  summary: "Leave at least three seconds after a question, and again after an answer, so that more pupils think and say more.",
  why: `Silence feels longer to the person at the front. Recordings of lessons show that the usual pause after a question is about a second, which is enough to remember and too short to think. The pupils who answer in that second are the quick and the confident; the rest learn that waiting works.

Two pauses matter. The first comes after the question and lets everybody find an answer. The second comes after a pupil has spoken and is even rarer: it invites them to go on, and others to join in, before the teacher judges what was said.

Waiting costs nothing and needs no resources. It gives most to pupils who process slowly, who learn in a new language, or who would like to be sure before they speak.`,
  stages: [
    "I know that pauses help and I leave one when I remember. I often rephrase a question when nobody answers.",
    "I count to three after important questions and I tell pupils that it is thinking time.",
    "I pause after questions and after answers without counting, match the length to the question and protect the silence from eager hands. More pupils speak, and in longer sentences.",
    "I invite colleagues to time my pauses and I time theirs. We share how our classes’ answers changed and help new staff to be at ease with silence.",
  ],
  tips: [
    "Ask the question, then say nothing and count to three on your fingers behind your back.",
    "Say ‘Thinking time, hands down’ and name the pause before you ask.",
    "After a pupil answers, look interested and wait; see who goes on.",
    "Record five minutes of your lesson on your phone and time five pauses.",
    "For a hard question give thirty seconds and a pencil.",
  ],
  research: [
    { ...waitTimeReview, means: "Stretching both pauses from about one second to three went with longer answers, more reasons given and more pupils joining in. Most of the evidence is about what pupils say; there is less on test results." },
    { ...workingInsideTheBlackBox, means: "This project with maths, science and English teachers put longer waiting beside better questions and a climate in which a wrong answer is safe. The aim was thinking that improves as pupils talk, rather than being right first time." },
  ],
  reading: [{ title: "Answers worth waiting for: ‘One second is hardly enough’", by: "Cell Biology Education", link: "https://doi.org/10.1187/cbe.02-04-0430" }],
  slips: [
    "Filling the pause by repeating or simplifying the question.",
    "Waiting long for questions that need no thought, so that the pace sags.",
    "Saying ‘Good’ at once, which tells everybody else to stop thinking.",
  ],
  questions: [
    "Who speaks in our lessons, and has that changed this half term?",
    "Do we give staff a way to hear themselves, such as a recording that nobody else sees?",
  ],
  variants: [
    { context: "special", text: "Ten seconds or more may be right. Say the pupil’s name, give one short instruction, then keep still and do not rephrase: new words start the processing again. Agree each pupil’s time with the whole team." },
    { context: "early_years", text: "Get down to the child’s height, comment instead of asking, and wait. A pause after ‘I wonder why the ice has gone’ brings more talk than a question with one right answer." },
  ],
};

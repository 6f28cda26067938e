import type { FileElement } from "../../file/framework-file";
import { feedbackInterventions, powerOfFeedback, teacherFeedback } from "../works/feedback";

export const actingOnFeedback: FileElement = {
  title: "Feedback that pupils act on",
  summary: "Tell pupils what to do next and give them the time to do it; feedback counts when the next piece is better.",
  why: `Feedback is information that changes what a pupil does. A comment that is read, nodded at and turned over has changed nothing, however long it took to write. So the question is less ‘How shall I mark this?’ than ‘What will they do with it, and when?’

Useful feedback is about the work and the next step: this sentence, this method, this habit. It is short enough to act on and hard enough to need thought. Where it turns to the person (clever, careless) attention moves from the task to how one looks, and learning can suffer.

It need not be written, nor come from a pen of a certain colour. A word at the table while the work is warm often does more than a page a week later.`,
  stages: [
    "I mark and comment on pupils’ work and hand it back. Pupils read what I have written.",
    "My feedback gives one or two things to do. I plan time in the lesson in which pupils do them.",
    "I choose the form and moment that will change most, check that the change happened and teach pupils to use feedback well. I write less than I did.",
    "I look with colleagues at work before and after feedback, and help the school to drop what takes hours and changes little.",
  ],
  tips: [
    "Turn tomorrow’s comment into a task: not ‘add detail’ but ‘add two reasons to line 4’.",
    "Begin the lesson with ten minutes of improving, and walk round while they do it.",
    "Put a dot where the error is and let the pupil find it.",
    "Give the comment today and the mark, if there must be one, next week.",
    "Ask each pupil to say back what they are going to change.",
    "Say ‘This is not there yet, and here is the next step’ rather than ‘Good try’.",
  ],
  research: [
    { ...powerOfFeedback, means: "Feedback is among the strongest influences on learning and among the most varied. It helps most where it answers ‘Where am I going, how am I doing, what next?’ about the task; praise of the person does little." },
    { ...feedbackInterventions, means: "On average feedback helped, but in more than a third of the cases it made performance worse, mainly where it drew attention to the self. Many of these studies were not done in schools, so use it as a warning rather than as a recipe." },
    { ...teacherFeedback, means: "The guidance asks schools to care about principles (good first teaching, the right moment, a plan for its use) rather than about written or spoken, daily or weekly." },
  ],
  reading: [{ title: "Summary of ‘Teacher Feedback to Improve Pupil Learning’", by: "Durrington Research School", link: "https://researchschool.org.uk/durrington/news/summary-of-the-eefs-new-guidance-report-teacher-feedback-to-improve-pupil-learning" }],
  slips: [
    "Marking to show a visitor that marking was done.",
    "The teacher works harder on the piece than the pupil did.",
    "Giving five targets, so that none is met.",
    "Feedback on a task that will never come again.",
  ],
  questions: [
    "If we stopped one kind of marking tomorrow, which would pupils not miss?",
    "Does our policy ask for evidence of marking or for evidence of improvement?",
    "How long does feedback take our staff each week, and have we asked them?",
  ],
  variants: [
    { context: "early_years", text: "Feedback is in the moment and spoken: name what the child did (‘You pressed harder and the line got darker’), then offer one next thing to try. Nothing needs to be written for the child." },
    { context: "secondary_subject", text: "With two hundred books, choose one task in each unit that is worth close feedback and plan the lesson in which it is used. For the rest, whole-class feedback is enough." },
    { context: "special", text: "Show instead of telling: place the two attempts side by side, use a symbol for the next step and let the pupil try at once. Agree the same words with every adult." },
  ],
};

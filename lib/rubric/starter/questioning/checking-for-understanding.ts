import type { FileElement } from "../../file/framework-file";
import { rosenshine } from "../works/explaining";
import { insideTheBlackBox, responseCards } from "../works/questioning";

export const checkingForUnderstanding: FileElement = {
  title: "Checking for understanding",
  summary: "Ask every pupil to show what they think at the same time, so that you teach the whole class and not the few with a hand up.",
  why: `‘Does everyone understand?’ is the question that teaches us least. Those who are lost often do not know it, and those who know it would rather not say. When the same three pupils answer, a lesson can feel as if it is going well while half the class is guessing.

Whole-class response changes this. Mini whiteboards, a show of fingers, cards, or a finger on the right line of the page let you see thirty answers in ten seconds. Pupils think more, because each of them has to answer. Teaching assistants can see where to go.

The check is only worth its time if you can read the answers and something depends on them. Two good questions asked of everyone beat ten asked of volunteers.`,
  stages: [
    "I check by asking questions to the class and choosing pupils who offer an answer.",
    "I use a way for every pupil to answer at key points. I look at the answers before I go on.",
    "I ask short, well-chosen questions of everyone through the lesson, read the answers quickly and act on them at once. Pupils expect it and are at ease with being wrong.",
    "I plan shared checks with colleagues, compare what our classes answered and help others to make showing an answer quick and safe.",
  ],
  tips: [
    "Put a mini whiteboard on every table before pupils come in, and practise ‘write, hover, show’ until it takes ten seconds.",
    "Replace ‘All right?’ with ‘Show me the answer to this one’.",
    "Ask for one thing only (a number, a letter, a word), so that you can read every board from the front.",
    "Stand where you can see the pupils whose answers you most need.",
    "Give two answers, one of them tempting, and ask pupils to vote with fingers held at the chest.",
  ],
  research: [
    { ...responseCards, means: "Across 29 studies, asking all pupils to answer on cards or boards went with higher test scores, more taking part and less off-task behaviour than hands up. The studies were small (about 400 pupils in all), so take the direction rather than the size." },
    { ...rosenshine, means: "Checking the answers of all pupils, often, is one of the ten principles. It also stops errors from being practised." },
    { ...insideTheBlackBox, means: "Finding out what pupils think and adapting teaching to it was linked with clear gains across many studies. The gain comes from what you do with the answers; the boards alone do nothing." },
  ],
  reading: [{ title: "Inside the Black Box: classic education gold from Wiliam and Black", by: "Tom Sherrington, 2021", link: "https://teacherhead.com/2021/09/26/inside-the-black-box-classic-education-gold-from-wiliam-and-black/" }],
  slips: [
    "Pupils show at different times, so that the quiet ones copy the quick ones.",
    "The question is so open that nobody could read thirty answers.",
    "The answers show confusion and the lesson goes on anyway.",
    "Boards are used for drawing because the routine was never taught.",
  ],
  questions: [
    "In a lesson chosen at random, how many pupils answer something before the independent task begins?",
    "Do all rooms, and all visiting adults, have what they need to check everyone?",
  ],
  variants: [
    { context: "special", text: "Eye gaze, a switch, a choice of two objects or a communication book are whole-class response too. Allow each pupil’s own processing time, and agree with the team what counts as an answer for each of them." },
    { context: "early_years", text: "Let the body answer: stand by the one you think, hold up the sound, put the bear where it should be. Watch who looks at a friend first." },
    { context: "secondary_subject", text: "With many classes a week, write two multiple-choice questions for each unit as a department and reuse them. Compare what each class chose at your next meeting." },
  ],
};

import type { FileElement } from "../../file/framework-file";
import { classroomManagement, classroomStructure, improvingBehaviour } from "../works/behaviour";

export const routines: FileElement = {
  title: "Routines",
  summary: "Teach the few things pupils do every day until they run by themselves, and keep the saved attention for learning.",
  why: `Coming in, handing out, moving from carpet to table, asking for help, packing up: a class does these things thousands of times a year. If each takes a minute less and one reminder fewer, days of learning are won and everybody is calmer. Routines also make the room predictable, which matters most to pupils whose lives are not.

A routine is taught like content. Decide exactly what you want to see, say why, show it, let pupils practise it, notice when it is right and go back to it when it slips. September is the best time to do so, and any Monday is the next best.

Few and firm is better than many and forgotten. A good routine soon disappears: visitors see only that the lesson has begun.`,
  stages: [
    "I have ways of doing things and remind pupils of them when they forget.",
    "I have chosen a few routines, taught and practised them, and I praise them when they go well.",
    "My routines run with little prompting, fit the pupils I have and are re-taught calmly after holidays or when they slip. Cover staff can use them.",
    "I help colleagues to choose, script and practise routines, and work with others on which should be the same across the school and which need not be.",
  ],
  tips: [
    "Choose one routine that costs you time and write it in five steps.",
    "Practise coming in, twice, on Monday morning, with a smile and a reason.",
    "Have the first task on the board before the door opens.",
    "Stand where you can see the door and the room at once.",
    "Count in: ‘By five, books open, pens ready’, and thank those who are.",
    "Give the job to pupils: who hands out, who checks the floor.",
  ],
  research: [
    { ...classroomStructure, means: "Clear, predictable structure went with more engagement and better achievement from nursery to the end of school, and programmes that brought it in had small to moderate effects. It works best when set up beforehand and when it does not feel controlling." },
    { ...classroomManagement, means: "In 54 studies of primary classes, programmes for managing the classroom had small positive effects on behaviour and learning. Routines are part of these; none was tested alone." },
    { ...improvingBehaviour, means: "Two of the guidance’s six recommendations bear on this: small, cheap habits woven into each day, and adults who do the same thing in every room." },
  ],
  reading: [{ title: "Running the Room: The Teacher’s Guide to Behaviour", by: "Tom Bennett, John Catt, 2020" }],
  slips: [
    "Telling pupils the routine and never practising it.",
    "Starting before the routine is complete, so that pupils learn that it is optional.",
    "Having so many that nobody, adults included, can remember them.",
  ],
  questions: [
    "Which routines are the same in every room, and who decided?",
    "What do new staff and cover staff have in their hands on the first day?",
  ],
  variants: [
    { context: "early_years", text: "Put routines into songs, pictures and real jobs. Practise one at a time, at the child’s height, and expect to teach it again after every holiday." },
    { context: "special", text: "Show the order with objects or symbols, warn before each change and keep the same adult’s words. Plan the hardest change of the day first." },
    { context: "mixed_age", text: "Older pupils carry the routines from year to year and can teach them to new ones. Plan how one group begins alone while you settle the other." },
  ],
};

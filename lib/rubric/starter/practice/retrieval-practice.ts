import type { FileElement } from "../../file/framework-file";
import { effectiveTechniques, retrievalInClassrooms, testEnhancedLearning } from "../works/memory";

export const retrievalPractice: FileElement = {
  title: "Retrieval practice",
  summary: "Have pupils bring learning back from memory, often and without marks, because remembering is what makes it last.",
  why: `Reading notes again feels like learning, because everything looks familiar. Trying to remember feels harder and does more: each time we fetch something from memory it becomes easier to fetch again. It also shows pupils and teachers what has not stuck, while there is still time.

Retrieval works best when it is low in stakes and high in effort. A few questions at the start of a lesson, a blank page to fill with all you remember, a labelled diagram drawn without looking: all of them are practice, none of them is a test to be recorded. Pupils check and correct straight away, so that mistakes do not settle.

What is retrieved matters most. Choose the knowledge that later learning stands on, and ask about how and why as well as what.`,
  stages: [
    "I begin some lessons with a few questions about earlier work, and we go through the answers.",
    "I use retrieval in most weeks. Every pupil answers from memory, checks and corrects. The questions come from what matters later in the subject.",
    "I vary the form and the gap, ask for explanations as well as facts, and re-teach what the answers show is missing. Pupils use it by themselves when they study.",
    "I work with colleagues on what is worth retrieving in each unit and year. We look at what lasted and change the questions, or the teaching, because of it.",
  ],
  tips: [
    "Ask four questions tomorrow: one from last lesson, one from last week, two from last term.",
    "Close the books and give two minutes to write down everything they remember, then two minutes with a partner in another colour.",
    "Give the answer and ask pupils for the question.",
    "Let pupils mark their own and put a star beside the one to learn again.",
    "Add one ‘why’ question to every quiz.",
    "Do not collect the scores.",
  ],
  research: [
    { ...testEnhancedLearning, means: "Students who tried to recall a passage remembered much more a week later than those who read it again, though they felt less sure of it. The finding has been repeated many times in laboratories, mostly with young adults." },
    { ...retrievalInClassrooms, means: "Fifty classroom experiments point the same way, with most gains medium or large. Fewer of them are with young children, and few last longer than a term." },
    { ...effectiveTechniques, means: "Practice testing was one of two techniques out of ten that this review rated highest; rereading and highlighting came low. Teach pupils this too, so that they choose it at home." },
  ],
  reading: [{ title: "Powerful Teaching: Unleash the Science of Learning", by: "Pooja K. Agarwal and Patrice M. Bain, Jossey-Bass, 2019", link: "https://doi.org/10.1002/9781119549031" }],
  slips: [
    "Quizzing odd facts because they are easy to ask.",
    "Letting it take twenty minutes of the lesson.",
    "Going over answers only with those who were right.",
    "Recording the scores, so that pupils play safe.",
  ],
  questions: [
    "Do our units say which knowledge should still be there in a year?",
    "What do pupils say about these quizzes: practice, or one more test?",
  ],
  variants: [
    { context: "early_years", text: "Sing it, act it, retell it with puppets. ‘What did we put in the soup?’ the next day is retrieval. Keep it short and playful and let adults remember aloud too." },
    { context: "special", text: "Matching, sorting and choosing between two count as remembering. Keep cues steady and take one away at a time; celebrate recall after a weekend, when it is hardest." },
    { context: "secondary_subject", text: "Plan it across the department: the same five core questions in every Year 9 class each fortnight show what the teaching left behind. Include older units that the examination will ask for." },
  ],
};

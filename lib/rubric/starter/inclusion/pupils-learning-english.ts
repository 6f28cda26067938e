import type { FileElement } from "../../file/framework-file";
import { englishLearners } from "../works/inclusion";
import { vocabularyReview } from "../works/language";

export const pupilsLearningEnglish: FileElement = {
  title: "Pupils learning English (EAL)",
  summary: "Teach the curriculum and the English for it together, value the languages pupils bring and plan for talk before writing.",
  why: `Pupils who are learning English as an additional language (EAL) are not one group. One arrived last week and reads three scripts; another was born here and speaks like a local but cannot yet write like a scientist. What they share is a double task: to learn the subject and the language that carries it, at the same time.

They do not need an easier curriculum. They need to see and hear what is meant, to have key words taught, to talk with good models of English and to have sentence patterns they can use and outgrow. Everyday English often comes quickly; the language of subjects takes far longer, so the need is easy to miss.

A first language is a strength to think with. Using it is not a step back.`,
  stages: [
    "I make new arrivals welcome, use pictures and gestures and pair them with a friendly partner.",
    "I teach the key words and one sentence pattern for each lesson, plan talk before writing and check understanding in ways that need little English.",
    "I know each pupil’s stage of English and history of schooling. Support fades as they grow, thinking stays demanding and home languages are used for learning.",
    "I help colleagues to see the language demands in their subjects, share models and patterns and draw on families’ and pupils’ knowledge of languages.",
  ],
  tips: [
    "Choose five key words for tomorrow and give each a picture and a sentence.",
    "Say, show and write each instruction.",
    "Put one pattern on the board for the main idea: ‘The more…, the more…’",
    "Let pupils plan in any language, then tell it in English.",
    "Seat a new arrival beside a clear speaker and not always beside the one who shares their language.",
    "Repeat a pupil’s sentence back in full and correct English, without saying that it was wrong.",
  ],
  research: [
    { ...englishLearners, means: "Four recommendations: teach academic words in depth over several days, join oral and written English to subject teaching, give regular structured writing, and small-group help where needed. It says for each how good its evidence is. It was written in the United States for ages 5 to 14." },
    { ...vocabularyReview, means: "Teaching the words of a text helps pupils to understand that text, above all when they use the words. For pupils learning English this comes before, not after, the reading." },
  ],
  reading: [{ title: "Practice guide summary: Teaching Academic Content and Literacy to English Learners", by: "Lead for Literacy Center", link: "https://leadforliteracy.org/briefs/practice-guide-summaries-teaching-academic-content-and-literacy-english-learners-elementary" }],
  slips: [
    "Placing a pupil in the lowest group because of their English.",
    "Withdrawing them from practical subjects, where language is easiest to see.",
    "Taking fluent chat for fluent academic English.",
    "Always asking the same pupil to interpret.",
  ],
  questions: [
    "Do we know each pupil’s languages, and their schooling before they came?",
    "Which subjects have named the language that they demand?",
  ],
  variants: [
    { context: "early_years", text: "A silent period is usual. Keep talking, singing and playing without asking for an answer, learn a few words of the child’s language and let them answer by doing." },
    { context: "secondary_subject", text: "A new arrival in Year 9 may know the science already. Give diagrams, a bilingual word list and the chance to show it, and teach the three sentence patterns your subject uses most." },
    { context: "small_school", text: "You may have the only speaker of a language for miles. Find a contact in a partner school or community group, and let the whole class learn greetings." },
  ],
};

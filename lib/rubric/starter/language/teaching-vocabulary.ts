import type { FileElement } from "../../file/framework-file";
import { englishLearners } from "../works/inclusion";
import { preparingForLiteracy, vocabularyReview } from "../works/language";

export const teachingVocabulary: FileElement = {
  title: "Teaching vocabulary",
  summary: "Choose the few words that open the text or topic, teach them well and make sure that pupils use them.",
  why: `A page on which too many words are strange cannot be understood, however well it is read aloud. Some pupils meet thousands of such words at home and others only at school. Words also hold subjects together: to know ‘erosion’ or ‘justice’ properly is to know a piece of geography or religious education.

We cannot teach every word, so we choose: words that come back in many subjects (analyse, reluctant, significant) and words that this topic cannot do without. Each is given a plain meaning, an example, a picture where it helps, its sound and its parts, and is then used: said, written, played with, met again next week.

Looking it up in a dictionary and copying the definition is the way that does least. Words are learnt by being needed.`,
  stages: [
    "I explain hard words when they come up and display a list for the topic.",
    "I choose a few words before a unit, teach meaning, sound and use, and plan for pupils to say and write them.",
    "Pupils meet the words many times, see how they are built and use them by themselves. I check that they understand, and bring words back weeks later.",
    "I plan with colleagues which words are taught when, across subjects and years. We listen for them in pupils’ talk and writing and adjust.",
  ],
  tips: [
    "Pick three words from tomorrow’s text and write a meaning for each that a younger pupil would understand.",
    "Say it, clap it, all say it together, then use it in a sentence about school.",
    "Ask ‘Which is more reluctant: a cat at the vet’s, or a cat at its dinner?’",
    "Break the word open: port means carry, so what might transport, export and portable mean?",
    "Give a point to the class each time somebody uses one of the words in earnest.",
    "Bring last week’s three words back in today’s first question.",
  ],
  research: [
    { ...vocabularyReview, means: "Teaching word meanings nearly always helped pupils to understand texts that held those words, most of all when they had to think about and use them. There is little evidence that it lifts reading in general, so choose words that your next texts need." },
    { ...englishLearners, means: "Its first recommendation is to teach a small set of academic words intensively over several days, in speech and writing. It was written about pupils new to English and makes sense for everyone." },
    { ...preparingForLiteracy, means: "For three- to five-year-olds talk with adults, shared reading and storytelling are the ways in which words are best extended." },
  ],
  reading: [
    { title: "Bringing Words to Life: Robust Vocabulary Instruction, second edition", by: "Isabel L. Beck, Margaret G. McKeown and Linda Kucan, Guilford Press, 2013" },
    { title: "Closing the Vocabulary Gap", by: "Alex Quigley, Routledge, 2018" },
  ],
  slips: [
    "Twenty words on a list, none of them used.",
    "Teaching rare words that the class will not meet again.",
    "Swapping a simple word for a grand one in writing, whether or not it fits.",
  ],
  questions: [
    "Which words does each unit promise to teach, and would pupils know them a term later?",
    "Do subjects explain shared words such as ‘evaluate’ in the same way?",
  ],
  variants: [
    { context: "early_years", text: "Put the word into play: pour, pour slowly, it is overflowing. Comment, repeat and stretch what the child says (‘Dog’ becomes ‘Yes, a muddy dog’), many times a day." },
    { context: "secondary_subject", text: "Agree ten words for each unit and teach roots that recur (photo, hydro, bio). Where a word means something else elsewhere (‘volume’, ‘evaluate’), say so." },
    { context: "special", text: "Add a sign or symbol to each core word and model it all day, across adults. A few words that can be used everywhere (more, stop, help, like) come before topic words." },
  ],
};

import type { FileElement } from "../../file/framework-file";
import { literacyInKeyStageTwo, preparingForLiteracy, repeatedReading } from "../works/language";

export const readingAloudAndFluency: FileElement = {
  title: "Reading aloud and fluency",
  summary: "Let pupils hear good reading and read the same short text several times, until it sounds like talk and makes sense.",
  why: `A fluent reader reads accurately, at a natural pace and with expression, and so has attention to spare for the meaning. A pupil who labours over each word has none left. Many pupils can decode in Year 3, and in Year 9, without ever becoming fluent, and every subject suffers for it.

Fluency grows from hearing good reading and from reading the same words more than once with help. The adult reads, everybody follows, then all read together, then in pairs, then alone. It takes ten minutes and can be done with the text that the lesson uses anyway.

Reading aloud to a class does more than model. It gives every pupil, whatever their own reading, the stories, knowledge and language of books, and it is one of the things that children remember.`,
  stages: [
    "I read to pupils at times and listen to some of them read.",
    "I read aloud often and well. In most weeks pupils re-read a short passage with a model, together and in pairs.",
    "I choose passages for a purpose, teach phrasing and expression and know who is not yet fluent and why. Fluency practice lives inside subject lessons.",
    "I help colleagues in every subject to read aloud well and to use re-reading. We listen to pupils together and share texts and recordings.",
  ],
  tips: [
    "Choose a hundred words from tomorrow’s text and read them three ways: you, all together, pairs.",
    "Mark the pauses with slashes on the board and read from slash to slash.",
    "Let pairs read a paragraph twice each and say what was better the second time.",
    "Read the hard paragraph aloud yourself, with pupils following with a ruler.",
    "Stop on a good sentence and say it again, only for the sound.",
    "Keep a story going for the last ten minutes of the day, whatever happened.",
  ],
  research: [
    { ...repeatedReading, means: "Re-reading the same passage aloud to an adult improved fluency and understanding, with and without learning difficulties. Gains were largest for the passage practised and smaller, though real, for new ones." },
    { ...literacyInKeyStageTwo, means: "Supporting pupils to read fluently is one of its seven recommendations and stands beside teaching comprehension: neither replaces the other." },
    { ...preparingForLiteracy, means: "Shared reading, singing, rhymes and stories prepare children aged three to five for reading; talk about the book matters as much as the book." },
  ],
  reading: [{ title: "New guidance on preparing for literacy", by: "Durrington Research School, 2018", link: "http://durrington.researchschool.org.uk/2018/06/15/new-guidance-on-preparing-for-literacy/" }],
  slips: [
    "Asking pupils in turn to read a text they have never seen, in front of everyone.",
    "Taking speed for fluency.",
    "Stopping reading aloud when pupils can read for themselves.",
    "Using fluency practice in place of phonics for pupils who cannot yet decode.",
  ],
  questions: [
    "Do we know which pupils, in every year, are not yet fluent, and who listens to them?",
    "How often in a week does each pupil hear a good text read well?",
  ],
  variants: [
    { context: "secondary_subject", text: "Read the source, the problem or the method aloud yourself before pupils work with it. In form time, a shared novel read by the tutor with every pupil following gives many of them their only sustained reading of the day." },
    { context: "early_years", text: "Read the same book five days running and let children join in with more each day. Point, pause before the rhyme, and let them ‘read’ it to a toy." },
    { context: "small_school", text: "Let older pupils practise a picture book until it is good enough to perform to the youngest class. It gives re-reading a reason." },
  ],
};

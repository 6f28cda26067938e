import type { FileElement } from "../../file/framework-file";
import { literacyInKeyStageTwo, writingToLearn } from "../works/language";

export const writingInEverySubject: FileElement = {
  title: "Writing in every subject",
  summary: "Use short, well-taught writing to make pupils think about the subject, one good sentence before a page.",
  why: `Writing makes thinking visible and makes it better. To finish ‘The Romans left Britain because…’ a pupil must choose a reason; to finish it with ‘but’ they must weigh it. A sentence of that kind in science or history does more than a page copied from a slide.

Writing is also hard work for the mind: what to say, in what order, in which words, with which spelling, all at once. Pupils can only attend to the ideas when parts of it have become easy. So we teach the sentence first, say it aloud before it is written, plan in few words and show how a writer in this subject goes about it.

Each subject writes in its own way. Its teachers are the people best placed to show how.`,
  stages: [
    "Pupils write in my subject to record what they did or learned. I correct spelling and punctuation.",
    "I set short writing that needs thought, model it live and give sentence patterns that suit the subject.",
    "I teach how my subject writes, from sentence to paragraph to whole piece, fade the support and use what pupils write to see what they understand.",
    "I plan with colleagues how writing grows over the years in each subject, agree shared sentence patterns and study pupils’ writing together.",
  ],
  tips: [
    "Give one stem three times: ‘Plants need light because… / but… / so…’",
    "Let everyone say the sentence to a partner before picking up a pen.",
    "Write the first two sentences of the answer on the board, thinking aloud, then hand over.",
    "Ask for a summary in exactly twenty words.",
    "Turn two short sentences from pupils’ work into one good one together.",
    "Plan in boxes with key words only; no full sentences in the plan.",
  ],
  research: [
    { ...writingToLearn, means: "In 56 experiments writing about the content improved learning in science, history and geography, and maths alike, from primary to secondary. The gain is modest and steady, and no one kind of writing task stood out." },
    { ...literacyInKeyStageTwo, means: "The guidance asks us to teach planning, drafting and revising by modelling and shared practice, and to make spelling, handwriting and sentence-building fluent so that attention is free for ideas." },
  ],
  reading: [
    { title: "The Writing Revolution: A Guide to Advancing Thinking Through Writing in All Subjects and Grades", by: "Judith C. Hochman and Natalie Wexler, Jossey-Bass, 2017" },
    { title: "Improving Literacy in Secondary Schools: seven recommendations", by: "Education Endowment Foundation", link: "https://educationendowmentfoundation.org.uk/news/improving-literacy-in-secondary-schools" },
  ],
  slips: [
    "Copying from the board counted as writing.",
    "A whole essay set before pupils can write one good paragraph.",
    "Frames that stay for years, so that every answer sounds the same.",
    "Marking only the spelling in a piece about ideas.",
  ],
  questions: [
    "What is the longest and the best thing that a pupil writes in each subject this term?",
    "Have teachers outside English been helped to model writing?",
  ],
  variants: [
    { context: "early_years", text: "Tell it, act it, draw it and let an adult write it down: composing comes before transcribing. Build the hand in parallel, with short daily practice." },
    { context: "mixed_age", text: "One stem suits all ages: the youngest finish it aloud, the middle write it, the oldest write it three ways and choose. Share the results in one reading." },
    { context: "secondary_subject", text: "Show what counts as a good sentence in your subject (a claim with evidence, a cause with a mechanism) and collect ten from pupils to teach from next year." },
    { context: "special", text: "Separate composing from the physical act: symbols, switches, dictation or a scribe who writes exactly what was said. Decide which of the two each task is for." },
  ],
};

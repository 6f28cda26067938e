import type { FileElement } from "../../file/framework-file";
import { markedImprovement, teacherFeedback } from "../works/feedback";

export const wholeClassFeedback: FileElement = {
  title: "Whole-class feedback",
  summary: "Read the whole set, write one page for yourself and teach from it, instead of writing the same comment thirty times.",
  why: `When you read a set of books the same things come up again and again: three excellent openings, one mistake in half of them, a word that everyone misspells. Writing it thirty times takes an evening. Teaching it once takes ten minutes and reaches every pupil while you can see their faces.

You read with a single sheet beside you: what went well and by whom, what many got wrong, who needs a word alone, which piece to show. The next lesson begins from that sheet. Pupils see a good piece, have an error explained again and then improve their own work.

It saves time, and the saved time can go into planning what to teach next. It does not replace a conversation with the pupil whose difficulty is theirs alone.`,
  stages: [
    "I note some common errors when I mark and mention them to the class.",
    "I read the set with a feedback sheet and use it to teach. Pupils have time to improve their work.",
    "My sheet leads to short, exact re-teaching and a task for each need. Pupils find themselves in it and act, and the error is rare the next time.",
    "I compare sheets with colleagues to see what the curriculum should teach earlier, and help others to let go of marking that changes little.",
  ],
  tips: [
    "Divide one page into four: praise, fix together, see alone, show on the screen.",
    "Photograph one good paragraph and ask ‘What did this writer do that we could all do?’",
    "Explain the commonest error again in a new way, then give three quick tries.",
    "Code the tasks A, B, C, write only the letter in each book and let pupils do theirs.",
    "Note the names for ‘see alone’ and do it while the others improve.",
  ],
  research: [
    { ...markedImprovement, means: "This review found very few sound studies of marking, and none that justify writing on every piece. It suggests telling slips from misunderstandings and giving time to respond. The freedom to mark less is its clearest message." },
    { ...teacherFeedback, means: "Feedback can be given to a class as well as to a pupil; what matters is that it moves learning on and is used. The guidance asks schools to weigh the time that each method costs. Whole-class feedback itself has been tested little." },
  ],
  reading: [{ title: "Can teachers mark less but mark smarter?", by: "Education Deanery, University of Oxford", link: "https://www.educationdeanery.ox.ac.uk/home/research-activities/asssement-and-feedback/can-teachers-mark-less-but-mark-smarter/" }],
  slips: [
    "Reading the sheet out to a class that does not know which part is theirs.",
    "Using it for pieces where every pupil’s difficulty is different.",
    "Keeping the old marking as well, so that the work doubles.",
  ],
  questions: [
    "Have we told families and visitors why books hold fewer comments?",
    "What did staff do with the time they gained?",
  ],
  variants: [
    { context: "mixed_age", text: "Use one sheet with two columns. Shared errors go to everyone; the rest becomes two short group inputs while the other group improves. Older pupils can lead the ‘show’ part." },
    { context: "secondary_subject", text: "Agree one sheet for the department and put copies together after a shared task: five sheets side by side show what the scheme did not teach." },
    { context: "small_school", text: "With small numbers a spoken minute with each pupil may be quicker still. Keep the sheet for yourself; it becomes next year’s plan, since you will teach the unit again." },
  ],
};

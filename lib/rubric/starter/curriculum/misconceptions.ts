import type { FileElement } from "../../file/framework-file";
import { greatTeaching, selfExplanation, teachersKnowledge } from "../works/explaining";

export const misconceptions: FileElement = {
  title: "Misconceptions",
  summary: "Expect the wrong ideas that make good sense to pupils, bring them into the open and help pupils to think their way past them.",
  why: `Pupils do not come empty. They have worked out that bigger things sink, that a longer decimal is a larger number, that people in the past were less clever, that plants eat soil. These ideas come from sensible thinking about limited cases. They are hard to dislodge because they work most of the time, and a correct explanation can be laid on top without touching them.

So it helps to know them in advance. A teacher who can predict the wrong answer can choose the example that exposes it, ask the question that tests it and give pupils a reason to change their minds. It needs a room in which being wrong is ordinary.

Old ideas come back under pressure. Expect to return to them, and treat their return as memory at work and not as failure.`,
  stages: [
    "I correct wrong ideas when I hear them and explain again.",
    "I find out the common misconceptions before I teach a unit and plan a question or example for each.",
    "I draw out pupils’ reasoning, set right and wrong ideas side by side and check weeks later which has lasted.",
    "I collect misconceptions with colleagues from real work, test ways of dealing with them and write the best into the curriculum.",
  ],
  tips: [
    "Before the unit ask colleagues: ‘What do they always get wrong here?’",
    "Put up a wrong statement and ask ‘Always, sometimes or never true?’",
    "Show two pupils’ answers, one right and one likely, and ask what each was thinking.",
    "Say ‘Many people think… and here is why it seems right’ before you show the trouble with it.",
    "Ask the same question again in three weeks, in other words.",
  ],
  research: [
    { ...teachersKnowledge, means: "In 181 teachers’ science classes, where a wrong idea was common pupils made large gains only with teachers who knew both the science and the wrong idea. Time spent on likely mistakes is subject knowledge well spent. It is one subject and shows a link." },
    { ...greatTeaching, means: "Understanding how pupils think about the content, common misconceptions included, belongs to the kind of teacher knowledge with the strongest evidence in this review." },
    { ...selfExplanation, means: "Asking pupils to explain why an answer is right, or why it is not, makes them meet their own idea instead of just hearing yours." },
  ],
  reading: [{ title: "Understanding Misconceptions", by: "Philip M. Sadler and Gerhard Sonnert, American Educator, 2016", link: "https://www.aft.org/ae/spring2016/sadler-and-sonnert" }],
  slips: [
    "Mentioning the wrong idea so vividly that it is what pupils remember.",
    "Taking a right answer as a sign that the old idea has gone.",
    "Treating every error as a misconception; some are slips.",
  ],
  questions: [
    "Where do we write down what pupils get wrong, so that next year’s teacher knows?",
    "Do non-specialists have someone to ask before they teach a hard idea?",
  ],
  variants: [
    { context: "secondary_subject", text: "Put one page of likely misconceptions, with a question for each, at the front of each unit. Early-career teachers will use it most, and experts will improve it." },
    { context: "early_years", text: "Treat odd ideas as theories: ‘You think that the moon follows us. How could we find out?’ Give the experience rather than the correction." },
    { context: "mixed_age", text: "Older pupils often still hold what the younger say aloud. A shared puzzle brings it out without embarrassing anybody." },
  ],
};

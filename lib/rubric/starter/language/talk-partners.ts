import type { FileElement } from "../../file/framework-file";
import { dialogicTeaching, talkInMaths, teacherStudentDialogue } from "../works/language";

export const talkPartners: FileElement = {
  title: "Talk partners",
  summary: "Give every pupil a partner, a real question and the words to disagree well, so that all of them think aloud.",
  why: `In a class of thirty, one pupil speaks at a time. In pairs, fifteen do. Talking makes pupils put half-formed ideas into words, notice where they do not hold and try them out before they risk them in front of everyone. For pupils who are learning English or who write little, it may be where most of their thinking shows.

‘Turn to your partner’ is not enough. Pupils need to know with whom, about what, for how long and how to do it: to listen, to give reasons, to build on what was said and to disagree without falling out. These are taught like anything else, with examples and practice.

Then the talk must lead somewhere. Listen in, choose two or three ideas worth hearing and bring them to the class.`,
  stages: [
    "I ask pupils to talk in pairs now and then. Some talk about the task and some wait.",
    "Partners are fixed for a while, roles and time are clear and I have taught a few ways to begin and reply. I listen while they talk.",
    "Pairs give reasons, build on and question each other’s ideas. I use what I hear to shape the discussion, and pupils change their minds because of it.",
    "I help colleagues to teach talk in their subjects. We film or visit, notice who speaks and how, and agree ground rules that grow through the years.",
  ],
  tips: [
    "Call them partner A and partner B; say who begins.",
    "Give ninety seconds and a question that has more than one answer.",
    "Put three stems on the wall: ‘I think… because…’, ‘Can you say why…?’, ‘I see it differently…’",
    "Ask ‘What did your partner say?’ rather than ‘What did you say?’",
    "Agree four ground rules for talk with the class and judge yourselves by one of them today.",
    "Change partners every half term, and tell pupils that you will.",
  ],
  research: [
    { ...talkInMaths, means: "Primary pupils who were taught ground rules for reasoning together talked more productively and did better at maths. The study is small; the lesson is to teach talk before you rely on it." },
    { ...teacherStudentDialogue, means: "In 72 classrooms of ten- and eleven-year-olds, building on and questioning each other’s contributions went with better results where many took part. It shows a link, not a cause." },
    { ...dialogicTeaching, means: "A twenty-week programme in three UK cities put Year 5 pupils about two months ahead in English, maths and science. A follow-up of national tests a year later found little or no difference left, so keep it going." },
  ],
  reading: [{ title: "The Oracy Framework", by: "Voice 21 and Oracy Cambridge", link: "https://membership-hub.voice21.org/the-oracy-framework?hsLang=en" }],
  slips: [
    "A question with a one-word answer, discussed for three minutes.",
    "One partner always talks and the other always agrees.",
    "The teacher uses the time to hand out books and hears nothing.",
  ],
  questions: [
    "Is talk taught from year to year, or does each class begin again?",
    "Whose voices are still not heard, in pairs or before the class?",
  ],
  variants: [
    { context: "mixed_age", text: "Choose pairs for the purpose: the same age when ideas are new, different ages when one can explain. See that the younger partner begins as often as the older." },
    { context: "early_years", text: "Begin with looking and taking turns: a talking object, a picture, knees together. An adult who plays partner B shows what listening looks like." },
    { context: "secondary_subject", text: "Give the talk the language of the subject: two key words that must be used, and a claim to defend from evidence. Thirty seconds to note an idea first helps those who would rather not start." },
  ],
};

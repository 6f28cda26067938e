import type { Cast } from "../../institute/stage";

export const conversations = {
  name: "Conversations that count",
  about: "Three afternoons for anybody who has a conversation that they put off. Write it for yourself, rehearse it in threes with people from other schools, have it, and come back. Any job is welcome.",
  chosenBecause: "You know which one it is. That is all this asks.",
};

type ToldConversation = { who: Cast; statement: string };

export const takePart: ToldConversation[] = [
  { who: "Kofi Mensah", statement: "There is one about shared planning that I have begun three times in my head." },
  { who: "Megan Llewellyn", statement: "I say yes where I mean no, and then I am late with it." },
  { who: "Julie Barker", statement: "I would like to say what I see in a room without it sounding like a complaint." },
  { who: "Carys Pugh", statement: "I hold these conversations for a living and still rehearse them in the car." },
  { who: "Noel Francis", statement: "I am new here, and everybody is kind. I would like to be clear as well." },
  { who: { role: "teacher", school: "Northgate Primary" }, statement: "My year group partner and I plan in two different ways and neither of us says so." },
  { who: { role: "teacher", school: "Elm Park Primary" }, statement: "In a school of our size one meets again at the kettle." },
];

export const afternoons: { daysAgo: number; theme: string; place: string; plan: string; sentWord: Cast[]; minutes?: number }[] = [
  { daysAgo: 44, theme: "What makes it hard", place: "Mill Lane Primary, the music room", plan: "- Arrive\n- The five steps, once together\n- In threes: the opening sentence, then the whole of it\n- What was heard", sentWord: ["Noel Francis"], minutes: 8 },
  { daysAgo: 0, theme: "Having it", place: "Riverside Primary, room 4", plan: "- Arrive\n- What has happened since\n- In threes: the whole conversation, with what you know now\n- A day on which you will have it", sentWord: [] },
  { daysAgo: -31, theme: "What came of it", place: "Oakfield Primary, the library", plan: "", sentWord: [] },
];

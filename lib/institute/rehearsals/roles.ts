import type { RehearsalRole } from "./rotation";

/** A role of a rehearsal, what it does and what it leaves to the others. Source: case study 000, the session on difficult conversations, and the observer's feedback in its triads. */
export const rehearsalGuide: Record<RehearsalRole, { title: string; does: string[]; doesNot: string[] }> = {
  speaks: {
    title: "You rehearse",
    does: ["Say in a sentence who the other person is and what you want to come of it. No names.", "Then have the conversation, step by step, as you would have it.", "Stop whenever you like and say a sentence again."],
    doesNot: ["Tell the story of it. Speak to the person, not about them.", "Explain your words afterwards. Listen to what was heard."],
  },
  answers: {
    title: "You are the other person",
    does: ["Answer as somebody would who has good reasons of their own.", "Let good words work on you, and others too.", "Afterwards say once what it was like to be asked like that."],
    doesNot: ["Make it harder than it would be, or easier.", "Give advice, now or afterwards."],
  },
  observes: {
    title: "You observe",
    does: ["Listen for the words that helped, and keep them in your head.", "See when the other person opened, and when they closed.", "Speak last: begin with what went well, say one thing to try another way, and end with what went well."],
    doesNot: ["Speak while they rehearse.", "Write anything down. Nothing of this is kept.", "Say how you would have done it."],
  },
};

/** The same where nobody observes. */
export const inAPair = "There are two of you, so nobody observes. After the last step each says what helped: begin and end with what went well.";
/** Where a group is through while others are not. */
export const secondGo = "Everybody in your group has rehearsed once. Whoever rehearses now goes again: the same conversation, with what was heard.";
/** For whoever has just come into a group. */
export const onlyWatches = "You have come in the middle of this round: listen, and from the next one you take part.";

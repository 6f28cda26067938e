/** What somebody is in a round. */
export type TriadRole = "coachee" | "coach" | "observer";

/** A role, what it does and what it leaves to the others: case study 000's instructions in words of our own. */
export const roleGuide: Record<TriadRole, { title: string; does: string[]; doesNot: string[] }> = {
  coachee: {
    title: "You are the coachee",
    does: ["Bring something that is yours to change.", "Answer openly, also where it is uncomfortable.", "Think of more than one way, and end with what you will do and by when."],
    doesNot: ["Wait to be told what to do."],
  },
  coach: {
    title: "You are the coach",
    does: ["Ask, listen, and ask again.", "Question what your coachee takes for granted.", "Leave a few minutes for what they will do."],
    doesNot: ["Advise, or tell what you would do.", "Write anything down. You have nothing to fill in."],
  },
  observer: {
    title: "You are the observer",
    does: [
      "Watch the coach: what they say, how they say it, and what the body says.", "Note the words that helped, short and exact.", "Note where the coach slipped into advice.",
      "Where you would have gone another way, note when and how, and let it go.", "Tell the coach when a few minutes are left.", "Afterwards give feedback to the coach that begins and ends with what went well.",
    ],
    doesNot: ["Speak during the conversation.", "Help the coachee. What you have for them waits until the whole session has ended."],
  },
};

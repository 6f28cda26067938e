/** What a triad of Hawthorn said in two sessions: made up, as everything here is. Each took each role once; the third session is still to come. */
export const sessions = [
  {
    daysAgo: 35,
    place: "Mill Lane, the library",
    issues: {
      "Megan Llewellyn": { issue: "My two new assistants wait for me to tell them everything, and I end up telling them.", options: "Write the first ten minutes down\nAsk them what they noticed before I say it\nLet one of them plan a story time", commitment: "Ask ‘what did you notice?’ before I say anything, for two weeks" },
      "Kofi Mensah": { issue: "My marking eats three evenings, and I am not sure that anybody reads it.", options: "Mark one set live\nOne comment for the whole class\nAsk the children what they did with the last one", commitment: "Mark one set live, in the lesson, each Tuesday" },
      "Julie Barker": { issue: "I would like to run a group by myself, and I do not ask for it.", options: "Ask for the phonics group on Fridays\nShow the teacher my notes first", commitment: "Ask for the Friday group, and say what I would do with it" },
    },
    feedback: { wentWell: "You waited. Twice you counted to five, and both times more came.", toTry: "One question at a time: the second one let the first go.", endWell: "You summed up in their own words, and they nodded." },
  },
  {
    daysAgo: 14,
    place: "Riverside, room 2",
    issues: {
      "Megan Llewellyn": { issue: "A colleague says yes in the meeting, and then nothing changes.", options: "Ask what stands in the way\nLook at it together in her room", commitment: "Go and see one lesson with her, and ask before I say anything" },
      "Kofi Mensah": { issue: "In maths the same five children answer, and I let them.", options: "Partners first\nTake the hands away for a week", commitment: "No hands up in maths for a week, partners first" },
      "Julie Barker": { issue: "The Friday group goes well, and the teacher has not come to see it.", options: "Invite her for ten minutes\nSend her three lines each week", commitment: "Invite her for the first ten minutes of next Friday" },
    },
    feedback: { wentWell: "You let the silence stand and did not fill it.", toTry: "When you said ‘have you thought of’, it was advice with a question mark.", endWell: "Your last question brought the commitment by itself." },
  },
];

/** What came of the first session's commitments, said in the second. */
export const followUps: Record<string, { done: "yes" | "partly" | "not-yet"; changed: string; learned: string }> = {
  "Megan Llewellyn": { done: "yes", changed: "They tell me things that I had not seen.", learned: "I was the one who could not wait." },
  "Kofi Mensah": { done: "partly", changed: "One evening is free. Tuesdays are louder.", learned: "They read what I say to them while they still write." },
  "Julie Barker": { done: "yes", changed: "The Friday group is mine until Easter.", learned: "Asking took one minute." },
};

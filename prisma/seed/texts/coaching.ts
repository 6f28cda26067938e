/** What a trust lead asks; questions first, answers second. */
export const questions = [
  "What would have to be true for this to hold by half term?",
  "Who else sees this as you do, and who does not yet?",
  "What have you stopped doing to make room for it?",
  "If you did only one thing about this next week, which would it be?",
  "How will you know, before I ask, that it is working?",
  "What is the smallest thing that would make this easier for your team?",
  "Which of your colleagues could own this instead of you?",
  "What did you learn from the last time that something like this came up?",
  "What do families see of it?",
  "Where do you have evidence, and where a hunch?",
];

export const responses = [
  "Thank you for writing it so plainly. Let us give it the first half hour.",
  "A steady week, and steady is work too.",
  "I agree with the order you have put these in.",
  "I will come and see it in class before we talk again.",
  "I have spoken to the finance team; there is room for it until Easter.",
  "Let us bring this one to the half-term review, so that the whole leadership team hears it.",
  "Good. Please tell the other heads how you did it.",
  "This sounds right to me. Nothing to add.",
  "I would leave it for a fortnight and look again.",
  "Well held. Mind your own hours as well.",
];

/** How principals are, for the two alone; written seldom. */
export const arrivals = [
  { arriving: "well", note: "A good week. I was in classes on three days." },
  { arriving: "steady", note: "" },
  { arriving: "stretched", note: "Too many evenings. I want to leave at five on two days next week." },
  { arriving: "steady", note: "Sleeping better since we shared the duty out." },
  { arriving: "stretched", note: "The building work is on my mind at night." },
  { arriving: "thriving", note: "The best assembly of the year, and none of it was mine." },
] as const;

/** Answers to requests for support that have none of their own. */
export const answers = ["I have asked around and somebody rings you by Friday.", "Agreed. Dates are on their way to your office.", "Let us talk it through on our next day and decide together."];

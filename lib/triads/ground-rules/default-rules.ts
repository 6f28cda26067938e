/** Braid's own ground rules, from the ideas of case study 000: what holds until a trust has words of its own. Version 0. */
export const defaultRules: readonly string[] = [
  "We are here to understand and to learn. Nobody wins a conversation like this one.",
  "Each of us speaks for ourselves, and not for a team, a school or a cause.",
  "We meet as equals. Job titles, status and what we think we know of each other stay outside.",
  "We listen openly, most of all when we disagree, and put our judgement aside.",
  "We look for what we take for granted, and begin with ourselves.",
  "We let the other know that we have heard them before we answer.",
  "We look for what we share.",
  "What is said here stays here.",
];

/** What happened in bright spots and visits to them. */
export const brightSpotWords: Record<string, string> = {
  "bright-spot.marked": "Bright spot marked",
  "bright-spot.confirmed": "Bright spot confirmed by the person to ask",
  "bright-spot.declined": "Bright spot declined by the person to ask",
  "bright-spot.ended": "Bright spot ended",
  "visit.asked": "Visit to a bright spot asked for",
  "visit.proposed": "Day proposed for a visit to a bright spot",
  "visit.arranged": "Visit to a bright spot arranged",
  "visit.called-off": "Visit to a bright spot called off",
  "visit.closed": "Visit to a bright spot closed",
  "visit.opened": "Opened a visit to a bright spot of one’s school",
  "visit.sentence-removed": "Sentence from a visit taken away",
};

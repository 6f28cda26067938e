/** Why a film could not be made ready, in words for its owner. */
export const problemWords = {
  unreadable: "This file begins like a film but cannot be read. It may have been cut off: try to play it on your phone, then send it again.",
  "no-picture": "There is no moving picture in this file. Was it a sound recording?",
  "too-long": "This film is longer than 30 minutes. Cut out the two minutes that matter and send those.",
  "too-heavy": "This film needs more memory than one film may have. Film in a lower resolution, such as 1080p.",
  "too-slow": "Making this film ready took too long, so it was stopped. Film in a lower quality, or cut it shorter.",
  "gave-up": "We tried three times and something on our side failed each time. Send it again later, or tell your administrator.",
} as const;
export type Problem = keyof typeof problemWords;

/** What a reviewer looks for, in the order in which one would see it. */
export const criteria = [
  { key: "practice", words: "It shows the element: somebody else could try it after watching" },
  { key: "pupils", words: "Nobody is shown in a way that they, or their parents, would not want" },
  { key: "names", words: "No child is named, on the sound, on a wall or on a screen" },
  { key: "consent", words: "The consent fits what can be seen and heard" },
  { key: "captions", words: "The captions say what is said" },
  { key: "length", words: "It is as short as it can be" },
] as const;

/** Why a video comes back to its owner. */
export const returnReasons = {
  practice: "The practice is hard to see",
  pupils: "Somebody is shown in a way they would not want",
  names: "A child is named, or can be told by something in the picture",
  consent: "The consent does not fit what can be seen or heard",
  captions: "The captions do not say what is said",
  sound: "It is hard to hear",
  length: "It can be shorter",
  element: "It belongs to another element",
} as const;
export type ReturnReason = keyof typeof returnReasons;

/** In how many months a published video is looked at again. */
export const reviewAgainIn = { "6": "In six months", "12": "In a year", "24": "In two years" } as const;

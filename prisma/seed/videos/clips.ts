/** A clip of title cards: what it says, card by card, and what its owner writes beside it. */
export type Clip = {
  owner: string;
  title: string;
  notice: string;
  /** Words that the title of the element it shows has in it. */
  shows: string;
  cards: string[];
  captions: string;
  pupils: boolean;
  /** Days before today on which it was sent; and how far it came. */
  daysAgo: number;
  came: "published" | "sent" | "draft";
};

/** How long one card stands, in seconds. */
export const CARD_SECONDS = 3;

export const clips: Clip[] = [
  {
    owner: "Kofi Mensah", title: "Cold call, with time to think first", shows: "cold call", pupils: true, daysAgo: 40, came: "published",
    notice: "The wait is longer than it feels. The name comes last, so that everybody has thought by then.",
    cards: ["Ask the whole class", "Wait, for a slow count of five", "Only then say a name"],
    captions: "0:00 Ask the whole class.\n0:03 Wait, for a slow count of five.\n0:06 Only then say a name.",
  },
  {
    owner: "Julie Barker", title: "Books out in forty seconds", shows: "routines", pupils: false, daysAgo: 25, came: "published",
    notice: "The same words each day, and thanks for those who help a neighbour.",
    cards: ["One signal, always the same", "Books from the end of the row", "Thank the row that is ready"],
    captions: "0:00 One signal, always the same.\n0:03 Books from the end of the row.\n0:06 Thank the row that is ready.",
  },
  {
    owner: "Kofi Mensah", title: "Thinking aloud while I write", shows: "worked examples", pupils: true, daysAgo: 2, came: "sent",
    notice: "I say what I decide and why, and cross something out on purpose.",
    cards: ["Say what you decide, and why", "Cross something out", "Hand the pen over"],
    captions: "0:00 Say what you decide, and why.\n0:03 Cross something out.\n0:06 Hand the pen over.",
  },
];

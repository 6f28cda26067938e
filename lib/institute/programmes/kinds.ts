/** What a programme is for; the middle-leader institute is one kind among others. */
export const kindWords = {
  middle_leaders: "Middle-leader institute",
  aspirant_heads: "Aspirant heads",
  new_heads: "New heads",
  recently_qualified: "Recently qualified teachers",
  specialist_leaders: "Preparing specialist leaders",
  other: "Another programme",
} as const;

export type ProgrammeKind = keyof typeof kindWords;
export const kinds = Object.keys(kindWords) as ProgrammeKind[];

/** A programme's kind in words. */
export const kindWord = (kind: string): string => (Object.hasOwn(kindWords, kind) ? kindWords[kind as ProgrammeKind] : kindWords.other);

/** How a programme begins: twelve places, threes for triads, three to six sessions of two and a half hours, three more online with an external coach. Source: case study 000, middle-leadership programme. */
export const usualLimits = { places: 12, groupSize: 3, fewestSessions: 3, mostSessions: 6, sessionMinutes: 150, onlineSessions: 3 } as const;

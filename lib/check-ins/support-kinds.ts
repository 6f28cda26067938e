/** What a leader may ask for with one tap; the note says the rest. */
export const supportKinds = {
  visit: "A visit",
  colleague: "A colleague to talk to",
  curriculum: "Curriculum or subject help",
  safeguarding: "Safeguarding advice",
  staffing: "Staffing",
  send: "Special needs and inclusion",
  families: "Families and community",
  premises: "Site, money or systems",
  time: "Time to think",
} as const;

export type SupportKind = keyof typeof supportKinds;
export const supportKindKeys = Object.keys(supportKinds) as [SupportKind, ...SupportKind[]];

/** The words of a kind as it stands in the database. */
export function supportKindName(kind: string): string {
  return Object.hasOwn(supportKinds, kind) ? supportKinds[kind as SupportKind] : kind;
}

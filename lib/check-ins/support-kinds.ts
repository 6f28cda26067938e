/** What a leader may ask for with one tap; the note says the rest. */
export const supportKinds = {
  visit: "A visit",
  colleague: "A colleague",
  curriculum: "Curriculum",
  safeguarding: "Safeguarding",
  staffing: "Staffing",
  send: "Inclusion",
  families: "Families",
  premises: "Site or money",
  time: "Time to think",
} as const;

export type SupportKind = keyof typeof supportKinds;
export const supportKindKeys = Object.keys(supportKinds) as [SupportKind, ...SupportKind[]];

/** The words of a kind as it stands in the database. */
export function supportKindName(kind: string): string {
  return Object.hasOwn(supportKinds, kind) ? supportKinds[kind as SupportKind] : kind;
}

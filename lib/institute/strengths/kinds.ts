/** What somebody may be good at, as a line about them; with a subject it goes on with 'in'. Source: case study 000, what a trust knows of its middle leaders by the end of a year. */
export const kindWords = {
  lead_improvement: "Can lead improvement",
  help_a_team: "Helps a team that is stuck",
  hard_conversations: "Has difficult conversations well",
  coach: "Coaches colleagues",
  settle_in: "Helps new colleagues settle in",
  evidence: "Weighs evidence before choosing",
  families: "Works well with families",
  order: "Sets up ways of working that hold",
  other: "Something else",
} as const;

export type StrengthKind = keyof typeof kindWords;
export const strengthKinds = Object.keys(kindWords) as StrengthKind[];

const isKind = (kind: string): kind is StrengthKind => Object.hasOwn(kindWords, kind);

/** A strength as a line: 'Can lead improvement in writing'. What fits none of the list is its subject alone. */
export function titleOf({ kind, subject }: { kind: string; subject: string }): string {
  if (kind === "other" || !isKind(kind)) return subject;
  return subject ? `${kindWords[kind]} in ${subject}` : kindWords[kind];
}

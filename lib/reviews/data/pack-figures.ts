import { z } from "zod";

/** What an item about a figure would say; without a kind it is clear neither for the better nor for the worse, and asks nothing of anybody. */
const told = z.object({
  measure: z.string(),
  kind: z.enum(["going_well", "challenge"]).nullable(),
  title: z.string(),
  detail: z.string(),
});

/** A line of the half term's return: counts as the school sent them, for those who read its reviews. */
const returned = told.extend({
  name: z.string(),
  value: z.string(),
  of: z.string(),
  /** How it stands to the return before; null where none was comparable. */
  change: z.string().nullable(),
  /** So few pupils that somebody could be recognised. */
  small: z.boolean(),
  /** It was sent after the last one-to-one was discussed. */
  isNew: z.boolean(),
});

/** What the pack says of figures, copied when it was collated: what was published since the last one-to-one was discussed, and the half term's own return. */
export const packFigures = z.object({
  /** When the newest discussed one-to-one about the school was discussed; null before the first. */
  since: z.iso.datetime().nullable(),
  /** Whether any published figure of the school is known here. */
  loaded: z.boolean(),
  published: z.array(told),
  /** What was new before, and is carried by an item of the review. */
  kept: z.array(told),
  returned: z.object({ state: z.enum(["not-asked", "not-sent", "sent"]), sentAt: z.iso.datetime().nullable(), lines: z.array(returned) }),
});

export type PackFigures = z.infer<typeof packFigures>;
export type ToldFigure = z.infer<typeof told>;
export type ReturnedLine = z.infer<typeof returned>;

/** An item of the review that carries a figure, by its title, and whether it stands on the agenda or still waits to be discussed. */
export const carriedFigure = z.object({ title: z.string(), stands: z.boolean() });
export type CarriedFigure = z.infer<typeof carriedFigure>;

/** What waits to be talked about, and what stands on the agenda; `others` are clear neither way. */
export type SortedFigures = { waiting: (ToldFigure & { putForward: boolean })[]; others: ToldFigure[]; onAgenda: ToldFigure[] };

/**
 * The new figures by whether the agenda carries them: what no item carries, or one that was not discussed, is not yet discussed. What is no longer
 * new, published or returned, is there as long as an item carries it: withdrawn, it is not new again. What is clear neither way nobody puts forward.
 */
export function sortFigures({ published, kept, returned }: PackFigures, carried: readonly CarriedFigure[]): SortedFigures {
  const stands = new Map(carried.map((item) => [item.title, item.stands]));
  const isCarried = ({ title }: ToldFigure) => stands.has(title);
  const all = [...published, ...kept.filter(isCarried), ...returned.lines.filter((line) => line.kind !== null && (line.isNew || isCarried(line)))];
  const canBeCarried = all.filter(({ kind }) => kind !== null);
  return {
    onAgenda: canBeCarried.filter(({ title }) => stands.get(title) === true),
    waiting: canBeCarried.filter(({ title }) => stands.get(title) !== true).map((one) => ({ ...one, putForward: stands.has(one.title) })),
    others: all.filter(({ kind }) => kind === null),
  };
}

import { z } from "zod";

/** A stage of practice: its name and what it means, in the trust's own words. */
const stage = z.object({
  name: z.string().trim().min(1, "Name this stage").max(40, "Keep a stage’s name to 40 characters"),
  means: z.string().trim().max(240, "Keep this to 240 characters").default(""),
});
export type NamedStage = z.infer<typeof stage>;

/** A framework's stage; its key stays its own whatever it is called and wherever it stands, so that texts, remarks and history find it. */
export type Stage = NamedStage & { key: string };

/** The stages of a new framework: their places become their keys. */
export const withKeys = (named: readonly NamedStage[]): Stage[] => named.map(({ name, means }, at) => ({ key: String(at), name, means }));

const FEWEST = 2;
const MOST = 6;

/** A framework's stages from the first to the furthest; two to six, each named once. */
export const stages = z
  .array(stage)
  .min(FEWEST, "Name at least two stages")
  .max(MOST, "At most six stages")
  .refine((all) => new Set(all.map(({ name }) => name.toLowerCase())).size === all.length, "Name each stage once");

/** What Braid proposes where a trust has no stages of its own. They describe practice, never a person. */
export const defaultStages: NamedStage[] = [
  { name: "Starting", means: "Trying it, with a plan and some help" },
  { name: "Growing", means: "Doing it often, and noticing what it changes" },
  { name: "Secure", means: "Doing it well without thinking about it, and adapting it" },
  { name: "Leading others", means: "Helping colleagues to do it, and learning from theirs" },
];

import { z } from "zod";

const part = (longest: number) => z.string().trim().max(longest, `Keep this under ${longest.toLocaleString("en-GB")} characters`).default("");
const text = part(4000);

/** A script for a conversation, in five steps. Source: case study 000, the session on difficult conversations (STORM). */
export const scriptContent = z.object({ about: part(120), issue: text, side: text, options: text, resolution: text, move: text });
export type ScriptContent = z.infer<typeof scriptContent>;
export const NOTHING_YET: ScriptContent = scriptContent.parse({});

export type ScriptPart = Exclude<keyof ScriptContent, "about">;
type Step = { part: ScriptPart; letter: string; title: string; guidance: string; prompt: string };

/** The five steps, each with what helps and what gets in the way. */
export const steps: readonly Step[] = [
  {
    part: "issue", letter: "S", title: "State the issue", prompt: "My first sentence",
    guidance: "One sentence on what you saw or heard, and why it matters. No because, no always, no guess at their reasons. Then be quiet: the silence is theirs.",
  },
  {
    part: "side", letter: "T", title: "Their side", prompt: "What I ask, and what I may hear",
    guidance: "Ask one open question and mean it. Say back what you heard until they say yes, that is it. What could you hear that would change your mind?",
  },
  {
    part: "options", letter: "O", title: "Options", prompt: "Ways forward that I can think of",
    guidance: "Look for two ways forward each before either of you judges one. Theirs come first; they will be the ones to do it.",
  },
  {
    part: "resolution", letter: "R", title: "Resolution", prompt: "What I hope we agree, and what I cannot give up",
    guidance: "Choose one together. Who does what, by when, and how will both of you notice that it helped? Know beforehand what is open and what is not.",
  },
  {
    part: "move", letter: "M", title: "Move and follow up", prompt: "How I end, and when we look again",
    guidance: "Say it once more in a sentence, thank them, and name the day on which you look at it together. Then move on: it is not in the room tomorrow.",
  },
];

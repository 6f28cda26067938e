import { type ScriptPart, steps } from "../scripts/steps";

export type PaceStep = { /** Which part of a script stands here; none for what comes after the steps. */ part: ScriptPart | null; letter: string; title: string; line: string; /** Seconds after the round began. */ from: number };

/** Tenths of a round for each step; what is left is for what was heard. */
const TENTHS: Record<ScriptPart, number> = { issue: 1, side: 2, options: 2, resolution: 1, move: 1 };

/** The observer’s part. Source: case study 000: feedback begins and ends with a positive. */
const HEARD = { part: null, letter: "↺", title: "What was heard", line: "Whoever rehearsed says one sentence. Whoever was the other person says what it was like. The observer speaks last, and begins and ends with what went well." };

/** Where a round of so many minutes has about got to, step by step: a help to keep time, and nobody’s rule. The last three tenths are for what was heard. */
export function paceOf(minutes: number): PaceStep[] {
  let from = 0;
  const timed = steps.map(({ part, letter, title, guidance }) => {
    const step = { part, letter, title, line: guidance, from };
    from += TENTHS[part] * minutes * 6;
    return step;
  });
  return [...timed, { ...HEARD, from }];
}

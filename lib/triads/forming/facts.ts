import { capital, counted, listed } from "@/lib/words";

/** What is true of a triad on the day it is formed, and why it was chosen: facts, and nobody's opinion of anybody. */
export type Facts = { schools: number; phases: number; jobs: number; within: boolean; /** Whether two of them were in a triad together before; not said of the earliest. */ again?: boolean };

const againWords = (again: boolean | undefined) => (again === undefined ? "" : again ? "; some were in a triad together before" : ", and no two were in a triad together before");

/** '3 schools, 2 phases and 3 kinds of job; nobody leads another, and no two were in a triad together before.' */
export function factsInWords({ schools, phases, jobs, within, again }: Facts): string {
  const parts = within ? [] : [counted(schools, "school")];
  if (phases > 1) parts.push(counted(phases, "phase"));
  parts.push(jobs === 1 ? "the same kind of job" : counted(jobs, "kind of job", "kinds of job"));
  return `${within ? "One school, as they asked; " : ""}${within ? listed(parts) : capital(listed(parts))}; nobody leads another${againWords(again)}.`;
}

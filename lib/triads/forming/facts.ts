import { capital, counted, listed } from "@/lib/words";

/** What is true of a triad on the day it is formed, and why it was chosen: facts, and nobody's opinion of anybody. */
export type Facts = { schools: number; phases: number; jobs: number; within: boolean; /** Whether two of them were in a triad together before; not said of the earliest. */ again?: boolean };

const againWords = (again: boolean) => (again ? "some were in a triad together before" : "no two were in a triad together before");

/** '3 schools, 2 phases and 3 kinds of job; no two were in a triad together before.' Who leads whom is said while a triad is being formed and no later, for that changes: see `formedInWords`. */
export function factsInWords(facts: Facts): string {
  return `${mixInWords(facts)}${facts.again === undefined ? "" : `; ${againWords(facts.again)}`}.`;
}

/** The same of one that is being formed: '3 schools, 2 phases and 3 kinds of job; nobody leads another, and no two were in a triad together before.' */
export function formedInWords(facts: Facts): string {
  return `${mixInWords(facts)}; nobody leads another${facts.again === undefined ? "" : `${facts.again ? "; " : ", and "}${againWords(facts.again)}`}.`;
}

function mixInWords({ schools, phases, jobs, within }: Facts): string {
  const parts = within ? [] : [counted(schools, "school")];
  if (phases > 1) parts.push(counted(phases, "phase"));
  parts.push(jobs === 1 ? "the same kind of job" : counted(jobs, "kind of job", "kinds of job"));
  return `${within ? "One school, as they asked; " : ""}${within ? listed(parts) : capital(listed(parts))}`;
}

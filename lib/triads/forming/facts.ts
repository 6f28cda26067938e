import { capital, counted, listed } from "@/lib/words";

/** What is true of a triad on the day it is formed, and why it was chosen: facts, and nobody's opinion of anybody. */
export type Facts = { schools: number; phases: number; jobs: number; within: boolean };

/** 'Three schools, two phases, three jobs; nobody leads another' */
export function factsInWords({ schools, phases, jobs, within }: Facts): string {
  const parts = within ? ["all of one school, as they asked"] : [counted(schools, "school")];
  if (phases > 1) parts.push(counted(phases, "phase"));
  parts.push(jobs === 1 ? "the same job" : counted(jobs, "kind of job", "kinds of job"));
  return `${capital(listed(parts))}; nobody leads another.`;
}

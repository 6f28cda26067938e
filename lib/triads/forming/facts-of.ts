import type { Facts } from "./facts";
import type { Willing } from "./people";

/** What is true of a group of people: in how many schools and phases they work, in how many kinds of job, and whether somebody asked for their own school, and whether two of them were in a triad before. */
export function factsOf(people: readonly Willing[]): Facts {
  const count = (of: (person: Willing) => readonly string[]) => new Set(people.flatMap(of)).size;
  return { schools: count(({ schools }) => schools.slice(0, 1)), phases: count(({ phases }) => phases.slice(0, 1)), jobs: count(({ job }) => [job]), within: people.some(({ across }) => !across), again: people.some(({ before }) => people.some(({ id }) => before.includes(id))) };
}

import type { Facts } from "./facts";
import { sayAgainstNational } from "./say-against-national";
import { sayAgainstNeighbours } from "./say-against-neighbours";
import { sayDirection } from "./say-direction";
import { sayMissing } from "./say-missing";
import { saySmallCohort } from "./say-small-cohort";

/**
 * The sentences that stand under a measure's name at one school, each made by one rule from what is given and from nothing else: why the latest
 * year has no figure, which way it went, how it stands to the national figure and to similar schools, and a caution for few pupils. None
 * when nothing is known. A measure of words (a grade, a band) is not compared; only its missing year is told. When the latest year has
 * no figure the others speak of the last one that has, and name its year; national and neighbours' figures must be of that year.
 */
export function sayHeadlines(facts: Facts): string[] {
  const missing = sayMissing(facts.years);
  const compared = facts.measure.unit === "word" ? [] : [sayDirection(facts.measure, facts.years), sayAgainstNational(facts), sayAgainstNeighbours(facts), saySmallCohort(facts)];
  return [missing, ...compared].filter((sentence) => sentence !== undefined);
}

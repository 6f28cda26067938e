import { listed } from "@/lib/words";
import { inEnglish } from "../numbers";
import type { ComparedSchool, ModelVariable, SimilarityModel } from "./model";

/** How one variable parts two schools: its share of the squared distance (0 to 1; all shares 0 when there is no distance) and the two values in words. */
export type Reason = { key: string; name: string; own: number; other: number; share: number; words: string };

/** Every variable's part in the distance between two schools, the one that parts them most first. Both have all inputs. */
export function reasonsBetween(model: SimilarityModel, school: ComparedSchool, other: ComparedSchool): Reason[] {
  const parts = model.variables.map((variable) => {
    const [own, theirs] = [school.values[variable.key] ?? 0, other.values[variable.key] ?? 0];
    return { key: variable.key, name: variable.name, own, other: theirs, squared: variable.coefficient * (own - theirs) ** 2, words: againstWords(variable, own, theirs) };
  });
  const total = parts.reduce((sum, { squared }) => sum + squared, 0);
  return parts.map(({ squared, ...part }) => ({ ...part, share: total > 0 ? squared / total : 0 })).toSorted((one, two) => two.share - one.share);
}

/** 'free school meals 23% against 21%' */
const againstWords = (variable: ModelVariable, own: number, other: number) => `${variable.name} ${inUnit(variable, own)} against ${inUnit(variable, other)}`;

/** A variable's value as a reader sees it: '23%', '412 pupils', '3.6'. */
export function inUnit({ unit, decimals }: Pick<ModelVariable, "unit" | "decimals">, value: number): string {
  const number = inEnglish(value, decimals);
  return unit === "percent" ? `${number}%` : unit === "pupils" ? `${number} pupils` : number;
}

/** The same without the values, where they stand beside it: 'Closest in roll and special needs support; furthest apart in free school meals.' */
export const sayWhyInNames = (reasons: readonly Reason[]): string => sayWhyAlike(reasons.map(({ name, ...reason }) => ({ ...reason, name, words: name })));

/** 'Closest in roll 412 pupils against 405 pupils; furthest apart in free school meals 23% against 31%.' Two that differ in nothing are said to be alike. */
export function sayWhyAlike(reasons: readonly Reason[]): string {
  const furthest = reasons[0];
  if (!furthest || furthest.share === 0) return "Alike in everything that is compared.";
  const closest = reasons.slice(1).slice(-2).toReversed().map(({ words }) => words);
  return closest.length > 0 ? `Closest in ${listed(closest)}; furthest apart in ${furthest.words}.` : `Furthest apart in ${furthest.words}.`;
}

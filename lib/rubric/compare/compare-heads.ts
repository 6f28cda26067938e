import type { Stage } from "../stages";
import { type ComparedPart, compareWords } from "./compare-texts";

/** What a framework is called, what it is for, and its stages. */
export type FrameworkText = { name: string; about: string; stages: readonly Stage[] };

const inWords = ({ name, means }: Stage) => (means ? `${name}: ${means}` : name);

/** How two texts of a framework differ in what is said of it as a whole; nothing when they do not. */
export function compareHeads(before: FrameworkText, after: FrameworkText): ComparedPart[] {
  const parts = [
    { key: "name", label: "What it is called", was: before.name, is: after.name },
    { key: "about", label: "What it is for", was: before.about, is: after.about },
    { key: "stages", label: "Its stages, from the first to the furthest", was: before.stages.map(inWords).join("\n"), is: after.stages.map(inWords).join("\n") },
  ];
  return parts.filter(({ was, is }) => was !== is).map(({ key, label, was, is }) => ({ key, label, pieces: compareWords(was, is) }));
}

/** What happened to the stages as such, each in a sentence; renaming is told by the words themselves. */
export function stageMoves(before: readonly Stage[], after: readonly Stage[]): string[] {
  const [was, is] = [before, after].map((stages) => new Set(stages.map(({ key }) => key)));
  const stayed = (stages: readonly Stage[]) => stages.filter(({ key }) => was?.has(key) && is?.has(key)).map(({ key }) => key).join();
  return [
    ...after.filter(({ key }) => !was?.has(key)).map(({ name }) => `‘${name}’ is new.`),
    ...before.filter(({ key }) => !is?.has(key)).map(({ name }) => `‘${name}’ was taken out.`),
    ...(stayed(before) === stayed(after) ? [] : [`They stand in another order: ${after.map(({ name }) => name).join(", then ")}. What was written for each went with it.`]),
  ];
}

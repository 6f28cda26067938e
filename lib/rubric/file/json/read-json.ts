import { decode } from "@/lib/csv/encoding";
import { clean } from "../clean";
import { type FrameworkFile, frameworkFile } from "../framework-file";
import { inPlainWords } from "../in-plain-words";
import { type FileProblem, ofTheFile, WHOLE_FILE } from "../problem";
import { unknownNames } from "./unknown-names";

/** A framework from the documented JSON; a name in it that Braid does not know is a problem too, or its text would be lost unseen. */
export function readJson(bytes: Uint8Array): { file: FrameworkFile; problems?: undefined } | { problems: FileProblem[] } {
  const parsed = parse(decode(bytes));
  if ("wrong" in parsed) return ofTheFile(parsed.wrong);
  const read = frameworkFile.safeParse(parsed.value);
  if (!read.success) return { problems: read.error.issues.map((issue) => ({ where: whereInJson(issue.path, parsed.value), what: inPlainWords(issue) })) };
  const unknown = unknownNames(parsed.value, read.data);
  if (unknown.length > 0) return { problems: unknown.map((path) => ({ where: whereInJson(path, parsed.value), what: "Braid knows nothing of this name. Look at how it is spelt" })) };
  return { file: read.data };
}

function parse(text: string): { value: unknown } | { wrong: string } {
  try {
    return { value: clean(JSON.parse(text) as unknown) };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    const [, position] = /position (\d+)/.exec(error.message) ?? [];
    const line = position ? ` near line ${text.slice(0, Number(position)).split("\n").length}` : "";
    return { wrong: `It is not JSON as it should be: there is a mistake${line}` };
  }
}

/** 'areas 2 ‘Questioning’, elements 3 ‘Wait time’, tips 1' */
function whereInJson(path: readonly PropertyKey[], value: unknown): string {
  const words: string[] = [];
  let inside = value;
  for (const step of path) {
    inside = typeof inside === "object" && inside !== null ? Reflect.get(inside, step) : undefined;
    if (typeof step === "number") words.push(`${words.pop() ?? ""} ${step + 1}${called(inside)}`.trim());
    else words.push(String(step));
  }
  return words.join(", ") || WHOLE_FILE;
}

function called(value: unknown): string {
  const name: unknown = typeof value === "object" && value !== null ? (Reflect.get(value, "title") ?? Reflect.get(value, "name")) : undefined;
  return typeof name === "string" && name ? ` ‘${name.slice(0, 60)}’` : "";
}

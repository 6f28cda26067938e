import type { DocumentKind } from "./kinds";

const LONGEST_STEM = 100;

/**
 * A file's name as it was typed and safe to write down: no folders, nothing that cannot be seen or turns the reading direction, no dots around it, at most
 * 100 characters before its ending, and the ending of what its bytes are. What claims to be something else keeps its name, with the true ending behind it.
 */
export function documentName(typed: string, kind: DocumentKind): string {
  const seen = (typed.normalize("NFC").split(/[\\/]/).at(-1) ?? "").replace(/\s+/gu, " ").replace(/\p{C}/gu, "").replace(/^[\s.]+|[\s.]+$/gu, "");
  const ending = seen.toLowerCase().endsWith(`.${kind}`) ? seen.slice(-kind.length - 1) : `.${kind}`;
  const stem = seen.toLowerCase().endsWith(`.${kind}`) ? seen.slice(0, -kind.length - 1) : seen;
  return `${[...stem].slice(0, LONGEST_STEM).join("").trim() || "File"}${ending}`;
}

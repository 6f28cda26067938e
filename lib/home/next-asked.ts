import { askedWords } from "@/lib/asked/asked-words";
import type { AskedOfMe } from "@/lib/asked/read-asked-of-me";
import type { NextThing } from "./next-thing";

/** What colleagues have waited for longest, as the next thing on a home page. */
export function nextAsked([first]: readonly AskedOfMe[]): NextThing | undefined {
  if (!first) return undefined;
  const { title, text, about, href, label } = askedWords(first);
  return { above: about, title, text, action: { href, label } };
}

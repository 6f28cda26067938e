import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sourcesUnder } from "./sources";

const sources = [...sourcesUnder("app"), ...sourcesUnder("components")];
const matching = (pattern: RegExp) => sources.filter((file) => pattern.test(readFileSync(file, "utf8"))).toSorted();

const WRITES_BY_ITSELF = "app/(trust)/check-ins/week/[weekOf]/write-form.tsx";
/** It tries again by itself for as long as the page is open. */
const SENDS_IN_PIECES = "app/(trust)/videos/[videoId]/film/film-form.tsx";

test("a form over an action keeps its page when no answer comes", () => {
  expect(matching(/\buseActionState\(/)).toEqual([WRITES_BY_ITSELF, SENDS_IN_PIECES, "components/forms/use-kept-form.ts"]);
});

test("so does a form of one tap; what has nothing to keep, the way in and the way out, is a plain one", () => {
  expect(matching(/<form\b[^>]*?\baction=\{(?!`)/)).toEqual([
    "app/(dev)/parts/word-parts.tsx",
    "app/(public)/sign-in/persona-list.tsx",
    "app/(public)/sign-in/where/page.tsx",
    WRITES_BY_ITSELF,
    SENDS_IN_PIECES,
    "components/forms/kept-form.tsx",
    "components/shell/person-menu.tsx",
  ]);
});

test("what can be opened before the scripts are there may differ from what the page came with", () => {
  const opens = (file: string) => readFileSync(file, "utf8").match(/<details\b[^>]*>/g) ?? [];
  expect(sources.flatMap(opens).filter((tag) => !tag.includes("suppressHydrationWarning"))).toEqual([]);
});

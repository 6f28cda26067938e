import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { eventWords } from "@/lib/audit/event-words";
import { capital } from "@/lib/words";
import { sourcesUnder } from "@/tests/house/sources";

const speltOut = (what: string) => capital(what.replace(".", ": ").replaceAll("-", " "));

test("every event that a verb records by name is called by words of its own, not spelt out", () => {
  const named = sourcesUnder("lib").flatMap((file) => [...readFileSync(file, "utf8").matchAll(/recordEvent\([^"`\n]*"([a-z-]+\.[a-z-]+)"/g)].map(([, what]) => what ?? ""));
  expect(named.length).toBeGreaterThan(60);
  expect([...new Set(named)].filter((what) => eventWords(what) === speltOut(what))).toEqual([]);
});

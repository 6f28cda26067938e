import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importsOf, sourcesUnder } from "./sources";

const begins = (file: string, directive: string) => new RegExp(`^\\s*["']${directive}["']`).test(readFileSync(file, "utf8"));
const fileFor = (path: string) => [path, `${path}.ts`, `${path}.tsx`].find((name) => /\.tsx?$/.test(name) && existsSync(name));
const SERVER_ONLY = /^(?:node:|pg$|pg-boss|@prisma\/|lib\/db\/(?!generated\/enums)|next\/headers|nodemailer|pino|exceljs|playwright-core|@node-rs\/)/;

/** The ways by which what runs in the browser would reach what only the server has. */
function leaks(file: string, way: string[], seen: Set<string>): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return importsOf(file, "at run time").flatMap((imported) => {
    if (SERVER_ONLY.test(imported)) return [[...way, file, imported].join(" → ")];
    const next = fileFor(imported);
    return next && !begins(next, "use server") ? leaks(next, [...way, file], seen) : [];
  });
}

test("what runs in the browser reaches nothing that only the server has", () => {
  const client = [...sourcesUnder("app"), ...sourcesUnder("components")].filter((file) => begins(file, "use client"));
  const seen = new Set<string>();
  expect(client.flatMap((file) => leaks(file, [], seen))).toEqual([]);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { projectFiles, sourcesUnder } from "./sources";

const FOLDERS = new Set([".ci", "app", "components", "docs", "lib", "prisma", "public", "tests"]);
const LONGEST = 200;
const WRITTEN_BY_HAND = /\.(?:tsx?|mjs|css|prisma)$/;

test("the top level holds the few folders that everybody knows", () => {
  const found = new Set(projectFiles().filter((file) => file.includes("/")).map((file) => file.split("/")[0] ?? ""));
  expect([...found].filter((folder) => !FOLDERS.has(folder))).toEqual([]);
});

test(`no file is longer than ${LONGEST} lines`, () => {
  const lines = (file: string) => readFileSync(file, "utf8").trimEnd().split("\n").length;
  expect(projectFiles().filter((file) => WRITTEN_BY_HAND.test(file) && lines(file) > LONGEST)).toEqual([]);
});

test("no file merely passes on what others export", () => {
  const isBarrel = (file: string) => {
    const statements = readFileSync(file, "utf8").split("\n").filter((line) => line.trim() && !/^\s*(?:\/\/|\/?\*)/.test(line));
    return statements.length > 0 && statements.every((line) => /^export .*\bfrom\b/.test(line));
  };
  expect(projectFiles().filter((file) => /\.tsx?$/.test(file) && isBarrel(file))).toEqual([]);
});

const VERB = /^export (?:async )?(?:function\*? (\w+)|const (\w+)(?:: [^=]+)? = (?:async )?(?:<[^>]*>)?(?:\([^=]*\)|\w+)(?:: [^=]+)? =>)/;

test("every verb and question of the domain says what it does", () => {
  const silent = sourcesUnder("lib").flatMap((file) => {
    const lines = readFileSync(file, "utf8").split("\n");
    return lines.flatMap((line, at) => {
      const verb = VERB.exec(line);
      const before = lines[at - 1]?.trimEnd() ?? "";
      return verb && !before.endsWith("*/") ? [`${file}: ${verb[1] ?? verb[2]}`] : [];
    });
  });
  expect(silent).toEqual([]);
});

test("no test is left out or put off, but one whose file of real data is not at hand", () => {
  const left = sourcesUnder("tests").filter((file) => /\b(?:test|it|describe)\.(?:skip(?!\(!existsSync)|only|todo|fixme|fails)\b/.test(readFileSync(file, "utf8")));
  expect(left).toEqual([]);
});

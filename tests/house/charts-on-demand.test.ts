import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const sources = new Map(globSync("{app,components,lib}/**/*.{ts,tsx}").filter((path) => !path.includes("/generated/")).map((path) => [path, readFileSync(path, "utf8")]));
const ROOM = "components/charts/explore/";
const DOOR = `${ROOM}explore.tsx`;

const AT_ONCE = /^(?:import|export)\s+(?!type\b)(?:[^"';]*?\bfrom\s*)?["']([^"']+)["']/gm;
const WHEN_ASKED = /\bimport\(\s*["']([^"']+)["']/g;

/** The files that a source names in such an import, from the project's root; packages by their names. */
const namedIn = (path: string, text: string, form: RegExp) =>
  [...text.matchAll(form)].map(([, from = ""]) => (from.startsWith("@/") ? from.slice(2) : from.startsWith(".") ? join(dirname(path), from) : from).replace(/\.tsx?$/, ""));

const naming = (form: RegExp, what: (name: string) => boolean) => [...sources].flatMap(([path, text]) => (namedIn(path, text, form).some(what) ? [path] : []));
const draws = (name: string) => name.startsWith(ROOM) && `${name}.tsx` !== DOOR;
const isLibrary = (name: string) => name === "recharts" || name.startsWith("recharts/");

test("the drawing library is fetched only when somebody opens what needs it", () => {
  const drawing = naming(AT_ONCE, isLibrary);
  expect(drawing).toContain(`${ROOM}explore-year-line.tsx`);
  expect(drawing).not.toContain(DOOR);
  expect(drawing.filter((path) => !path.startsWith(ROOM))).toEqual([]);
  expect(naming(AT_ONCE, draws).filter((path) => !path.startsWith(ROOM) || path === DOOR)).toEqual([]);
  expect(naming(WHEN_ASKED, draws)).toEqual([DOOR]);
  expect(naming(WHEN_ASKED, isLibrary)).toEqual([]);
});

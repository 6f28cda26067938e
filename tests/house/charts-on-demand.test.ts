import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const sources = globSync("{app,components,lib}/**/*.{ts,tsx}").filter((path) => !path.includes("/generated/"));
const matching = (pattern: RegExp) => sources.filter((path) => pattern.test(readFileSync(path, "utf8")));
const ROOM = "components/charts/explore/";
const DOOR = `${ROOM}explore.tsx`;

test("the drawing library is fetched only when somebody opens what needs it", () => {
  const drawing = matching(/from "recharts"/);
  expect(drawing).toContain(`${ROOM}explore-year-line.tsx`);
  expect(drawing.filter((path) => !path.startsWith(ROOM))).toEqual([]);
  expect(matching(/^import (?!type\b).*"@\/components\/charts\/explore\/(?!explore")/m).filter((path) => !path.startsWith(ROOM))).toEqual([]);
  const door = readFileSync(DOOR, "utf8");
  expect(drawing).not.toContain(DOOR);
  expect(door).not.toMatch(/^import (?!type\b).*"@\/components\/charts\/explore\//m);
  expect(door).toMatch(/lazy\(\(\) => import\("@\/components\/charts\/explore\//);
  expect(matching(/import\("@\/components\/charts\/explore\//)).toEqual([DOOR]);
});

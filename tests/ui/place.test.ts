import { expect, test } from "vitest";
import { isCurrent } from "@/components/shell/place";

test("a place knows its own pages and the rooms that stand under it, and home is only itself", () => {
  expect(["/rubric", "/rubric/study", "/videos", "/videos/new", "/bright-spots/visits"].filter((path) => !isCurrent(path, "/rubric"))).toEqual([]);
  expect(["/", "/rubrics", "/schools", "/videos-of-others"].filter((path) => isCurrent(path, "/rubric"))).toEqual([]);
  expect([isCurrent("/", "/"), isCurrent("/rubric", "/")]).toEqual([true, false]);
});

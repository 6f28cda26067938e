import { expect, test } from "vitest";
import { actions, frameworkRoutes, pages } from "../places";
import { builtActions, builtRoutes } from "./manifest";

test("every page and route of the build has its place here, and every place is in the build", () => {
  expect(builtRoutes().filter((route) => !frameworkRoutes.includes(route))).toEqual(Object.keys(pages).toSorted());
});

test("every server action of the build has its place here, and every place is in the build", () => {
  expect([...builtActions().keys()].toSorted()).toEqual(Object.keys(actions).toSorted());
});

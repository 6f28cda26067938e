import { expect, test, vi } from "vitest";
import PartsPage from "@/app/(dev)/parts/page";

test("the page of parts is not there in production", () => {
  vi.stubEnv("NODE_ENV", "production");
  expect(() => PartsPage()).toThrow(/404/);
});

test("developers see it", () => {
  vi.stubEnv("NODE_ENV", "development");
  expect(() => PartsPage()).not.toThrow();
});

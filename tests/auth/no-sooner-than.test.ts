import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noSoonerThan } from "@/lib/auth/no-sooner-than";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ["an answer", () => Promise.resolve("yes")],
  ["a refusal", () => Promise.reject(new Error("no"))],
])("%s waits until its time has come", async (_what, work) => {
  let answered = false;
  const answer = noSoonerThan(600, work).catch(() => "refused").finally(() => (answered = true));
  await vi.advanceTimersByTimeAsync(599);
  expect(answered).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await answer;
  expect(answered).toBe(true);
});

test("work that takes longer is not held up further", async () => {
  const slow = () => new Promise((resolve) => setTimeout(() => resolve("done"), 900));
  const answer = noSoonerThan(600, slow);
  await vi.advanceTimersByTimeAsync(900);
  expect(await answer).toBe("done");
});

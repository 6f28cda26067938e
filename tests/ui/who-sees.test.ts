import { expect, test } from "vitest";
import { whoSeesWords } from "@/components/ui/who-sees-words";
import { classes } from "@/lib/confidentiality/classes";

test.each([
  ["own", [], "Only you can see this"],
  ["personal", ["Asha"], "Only you and Asha"],
  ["personal", ["Asha", "Ben"], "Only you, Asha and Ben"],
  ["group", ["Asha"], "You and Asha"],
  ["group", ["Asha", "Ben"], "You, Asha and Ben"],
  ["line", [], "You, your trust lead and the trust executives"],
  ["line", ["Asha"], "You, Asha and the trust executives"],
  ["review", [], "Your school’s leadership team and the executive team"],
  ["trust", [], "Everyone who works in the trust"],
  ["shared", [], "Every trust that uses Braid"],
] as const)("a box of class %s with %j says: %s", (kind, names, words) => {
  expect(whoSeesWords(kind, names)).toBe(words);
});

test("every class has its words, also for a reader who is not the writer", () => {
  for (const kind of classes) {
    expect(whoSeesWords(kind)).toMatch(/\w/);
    expect(whoSeesWords(kind, [], false)).toMatch(/^[A-Z]/);
  }
});

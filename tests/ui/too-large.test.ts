import { expect, test } from "vitest";
import { tooLarge } from "@/lib/forms/too-large";

const MB = 1024 * 1024;
const withFiles = (...sizes: number[]) => {
  const form = new FormData();
  form.set("label", "x");
  for (const size of sizes) form.append("file", new File([new Uint8Array(size)], `${size / MB}-mb.csv`));
  return form;
};

test("a form is stopped before it is sent only where the server would take none of it, and names the largest file", () => {
  expect([withFiles(), withFiles(0), withFiles(5 * MB, 10 * MB)].map(tooLarge)).toEqual([undefined, undefined, undefined]);
  expect(tooLarge(withFiles(MB, 17.5 * MB))).toBe("‘17.5-mb.csv’ has 17.5 MB, which is more than a form takes. Nothing was sent. Choose a smaller file.");
  expect(tooLarge(withFiles(8 * MB, 8.5 * MB))).toContain("‘8.5-mb.csv’");
});

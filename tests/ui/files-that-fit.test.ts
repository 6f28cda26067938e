import { expect, test } from "vitest";
import { tryParts } from "@/app/(trust)/institute/gap-tasks/[taskId]/try-parts";
import { wrongFiles } from "@/components/forms/files-that-fit";
import type { FormPart } from "@/components/forms/form-part";
import { mostOfAFile } from "@/lib/school-data/imports/figure-file";

const MB = 1024 * 1024;
const chosen = (sizes: Record<string, number>) => (name: string) => (name in sizes ? { size: sizes[name] ?? 0 } : undefined);

test("each box says what it does not take, and nothing of a file that it does", () => {
  const parts = tryParts(undefined, []);
  expect(wrongFiles(parts, chosen({ photo: 5 * MB, file: 10 * MB }))).toBeUndefined();
  expect(wrongFiles(parts, chosen({}))).toBeUndefined();
  expect(wrongFiles(parts, chosen({ photo: 5 * MB + 1, file: 10 * MB + 1 }))).toEqual({ photo: [expect.stringContaining("5 MB")], file: [expect.stringContaining("10 MB")] });
  expect(wrongFiles(parts, chosen({ file: 0 }))).toEqual({ file: ["This file is empty"] });
});

test("a box within a group is looked at like any other; one that says no limit is looked at for what is empty", () => {
  const parts: FormPart[] = [{ kind: "group", title: "Figures", parts: [{ kind: "file", name: "file", label: "File", most: mostOfAFile }, { kind: "file", name: "other", label: "Other" }] }];
  expect(wrongFiles(parts, chosen({ file: 5 * MB + 1, other: 50 * MB }))).toEqual({ file: [mostOfAFile.words] });
  expect(wrongFiles(parts, chosen({ file: 1, other: 0 }))).toEqual({ other: ["This file is empty"] });
});

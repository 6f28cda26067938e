import { expect, test } from "vitest";
import { Stale } from "@/lib/errors";
import { keepDraft } from "@/lib/forms/keep-draft";

const [before, at] = [new Date("2026-11-19T09:00:00Z"), new Date("2026-11-19T10:00:00Z")];
type Kept = { version: number; savedAt: Date; content: { words: string; read: number[] } };

/** A draft that another device writes to once, between looking and writing. */
function aShelf(kept: Kept | undefined, meanwhile: Kept["content"]) {
  const shelf = { kept };
  let came = false;
  const cameFirst = () => {
    if (came) return false;
    came = true;
    shelf.kept = { version: (shelf.kept?.version ?? 0) + 1, savedAt: before, content: meanwhile };
    return true;
  };
  const write = (words: string, seen: number, read: number[] = []) => {
    const content = { words, read };
    const put = (version: number) => ({ count: (shelf.kept?.version ?? 0) === version - 1 ? Number(Boolean((shelf.kept = { version, savedAt: at, content }))) : 0 });
    return keepDraft({
      find: async () => shelf.kept, content, seen, at,
      add: async () => (cameFirst() ? { count: 0 } : put(1)),
      change: async (_from, to) => (cameFirst() ? { count: 0 } : put(to)),
    });
  };
  return { shelf, write };
}

test("who begins a moment after another device is shown what that one wrote", async () => {
  const { shelf, write } = aShelf(undefined, { words: "On the phone", read: [] });
  const late = write("On the laptop", 0);
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({ saved: { words: "On the phone" }, version: 1 });
  expect(shelf.kept?.content.words).toBe("On the phone");
});

test("so is who goes on a moment after it, with what it wrote and not with what stood before", async () => {
  const { write } = aShelf({ version: 4, savedAt: before, content: { words: "Old", read: [] } }, { words: "On the phone", read: [] });
  await expect(write("On the laptop", 4)).rejects.toMatchObject({ saved: { words: "On the phone" }, version: 5 });
});

test("nobody is asked where the later words hold the earlier ones, and the same words twice are one save", async () => {
  const { shelf, write } = aShelf(undefined, { words: "On the", read: [1] });
  expect(await write("On the laptop", 0, [0, 1])).toEqual({ version: 2, savedAt: at });
  expect(await write("On the laptop", 2, [0, 1])).toEqual({ version: 2, savedAt: at });
  expect(shelf.kept?.content.words).toBe("On the laptop");
});

test("what was ticked is not lost by what is typed", async () => {
  const { write } = aShelf(undefined, { words: "On the", read: [1] });
  await expect(write("On the laptop", 0, [0])).rejects.toMatchObject({ saved: { read: [1] } });
});

import { expect, onTestFinished, test } from "vitest";
import { Listener } from "@/lib/live/listener";
import { type Note, readNote } from "@/lib/live/note";
import { v7 } from "@/lib/submissions/uuid";
import { cutListening, tell } from "./wire";

/** A process' connection, with everything that it heard. */
async function aListener() {
  const heard: (Note | "listening" | "lost")[] = [];
  const listener = new Listener(process.env.DATABASE_URL, { note: (note) => heard.push(note), listening: () => heard.push("listening"), lost: () => heard.push("lost") });
  onTestFinished(() => listener.close());
  await expect.poll(() => heard).toEqual(["listening"]);
  return heard;
}

const aNote = (): Note => ({ trustId: v7(), subjectId: v7(), revision: 7 });

test("every process hears a change once it is committed, and never one that was not", async () => {
  const [one, other, kept, undone] = [await aListener(), await aListener(), aNote(), aNote()];
  await expect(tell(undone, () => Promise.reject(new Error("undone")))).rejects.toThrow("undone");
  await tell(kept);
  for (const heard of [one, other]) await expect.poll(() => heard).toEqual(["listening", kept]);
});

test.each([undefined, "", "/", "7", `${v7()}/7`, `${v7()}/${v7()}/`, `${v7()}/${v7()}/-1`, `${v7()}/${v7()}/7/a word`, `${v7()}/a word/7`])("a payload that is none of ours is let be: %s", (payload) => {
  expect(readNote(payload)).toBeUndefined();
});

test("a connection that the server cuts is made anew, and says that it may have missed something", async () => {
  const heard = await aListener();
  expect(await cutListening()).toBeGreaterThan(0);
  await expect.poll(() => heard).toEqual(["listening", "lost", "listening"]);
  const note = aNote();
  await tell(note);
  await expect.poll(() => heard.at(-1)).toEqual(note);
});

test("a database that is not there is asked again until closed", async () => {
  const heard: string[] = [];
  const listener = new Listener("postgresql://nobody@localhost:1/none", { note: () => {}, listening: () => heard.push("listening"), lost: () => heard.push("lost") });
  await expect.poll(() => heard.length, { timeout: 10_000 }).toBeGreaterThan(1);
  await listener.close();
  const before = heard.length;
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(heard.slice(before)).toEqual([]);
});

import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { withTenant } from "@/lib/db/with-tenant";
import { Listener } from "@/lib/live/listener";
import { CHANNEL, type Note, readNote } from "@/lib/live/note";
import { tell } from "@/lib/live/tell";
import { v7 } from "@/lib/submissions/uuid";
import { cutListening } from "./wire";

/** A process' connection, with everything that it heard. */
async function aListener() {
  const heard: (Note | "listening" | "lost")[] = [];
  const listener = new Listener(process.env.DATABASE_URL, { note: (note) => heard.push(note), listening: () => heard.push("listening"), lost: () => heard.push("lost") });
  onTestFinished(() => listener.close());
  await expect.poll(() => heard).toEqual(["listening"]);
  return heard;
}

const aNote = (): Note => ({ trustId: v7(), subjectId: v7(), revision: 7 });
const tellIt = (note: Note, after = async () => {}) =>
  withTenant({ trustId: note.trustId, personId: v7(), today: "2026-11-19" }, async (db) => {
    await tell(db, note);
    await after();
  });

test("every process hears a change once it is committed, and never one that was not", async () => {
  const [one, other, kept, undone] = [await aListener(), await aListener(), aNote(), aNote()];
  await expect(tellIt(undone, () => Promise.reject(new Error("undone")))).rejects.toThrow("undone");
  await tellIt(kept);
  for (const heard of [one, other]) await expect.poll(() => heard).toEqual(["listening", kept]);
});

test("what goes over the wire is two ids and a number, and nothing else can", async () => {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  onTestFinished(() => client.end());
  const payloads: string[] = [];
  client.on("notification", ({ payload }) => payloads.push(payload ?? ""));
  await client.query(`LISTEN ${CHANNEL}`);
  const note = aNote();
  await tellIt(note);
  await expect.poll(() => payloads).toEqual([JSON.stringify({ trustId: note.trustId, subjectId: note.subjectId, revision: 7 })]);
  await expect(tellIt({ ...note, issue: "A word of mine" } as Note)).rejects.toThrow();
  await expect(tellIt({ ...note, subjectId: "A word of mine" })).rejects.toThrow();
  expect(payloads).toHaveLength(1);
});

test.each([undefined, "", "{", "7", '{"trustId":"x"}', JSON.stringify({ ...aNote(), text: "more" })])("a payload that is none of ours is let be: %s", (payload) => {
  expect(readNote(payload)).toBeUndefined();
});

test("a connection that the server cuts is made anew, and says that it may have missed something", async () => {
  const heard = await aListener();
  expect(await cutListening()).toBeGreaterThan(0);
  await expect.poll(() => heard).toEqual(["listening", "lost", "listening"]);
  const note = aNote();
  await tellIt(note);
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

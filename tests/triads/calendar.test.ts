import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { asCalendar, escaped, folded } from "@/lib/calendar/ics";
import { NotFound } from "@/lib/errors";
import { endFeed, makeFeed, readFeed, readMyWay } from "@/lib/dates/feed";
import { withTenant } from "@/lib/db/with-tenant";
import { v7 } from "@/lib/submissions/uuid";
import { ROUND_MINUTES } from "@/lib/triads/clock";
import { readSession } from "@/lib/triads/sessions/read-session";
import { startSession } from "@/lib/triads/sessions/start-session";
import { callOffSession, moveSession, planSession } from "@/lib/triads/sessions/plan-session";
import { databaseText } from "@/tests/support/database-text";
import { after, aRunningTriad, planning } from "./a-triad";

test("texts are escaped as RFC 5545 asks, and lines folded at 75 bytes without breaking a character", () => {
  expect(escaped("Room 4; first floor, left\\right\nRing")).toBe("Room 4\\; first floor\\, left\\\\right\\nRing");
  assert(property(string({ unit: "grapheme", maxLength: 300 }), (text) => {
    const line = escaped(text);
    const parts = folded(line).split("\r\n");
    expect(parts.map((part) => new TextEncoder().encode(part).length).filter((length) => length > 75)).toEqual([]);
    expect(parts.slice(1).every((part) => part.startsWith(" "))).toBe(true);
    expect(parts.map((part, at) => (at === 0 ? part : part.slice(1))).join("")).toBe(line);
  }));
});

test("an entry keeps its uid, has its moments in UTC, and says when it was called off", () => {
  const at = new Date("2026-07-01T08:00:00.000Z");
  const text = asCalendar("Mine", [{ uid: "a@braid", sequence: 3, at, startsAt: new Date("2026-07-02T14:30:00.000Z"), minutes: 105, title: "Coaching triad", place: "", href: "https://braid.example/x", cancelled: true }]);
  expect(text.split("\r\n")).toEqual([
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Braid//Braid//EN", "METHOD:PUBLISH", "X-WR-CALNAME:Mine", "BEGIN:VEVENT", "UID:a@braid", "SEQUENCE:3", "DTSTAMP:20260701T080000Z",
    "DTSTART:20260702T143000Z", "DTEND:20260702T161500Z", "SUMMARY:Coaching triad", "URL:https://braid.example/x", "STATUS:CANCELLED", "END:VEVENT", "END:VCALENDAR", "",
  ]);
});

test("a feed shows its owner's sessions to whoever has the link, until another is made or it is ended; the secret is not in the database", async () => {
  const { ann, dan, triadId } = await aRunningTriad();
  const feedOf = async (who: typeof ann) => (await readMyWay(who)).path ?? "";
  const read = (path: string) => {
    const [, , , trustId = "", personId = "", secret = ""] = path.split("/");
    return readFeed({ trustId, personId, secret }, ann.at, "https://braid.example");
  };
  await makeFeed(ann);
  const first = await feedOf(ann);
  const { id } = await planSession(ann, planning(triadId, { day: "2026-12-03", time: "15:30" }));
  expect(await read(first)).toContain(`UID:${id}@braid\r\nSEQUENCE:0\r\n`);
  await moveSession(ann, { sessionId: id, day: "2026-12-04", time: "15:30", roundMinutes: 30, place: "Room 4" });
  expect(await read(first)).toMatch(/SEQUENCE:1\r\n[^]*DTSTART:20261204T153000Z[^]*LOCATION:Room 4/);
  await callOffSession(ann, id);
  expect(await read(first)).toMatch(/SEQUENCE:2\r\n[^]*STATUS:CANCELLED/);
  expect(await read(first)).not.toContain("Ben");
  await makeFeed(dan);
  expect(await read(await feedOf(dan))).not.toContain("UID:");
  await expect(read(first.replace(ann.personId, dan.personId))).rejects.toThrow(NotFound);
  await expect(read(first.slice(0, -1))).rejects.toThrow(NotFound);
  expect(await databaseText()).not.toContain(first.split("/").at(-1));
  await makeFeed(after(ann, 5));
  await expect(read(first)).rejects.toThrow(NotFound);
  const second = await feedOf(ann);
  await endFeed(ann);
  await expect(read(second)).rejects.toThrow(NotFound);
});

test("a session of shorter rounds has them when it begins, and is as much shorter in people's calendars; half an hour is usual", async () => {
  const { ann, ben, cat, triadId } = await aRunningTriad();
  const { id: sessionId } = await planSession(ann, planning(triadId, { roundMinutes: 20 }));
  await makeFeed(ann);
  const [, , , trustId = "", personId = "", secret = ""] = ((await readMyWay(ann)).path ?? "").split("/");
  expect(await readFeed({ trustId, personId, secret }, ann.at, "https://braid.example")).toContain("DTSTART:20261119T153000Z\r\nDTEND:20261119T164500Z");
  await startSession(ann, { sessionId, here: [ben, cat].map((who) => who.personId) });
  expect((await readSession(ann, sessionId)).rounds.map(({ minutes }) => minutes)).toEqual([20, 20, 20]);
  const [usual] = await withTenant(ann, (db) => db.$queryRaw<{ roundMinutes: number }[]>`
    INSERT INTO triad_session ("trustId", id, "triadId", "plannedById", "beginsAt") VALUES (${ann.trustId}::uuid, ${v7()}::uuid, ${triadId}::uuid, ${ann.personId}::uuid, '2026-12-03 15:30Z') RETURNING "roundMinutes"`);
  expect([usual?.roundMinutes, ROUND_MINUTES]).toEqual([30, 30]);
});

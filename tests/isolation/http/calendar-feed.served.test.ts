import { afterAll, beforeAll, expect, test } from "vitest";
import { endFeed, makeFeed, readMyWay } from "@/lib/dates/feed";
import { stopBoss } from "@/lib/jobs/boss";
import { planSession } from "@/lib/triads/sessions/plan-session";
import { aRunningTriad, planning } from "@/tests/triads/a-triad";
import { open } from "./ask";
import { atTheMoment } from "./at-the-moment";

beforeAll(atTheMoment);
afterAll(() => stopBoss());

test("a private feed opens for a calendar that holds its address and for nobody else, until its owner ends it", async () => {
  const { ann, ben, triadId } = await aRunningTriad();
  const { id } = await planSession(ann, planning(triadId, { day: "2026-12-03", time: "15:30", place: "Room 4" }));
  await makeFeed(ann);
  const { path = "" } = await readMyWay(ann);
  const feed = await open(undefined, path);
  expect(feed).toMatchObject({ status: 200, type: "text/calendar; charset=utf-8" });
  expect(feed.all).toContain("cache-control: private, no-store");
  expect(feed.all).toMatch(new RegExp(`BEGIN:VEVENT\\s+UID:${id}@braid\\s[^]*DTSTART:20261203T153000Z[^]*LOCATION:Room 4`));
  const others = [path.replace(ann.personId, ben.personId), `${path.slice(0, -1)}${path.endsWith("A") ? "B" : "A"}`];
  for (const address of others) expect(await open(undefined, address)).toMatchObject({ status: 404, to: "" });
  await endFeed(ann);
  const ended = await open(undefined, path);
  expect(ended).toMatchObject({ status: 404, type: "text/plain; charset=utf-8" });
  expect(ended.all).not.toContain("VEVENT");
}, 60_000);

import { afterEach, expect, test, vi } from "vitest";
import { answerLive } from "@/lib/live/answer";
import { countSubscribers, stopLive } from "@/lib/live/hub";
import { SEATS_EACH } from "@/lib/live/seats";
import { v7 } from "@/lib/submissions/uuid";
import { aPhone, aRecord, cutListening } from "./wire";

afterEach(async () => {
  await stopLive();
  vi.useRealTimers();
  expect(countSubscribers()).toBe(0);
});

test("three phones are told where the record stands, and of each change once", async () => {
  const record = aRecord();
  const other = aRecord();
  const phones = await Promise.all([1, 2, 3].map(() => aPhone(record.subject, async () => record.revision)));
  const elsewhere = await aPhone(other.subject, async () => other.revision);
  for (const phone of phones) expect(await phone.next()).toEqual({ at: expect.any(Number), revision: 1 });
  await record.change();
  for (const phone of phones) expect(await phone.next()).toMatchObject({ revision: 2 });
  await other.change();
  expect(await elsewhere.next()).toMatchObject({ revision: 1 });
  expect(await elsewhere.next(), "the neighbours' change passed it by").toMatchObject({ revision: 2 });
});

test("proxies neither keep, squeeze nor hold back what is said", async () => {
  const record = aRecord();
  const { headers } = await aPhone(record.subject, async () => 1);
  expect(Object.fromEntries(headers)).toMatchObject({ "content-type": "text/event-stream; charset=utf-8", "cache-control": "private, no-store, no-transform", "x-accel-buffering": "no" });
});

test("a change while the connection was cut is heard once it is back", async () => {
  const record = aRecord();
  const phone = await aPhone(record.subject, async () => record.revision);
  await phone.next();
  expect(await cutListening()).toBe(1);
  record.revision = 5; // nobody told us
  expect(await phone.next()).toMatchObject({ revision: 5 });
  await record.change();
  expect(await phone.next()).toMatchObject({ revision: 6 });
});

test("a change between the first look and the stream is not missed", async () => {
  const record = aRecord();
  let looked = 0;
  const phone = await aPhone(record.subject, async () => {
    const seen = record.revision;
    if (looked++ === 0) {
      await record.change();
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return seen;
  });
  expect([(await phone.next())?.revision, (await phone.next())?.revision]).toEqual([1, 2]);
});

test("whoever may not see the record is told nothing, and whoever may no longer hears no more of it", async () => {
  const record = aRecord();
  expect((await aPhone(record.subject, async () => undefined)).status).toBe(404);
  expect(countSubscribers()).toBe(0);
  let may = true;
  const phone = await aPhone(record.subject, async () => (may ? record.revision : undefined));
  await phone.next();
  may = false;
  await record.change();
  expect(await phone.next()).toBeUndefined();
  expect(countSubscribers()).toBe(0);
});

test("a look that fails is no refusal: it fails at first, and ends the stream later", async () => {
  const record = aRecord();
  await expect(aPhone(record.subject, () => Promise.reject(new Error("no database")))).rejects.toThrow("no database");
  let works = true;
  const phone = await aPhone(record.subject, async () => {
    if (!works) throw new Error("no database");
    return record.revision;
  });
  await phone.next();
  works = false;
  await record.change();
  expect(await phone.next()).toBeUndefined();
});

test("a phone that goes away leaves nobody behind; nobody listens from more places than they have", async () => {
  const record = aRecord();
  const personId = v7();
  const phones = await Promise.all(Array.from({ length: SEATS_EACH }, () => aPhone(record.subject, async () => 1, personId)));
  expect(countSubscribers()).toBe(SEATS_EACH);
  expect((await aPhone(record.subject, async () => 1, personId)).status).toBe(429);
  expect((await aPhone(record.subject, async () => 1)).status).toBe(200);
  phones[0]?.leave();
  expect(countSubscribers()).toBe(SEATS_EACH);
  expect((await aPhone(record.subject, async () => 1, personId)).status).toBe(200);
  for (const phone of phones) phone.leave();
  expect(countSubscribers()).toBe(2);
});

test("a stream says now and then that it is there, and ends itself after some minutes", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"], shouldAdvanceTime: true });
  const record = aRecord();
  const phone = await aPhone(record.subject, async () => 1);
  await phone.next();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await phone.next()).toEqual({ at: expect.any(Number) });
  await vi.advanceTimersByTimeAsync(8 * 60_000);
  let said = await phone.next();
  while (said) said = await phone.next();
  expect(countSubscribers()).toBe(0);
});

test("who asks once is answered once; where changes do not reach us, nobody is left waiting for them", async () => {
  const record = aRecord();
  const about = { ...record.subject, personId: v7(), look: async () => record.revision };
  expect(await (await answerLive(new Request("http://localhost/live"), about)).json()).toEqual({ at: expect.any(Number), revision: 1 });
  expect((await answerLive(new Request("http://localhost/live"), { ...about, look: async () => undefined })).status).toBe(404);
  vi.stubEnv("LIVE_DATABASE_URL", "postgresql://nobody@localhost:1/none");
  expect((await aPhone(record.subject, about.look)).status).toBe(503);
  expect(countSubscribers()).toBe(0);
});

import { setTimeout as sleep } from "node:timers/promises";
import type { Bench } from "../parts/bench";
import { asAdmin } from "../parts/databases";
import { type Figure, ms } from "../parts/figure";
import { median, p95 } from "../parts/measure";
import { phones, type Seat } from "../parts/phones";
import { hearing, idling, TAPS, TAPS_A_SECOND, tapping } from "../parts/taps";
import { setsToo } from "./sets";

const SEATS = `SELECT s."trustId", s."personId", s."sessionId" AS "aboutId", '/triads/sessions/' || s."sessionId" || '/live' AS path FROM triad_seat s JOIN triad_session t ON t."trustId" = s."trustId" AND t.id = s."sessionId"
  WHERE t."startedAt" IS NOT NULL AND t."endedAt" IS NULL ORDER BY s."sessionId"`;
/** As a tap of one of the three has it: the round gets more time. */
const EXTEND = 'UPDATE triad_round SET "extendedMinutes" = ("extendedMinutes" + 5) % 60 WHERE "trustId" = $1 AND "sessionId" = $2 AND number = 1';
const EXTEND_ALL = 'UPDATE triad_round SET "extendedMinutes" = ("extendedMinutes" + 5) % 60 WHERE number = 1';

/** Triads in the middle of their sessions: what a phone that listens costs, and how soon it hears of a tap. */
export async function live(bench: Bench): Promise<Figure[]> {
  const admin = bench.large.urls.ADMIN_DATABASE_URL;
  const seats = await asAdmin(admin, async (client) => (await client.query<Seat>(SEATS)).rows);
  await bench.endServed();
  const served = await bench.served(bench.large);
  // What the first few cost is the process's own waking up.
  const first = await phones(served.url, seats.slice(0, 60));
  for (const { close } of first) close();
  await sleep(2000);

  const [memory, processor, began] = [served.memory(), served.processor(), performance.now()];
  const all = await phones(served.url, seats);
  const connecting = { took: (performance.now() - began) / 1000, processor: served.processor() - processor };
  await sleep(2000);
  const connected = served.memory();

  const idle = await idling(served);
  const { heard, processor: tapped } = await tapping(served, admin, all, EXTEND, idle);
  const since = performance.now();
  await asAdmin(admin, (client) => client.query(EXTEND_ALL));
  const atOnce = await hearing(all, since);
  const after = served.memory();
  for (const { close } of all) close();
  const sets = await setsToo(served, admin, tapped / heard.length);
  await bench.endServed();
  return [
    {
      what: `Memory of a phone that listens, ${all.length} of them in one process`, figure: `${(((connected - memory) * 1024) / all.length).toFixed(0)} KB`, aim: "",
      beside: `${memory.toFixed(0)} MB before, ${connected.toFixed(0)} MB with all of them, ${after.toFixed(0)} MB after the changes`,
    },
    {
      what: "Processor to connect one, viewer and session looked up", figure: ms((connecting.processor * 1000) / all.length), aim: "",
      beside: `all in ${connecting.took.toFixed(1)} s; while nothing happens ${(idle * 100).toFixed(1)}% of one core for all of them`,
    },
    {
      what: `A tap until the three phones know, ${TAPS_A_SECOND} taps a second, p95`, figure: ms(p95(heard)), aim: "1000 ms",
      beside: `median ${ms(median(heard))}; heard by ${heard.length} of ${TAPS * 3}; ${ms((tapped * 1000) / heard.length)} of processor for each phone told`,
    },
    { what: `All ${all.length / 3} triads change in one moment, until the last phone knows`, figure: ms(Math.max(...atOnce)), aim: "", beside: `median ${ms(median(atOnce))}; heard by ${atOnce.length} of ${all.length}` },
    ...sets,
  ];
}

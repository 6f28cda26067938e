import { setTimeout as sleep } from "node:timers/promises";
import { asAdmin } from "../parts/databases";
import { type Figure, ms } from "../parts/figure";
import { median, p95 } from "../parts/measure";
import { phones, type Seat } from "../parts/phones";
import type { Served } from "../parts/serve";
import { idling, TAPS, TAPS_A_SECOND, tapping } from "../parts/taps";

const SEATS = `SELECT s."trustId", s."personId", s."meetingId" AS "aboutId", '/action-learning/meetings/' || s."meetingId" || '/live' AS path
  FROM set_seat s JOIN set_meeting m ON m."trustId" = s."trustId" AND m.id = s."meetingId" WHERE m."startedAt" IS NOT NULL AND m."endedAt" IS NULL ORDER BY s."meetingId"`;
/** As the last yes has it: the slot gets more time. */
const EXTEND = `UPDATE meeting_part SET "extendedMinutes" = ("extendedMinutes" + 5) % 60 WHERE "trustId" = $1 AND "meetingId" = $2 AND "startedAt" IS NOT NULL`;

/**
 * Sets in the middle of a meeting, at the process that has just served triads: whether six phones that hear of one tap cost more, each, than three.
 * @param forTriads the seconds of processor for each phone of a triad that is told, without what so many open streams cost in themselves
 */
export async function setsToo(served: Served, admin: string, forTriads: number): Promise<Figure[]> {
  const seats = await asAdmin(admin, async (client) => (await client.query<Seat>(SEATS)).rows);
  const all = await phones(served.url, seats);
  await sleep(2000);
  const { heard, processor: tapped } = await tapping(served, admin, all, EXTEND, await idling(served));
  const processor = tapped / heard.length;
  for (const { close } of all) close();
  return [
    {
      what: `A tap in an action-learning set until its six phones know, ${all.length} of them listening, ${TAPS_A_SECOND} taps a second, p95`, figure: ms(p95(heard)), aim: "1000 ms",
      beside: `median ${ms(median(heard))}; heard by ${heard.length} of ${TAPS * 6}`,
    },
    { what: "Processor for each phone of a set that is told, as a ratio to a triad's", figure: `${(processor / forTriads).toFixed(2)} times`, aim: "", beside: `${ms(processor * 1000)} against ${ms(forTriads * 1000)}` },
  ];
}

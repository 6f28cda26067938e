import { setTimeout as sleep } from "node:timers/promises";
import { asAdmin } from "./databases";
import type { Phone } from "./phones";
import type { Served } from "./serve";

export const TAPS = 300;
export const TAPS_A_SECOND = 20;
const IDLE_SECONDS = 30;

/** What so many open streams cost in themselves. @returns seconds of processor a second while nothing happens */
export async function idling(served: Served): Promise<number> {
  const before = served.processor();
  await sleep(IDLE_SECONDS * 1000);
  return (served.processor() - before) / IDLE_SECONDS;
}

/** Waits until all have heard something since a moment. @returns how long each took; nothing for those that did not within half a minute */
export async function hearing(all: readonly Phone[], since: number): Promise<number[]> {
  const until = performance.now() + 30_000;
  while (all.some((phone) => phone.heard(since) === undefined) && performance.now() < until) await sleep(20);
  return all.flatMap((phone) => (phone.heard(since) ?? Number.NaN) - since).filter((time) => !Number.isNaN(time));
}

/**
 * Taps one after another, here and there among those who are live, each heard by the phones of its own few.
 * @param change a statement by trust and record, as a tap of one of them has it
 * @param idle what the open streams cost in themselves, in seconds of processor a second
 * @returns how long each phone took to hear of its tap, and the seconds of processor for all that are told, without what the streams cost in themselves
 */
export async function tapping(served: Served, admin: string, all: readonly Phone[], change: string, idle: number): Promise<{ heard: number[]; processor: number }> {
  const few = [...Map.groupBy(all, ({ seat }) => seat.aboutId).values()];
  const [before, began] = [served.processor(), performance.now()];
  const heard = await asAdmin(admin, async (client) => {
    const waiting: Promise<number[]>[] = [];
    for (let at = 0; at < TAPS; at += 1) {
      const those = few[at % few.length] as Phone[];
      const since = performance.now();
      await client.query(change, [those[0]?.seat.trustId, those[0]?.seat.aboutId]);
      waiting.push(hearing(those, since));
      await sleep(Math.max(0, 1000 / TAPS_A_SECOND - (performance.now() - since)));
    }
    return (await Promise.all(waiting)).flat();
  });
  return { heard, processor: served.processor() - before - (idle * (performance.now() - began)) / 1000 };
}

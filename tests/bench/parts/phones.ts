import { Agent, get, type IncomingMessage } from "node:http";
import type { Said } from "@/lib/live/stream";
import { cookieOf, type Somebody } from "./people";

/** Somebody in something that is live: what it is, and the route that tells of its changes. */
export type Seat = Somebody & { aboutId: string; path: string };
export type Phone = { seat: Seat; heard: (since: number) => number | undefined; close: () => void };

/** A phone on a live page: the stream that it keeps open, with the moment at which each revision came. */
async function phone(url: string, seat: Seat): Promise<Phone> {
  const cookie = await cookieOf(seat);
  const agent = new Agent({ keepAlive: false, maxSockets: 1 });
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${url}${seat.path}`, { agent, headers: { cookie, accept: "text/event-stream" } }, resolve).on("error", reject);
  });
  if (answer.statusCode !== 200) throw new Error(`A live page's stream answered ${answer.statusCode}`);
  const times: number[] = [];
  await new Promise<void>((resolve, reject) => {
    answer.setEncoding("utf8").on("data", (text: string) => {
      for (const [, said] of text.matchAll(/^data: (.*)$/gm)) {
        if ((JSON.parse(said ?? "") as Said).revision === undefined) continue;
        times.push(performance.now());
        resolve();
      }
    });
    answer.on("error", () => reject(new Error("A stream broke off"))).on("close", () => reject(new Error("A stream ended")));
  });
  return {
    seat,
    /** When it first heard something after this moment. */
    heard: (since) => times.find((time) => time >= since),
    close: () => answer.destroy(),
  };
}

/** Opens the streams of all, so many at a time as browsers would come. */
export async function phones(url: string, seats: readonly Seat[], atOnce = 50): Promise<Phone[]> {
  const open: Phone[] = [];
  for (let at = 0; at < seats.length; at += atOnce) open.push(...(await Promise.all(seats.slice(at, at + atOnce).map((seat) => phone(url, seat)))));
  return open;
}

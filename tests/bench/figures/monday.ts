import { cpus } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { Bench } from "../parts/bench";
import { type Figure, ms } from "../parts/figure";
import { type Outcome, readers, writers } from "../parts/load";
import { median, p95 } from "../parts/measure";
import { someExecutives, someWriters } from "../parts/people";

const RATE = 110;
const WARM = 10;
const SECONDS = 60;
const SOAK = 120;

/** Monday morning: one half small pages, a quarter tables, a quarter saves, by many people of many trusts at once. */
export async function monday(bench: Bench): Promise<Figure[]> {
  const { ADMIN_DATABASE_URL: admin } = bench.large.urls;
  const [executives, principals] = [await someExecutives(admin, 300), await someWriters(admin, 600)];
  await bench.endServed();
  const { url, memory } = await bench.served(bench.large);
  const atFirst = memory();
  const morning = (seconds: number) => Promise.all([
    readers(url, RATE / 2, seconds, principals, ["/account/mail", "/account"]),
    readers(url, Math.floor(RATE / 4), seconds, executives, ["/insights/three-ss", "/schools", "/reviews"]),
    writers(url, Math.ceil(RATE / 4), seconds, principals),
  ]);
  await morning(WARM);
  const [used, began] = [process.cpuUsage(), performance.now()];
  const parts = await morning(SECONDS);
  const took = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(used);
  const share = (user + system) / 1e6 / took / cpus().length;
  const sum = (of: (part: Outcome) => number) => parts.reduce((so, part) => so + of(part), 0);
  const all = parts.flatMap(({ times }) => times);
  const afterMonday = memory();
  await morning(SOAK);
  await sleep(5000);
  const [small, tables, saves] = parts.map(({ times }) => ms(p95(times)));
  return [
    {
      what: `Monday morning: ${RATE} requests a second, ${bench.size.trusts} trusts, p95`, figure: ms(p95(all)), aim: "",
      beside: `median ${ms(median(all))}; p95 of small pages ${small}, tables ${tables}, saves ${saves}; answered ${(all.length / took).toFixed(0)} a second for ${SECONDS} s; the load generator took ${(share * 100).toFixed(0)}% of the processor`,
    },
    { what: "Errors in it", figure: String(sum(({ failed }) => failed)), aim: "0", beside: `of ${sum(({ sent }) => sent)} requests` },
    { what: "Memory after a soak", figure: `${memory().toFixed(0)} MB`, aim: "", beside: `at the start ${atFirst.toFixed(0)} MB, after Monday morning ${afterMonday.toFixed(0)} MB, then ${SOAK} s more of it` },
  ];
}

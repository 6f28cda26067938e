import { cpus } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { Bench } from "../parts/bench";
import { type Figure, ms } from "../parts/figure";
import { type Outcome, readers, writers } from "../parts/load";
import { median, p95 } from "../parts/measure";
import { someExecutives, someWriters } from "../parts/people";
import { serve } from "../parts/serve";

const RATE = 110;
const WARM = 10;
const SECONDS = 60;
const SOAK_MINUTES = 6;

const share = <T>(all: readonly T[], at: number, of: number) => all.filter((_, place) => place % of === at);
const together = (parts: readonly Outcome[]): Outcome => ({
  times: parts.flatMap(({ times }) => times), failed: parts.reduce((sum, { failed }) => sum + failed, 0), sent: parts.reduce((sum, { sent }) => sum + sent, 0),
});

/** Monday morning: one half small pages, a quarter tables, a quarter saves, by many people of many trusts at once. */
export async function monday(bench: Bench): Promise<Figure[]> {
  const { ADMIN_DATABASE_URL: admin } = bench.large.urls;
  const [executives, principals] = [await someExecutives(admin, 300), await someWriters(admin, 600)];
  await bench.endServed();
  const processes = await Promise.all(cpus().map(() => serve(bench.large.name, bench.large.urls)));
  const memory = () => processes.map((one) => `${one.memory().toFixed(0)} MB`).join(" and ");
  const atFirst = memory();
  const morning = async (seconds: number): Promise<[Outcome, Outcome, Outcome]> => {
    const rate = RATE / processes.length;
    const parts = await Promise.all(processes.map(({ url }, at) => {
      const [theirs, ofTheirs] = [share(principals, at, processes.length), share(executives, at, processes.length)];
      return Promise.all([
        readers(url, rate / 2, seconds, theirs, ["/account/mail", "/account"]),
        readers(url, rate / 4, seconds, ofTheirs, ["/insights/three-ss", "/schools", "/reviews"]),
        writers(url, rate / 4, seconds, theirs),
      ]);
    }));
    return [0, 1, 2].map((kind) => together(parts.map((part) => part[kind] as Outcome))) as [Outcome, Outcome, Outcome];
  };
  await morning(WARM);
  const [used, began] = [process.cpuUsage(), performance.now()];
  const parts = await morning(SECONDS);
  const took = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(used);
  const ours = (user + system) / 1e6 / took / cpus().length;
  const sum = (of: (part: Outcome) => number) => parts.reduce((so, part) => so + of(part), 0);
  const all = parts.flatMap(({ times }) => times);
  const afterMonday = memory();
  const byMinute: string[] = [];
  for (let minute = 0; minute < SOAK_MINUTES; minute++) {
    await morning(60);
    byMinute.push(memory());
  }
  await sleep(5000);
  const atTheEnd = memory();
  for (const { stop } of processes) await stop();
  const [small, tables, saves] = parts.map(({ times }) => ms(p95(times)));
  return [
    {
      what: `Monday morning: ${RATE} requests a second, ${bench.size.trusts} trusts, p95`, figure: ms(p95(all)), aim: "",
      beside: `median ${ms(median(all))}; p95 of small pages ${small}, tables ${tables}, saves ${saves}; answered ${(all.length / took).toFixed(0)} a second for ${SECONDS} s by ${processes.length} processes; the load generator took ${(ours * 100).toFixed(0)}% of the processor`,
    },
    { what: "Errors in it", figure: String(sum(({ failed }) => failed)), aim: "0", beside: `of ${sum(({ sent }) => sent)} requests` },
    { what: "Memory after a soak", figure: atTheEnd, aim: "", beside: `at the start ${atFirst}, after Monday morning ${afterMonday}, then after each further minute of it ${byMinute.join("; ")}` },
  ];
}

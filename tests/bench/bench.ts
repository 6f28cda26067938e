import { cpus, loadavg, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { FOR_TESTS, provideServer } from "@/lib/commands/provide-database";
import { disconnect } from "@/lib/db/client";
import { atExit, run } from "@/lib/commands/run";
import { TEST_ENVIRONMENT } from "@/tests/support/environment";
import { comparing } from "./figures/comparing";
import { forming } from "./figures/forming";
import { home } from "./figures/home";
import { importing } from "./figures/importing";
import { live } from "./figures/live";
import { monday } from "./figures/monday";
import { neighbouring } from "./figures/neighbouring";
import { pages } from "./figures/pages";
import { playing } from "./figures/playing";
import { scripts } from "./figures/scripts";
import { searching } from "./figures/searching";
import { sharing } from "./figures/sharing";
import { statements } from "./figures/statements";
import { transaction } from "./figures/transaction";
import type { Size } from "./fill/fill";
import { Bench } from "./parts/bench";
import { drop, filled } from "./parts/databases";
import { asTable, type Figure } from "./parts/figure";

const FIGURES = { statements, home, pages, transaction, sharing, searching, importing, comparing, neighbouring, forming, playing, scripts, live, monday };
const SMALL = 10;

const { values } = parseArgs({
  options: {
    trusts: { type: "string", default: "2400" }, schools: { type: "string" }, people: { type: "string" }, weeks: { type: "string", default: "40" },
    keep: { type: "boolean", default: false }, only: { type: "string", multiple: true },
  },
});

const sized = (trusts: number, given: { schools?: string; people?: string } = {}): Size => ({
  trusts, schools: Number(given.schools ?? Math.round((trusts * 10_000) / 2400)), people: Number(given.people ?? Math.round((trusts * 500_000) / 2400)), weeks: Number(values.weeks),
});

/** Takes the figures one after another and prints them as one table. `--keep` leaves the filled databases for the next run. */
run(async () => {
  const wanted = values.only ?? Object.keys(FIGURES);
  const unknown = wanted.find((name) => !(name in FIGURES));
  if (unknown) throw new Error(`There is no figure '${unknown}'; there are ${Object.keys(FIGURES).join(", ")}`);
  const size = sized(Number(values.trusts), values);
  const isLocalServer = !process.env.DATABASE_URL;
  const { adminUrl, stop } = await provideServer(FOR_TESTS);
  atExit(stop);
  const [small, large] = [await filled(adminUrl, sized(SMALL)), await filled(adminUrl, size)];
  if (!values.keep) atExit(async () => { for (const { name } of [small, large]) await drop(adminUrl, name); });
  Object.assign(process.env, TEST_ENVIRONMENT, large.urls);
  atExit(disconnect);
  const bench = new Bench(size, large, small, isLocalServer);
  atExit(() => bench.endServed());

  const [figures, load]: [Figure[], number] = [[], loadavg()[0] ?? 0];
  for (const name of wanted) {
    console.log(`${name} …`);
    figures.push(...(await FIGURES[name as keyof typeof FIGURES](bench)));
  }
  console.log(`\n${asTable(figures)}\n`);
  console.log(`${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB; load average ${load.toFixed(1)} before and ${(loadavg()[0] ?? 0).toFixed(1)} after. ${JSON.stringify(size)}`);
});

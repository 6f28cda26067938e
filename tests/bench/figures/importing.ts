import { spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "../parts/bench";
import type { Figure } from "../parts/figure";

const ROWS = 10_000;
const YEARS = ["2016-2017", "2017-2018", "2018-2019"];
/** A row of the real tables has about 300 cells; these have as many. */
const PADDING = 270;

const measured = ["TELIG", "BELIG", "GELIG", "TFSM6CLA1A", "TNotFSM6CLA1A", "PTRWM_EXP", "PTRWM_HIGH", "PTRWM_EXP_B", "PTRWM_EXP_G", "PTRWM_EXP_FSM6CLA1A", "PTRWM_EXP_NotFSM6CLA1A", "PTREAD_EXP", "PTWRITTA_EXP", "PTMAT_EXP", "PTGPS_EXP"];
const progress = ["READPROG", "WRITPROG", "MATPROG"].flatMap((one) => [one, `${one}_LOWER`, `${one}_UPPER`]);

/** A made-up file in the format of the key stage 2 tables: every seventh figure suppressed, as wide as the real ones. */
async function aTable(year: string): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), "bench-")), `${year}_ks2final.csv`);
  const file = createWriteStream(path);
  file.write(`\uFEFF${["RECTYPE", "URN", ...measured, ...progress, ...Array.from({ length: PADDING }, (_, at) => `X${at}_17`)].join(",")}\r\n`);
  for (let row = 0; row < ROWS; row += 1) {
    const cells = measured.map((name, at) => (name.startsWith("P") ? ((row + at) % 7 === 0 ? "SUPP" : `${40 + ((row * 7 + at) % 55)}%`) : String(10 + ((row + at) % 60))));
    const limits = progress.map((name) => (name.endsWith("LOWER") ? "-1.5" : name.endsWith("UPPER") ? "2.1" : "0.3"));
    if (!file.write(`${["1", String(300_000 + row), ...cells, ...limits, ...Array.from({ length: PADDING }, () => "12%")].join(",")}\r\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
  return path;
}

/** The command that an operator gives, in a process of its own: how long it took, and its largest memory. */
function load(bench: Bench, path: string, preview = false) {
  const program = `
    import { loadPublished } from "@/lib/school-data/published/load-published";
    const [path, preview] = process.argv.slice(-2);
    const began = performance.now();
    const { counts } = await loadPublished(process.env.OWNER_DATABASE_URL, path, { at: new Date(), preview: preview === "preview" });
    console.log(JSON.stringify({ ms: performance.now() - began, peak: process.resourceUsage().maxRSS / 1024, figures: counts.added + counts.changed + counts.same }));`;
  const ran = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program, "--", path, preview ? "preview" : "load"], { env: { ...process.env, ...bench.large.urls }, encoding: "utf8" });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout.trim().split("\n").at(-1) ?? "") as { ms: number; peak: number; figures: number };
}

/** Three years of tables for ten thousand schools, one file after the other, and the last one again. */
export async function importing(bench: Bench): Promise<Figure[]> {
  const paths: string[] = [];
  for (const year of YEARS) paths.push(await aTable(year));
  const runs = paths.map((path) => load(bench, path));
  const again = load(bench, paths.at(-1) ?? "", true);
  const [slowest, peak] = [Math.max(...runs.map(({ ms }) => ms)), Math.max(...runs.map((run) => run.peak))];
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  return [
    { what: `${ROWS.toLocaleString("en-GB")} rows of published figures, the slowest of three years`, figure: seconds(slowest), aim: "30 s", beside: `${Math.round(ROWS / (slowest / 1000))} rows a second; ${runs.map(({ ms }) => seconds(ms)).join(", ")}; ${runs[0]?.figures.toLocaleString("en-GB")} figures each` },
    { what: "Most memory of it", figure: `${peak.toFixed(0)} MB`, aim: "300 MB", beside: "the whole process, tsx included" },
    { what: "The last file again, to see that it changes nothing", figure: seconds(again.ms), aim: "", beside: "" },
  ];
}

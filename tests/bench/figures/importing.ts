import type { Bench } from "../parts/bench";
import type { Figure } from "../parts/figure";
import { aFile, load } from "../parts/loading";
import { newerFiles } from "./newer-files";

const ROWS = 10_000;
const YEARS = ["2016-2017", "2017-2018", "2018-2019"];
/** A row of the real tables has about 300 cells; these have as many. */
const PADDING = 270;

const measured = ["TELIG", "BELIG", "GELIG", "TFSM6CLA1A", "TNotFSM6CLA1A", "PTRWM_EXP", "PTRWM_HIGH", "PTRWM_EXP_B", "PTRWM_EXP_G", "PTRWM_EXP_FSM6CLA1A", "PTRWM_EXP_NotFSM6CLA1A", "PTREAD_EXP", "PTWRITTA_EXP", "PTMAT_EXP", "PTGPS_EXP"];
const progress = ["READPROG", "WRITPROG", "MATPROG"].flatMap((one) => [one, `${one}_LOWER`, `${one}_UPPER`]);
const padding = Array.from({ length: PADDING }, (_, at) => at);

/** A made-up file in the format of the key stage 2 tables: every seventh figure suppressed, as wide as the real ones. */
const aTable = (year: string): Promise<string> =>
  aFile(`${year}_ks2final.csv`, ["RECTYPE", "URN", ...measured, ...progress, ...padding.map((at) => `X${at}_17`)], ROWS, (row) => {
    const cells = measured.map((name, at) => (name.startsWith("P") ? ((row + at) % 7 === 0 ? "SUPP" : `${40 + ((row * 7 + at) % 55)}%`) : String(10 + ((row + at) % 60))));
    const limits = progress.map((name) => (name.endsWith("LOWER") ? "-1.5" : name.endsWith("UPPER") ? "2.1" : "0.3"));
    return ["1", String(300_000 + row), ...cells, ...limits, ...padding.map(() => "12%")];
  });

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const whole = (count: number) => count.toLocaleString("en-GB");

/** Three years of tables for ten thousand schools, one file after the other, the last one again; then one file of each newer kind. */
export async function importing(bench: Bench): Promise<Figure[]> {
  const paths: string[] = [];
  for (const year of YEARS) paths.push(await aTable(year));
  const runs = paths.map((path) => load(bench, path));
  const again = load(bench, paths.at(-1) ?? "", true);
  const [slowest, peak] = [Math.max(...runs.map(({ ms }) => ms)), Math.max(...runs.map((run) => run.peak))];
  const newer: Figure[] = [];
  for (const { what, rows, write } of newerFiles) {
    const { ms, peak: most, kept } = load(bench, await write());
    newer.push({ what: `${whole(rows)} rows of ${what}`, figure: seconds(ms), aim: "", beside: `${Math.round(rows / (ms / 1000))} rows a second; ${whole(kept)} kept; at most ${most.toFixed(0)} MB` });
  }
  return [
    { what: `${whole(ROWS)} rows of published figures, the slowest of three years`, figure: seconds(slowest), aim: "30 s", beside: `${Math.round(ROWS / (slowest / 1000))} rows a second; ${runs.map(({ ms }) => seconds(ms)).join(", ")}; ${whole(runs[0]?.kept ?? 0)} figures each` },
    { what: "Most memory of it", figure: `${peak.toFixed(0)} MB`, aim: "300 MB", beside: "the whole process, tsx included" },
    { what: "The last file again, to see that it changes nothing", figure: seconds(again.ms), aim: "", beside: "" },
    ...newer,
  ];
}

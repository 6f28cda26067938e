import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "./bench";

/** A made-up file of so many rows on disk, written as it is made. */
export async function aFile(name: string, headings: readonly string[], rows: number, rowOf: (row: number) => readonly string[]): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), "bench-")), name);
  const file = createWriteStream(path);
  const line = (cells: readonly string[]) => `${cells.join(",")}\r\n`;
  file.write(`\uFEFF${line(headings)}`);
  for (let row = 0; row < rows; row += 1) if (!file.write(line(rowOf(row)))) await once(file, "drain");
  file.end();
  await once(file, "close");
  return path;
}

export type Loaded = { ms: number; peak: number; kept: number };

/** The command that an operator gives, in a process of its own: how long it took, its largest memory, and how many figures or inspections it has. */
export function load(bench: Bench, path: string, preview = false): Loaded {
  const program = `
    import { loadInspections } from "@/lib/inspections/load-inspections";
    import { loadPublished } from "@/lib/school-data/published/load-published";
    const [path, preview] = process.argv.slice(-2);
    const began = performance.now();
    const options = { at: new Date(), preview: preview === "preview" };
    const { counts, report } = (await loadInspections(process.env.OWNER_DATABASE_URL, path, options)) ?? (await loadPublished(process.env.OWNER_DATABASE_URL, path, options));
    if (report.problemCount > 0) throw new Error(JSON.stringify(report.problems[0]));
    console.log(JSON.stringify({ ms: performance.now() - began, peak: process.resourceUsage().maxRSS / 1024, kept: counts.added + counts.changed + counts.same }));`;
  const ran = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program, "--", path, preview ? "preview" : "load"], { env: { ...process.env, ...bench.large.urls }, encoding: "utf8" });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout.trim().split("\n").at(-1) ?? "") as Loaded;
}

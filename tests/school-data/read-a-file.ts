import { shipped } from "@/lib/school-data/editions/shipped";
import type { Figure } from "@/lib/school-data/reading/figure";
import type { FileSource } from "@/lib/csv/reading/inspect";
import { readFigures } from "@/lib/school-data/reading/read-figures";
import { fileInMemory } from "@/lib/csv/reading/sources";

/** Reads a whole file: its figures and what was found in it. */
export async function readAll(source: FileSource | string | Buffer, name = "2018-2019_850_ks2final.csv", editions = shipped) {
  const file = { source: typeof source === "function" ? source : fileInMemory(Buffer.from(source)), name, editions };
  const figures: Figure[] = [];
  const reading = readFigures(file);
  for (;;) {
    const next = await reading.next();
    if (next.done) return { figures, report: next.value };
    figures.push(...next.value.figures);
  }
}

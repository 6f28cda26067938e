import { expect } from "vitest";
import { trustFigure } from "@/lib/comparison/trusts/trust-figure";
import { findMeasure } from "@/lib/school-data/measures/measures";
import type { Figure } from "@/lib/school-data/reading/figure";
import { fileOnDisk } from "@/lib/csv/reading/sources";
import type { Value } from "@/lib/school-data/value";
import { onRealData } from "@/tests/support/real-data";
import { realFigures } from "@/tests/support/real-files";
import { readAll } from "./read-a-file";

const read = (path: string) => {
  const { source, name } = fileOnDisk(realFigures(path));
  return readAll(source, name);
};
/** Files at hand, the academic year and how many figures are in each; nothing in them is unknown or wrong. */
const files: [path: string, year: string, rows: number, figures: number, missing: string[]][] = [
  ["performance/2016-2017_850_ks2final.csv", "2016/17", 331, 12_870, ["READPROG_DESCR", "WRITPROG_DESCR", "MATPROG_DESCR"]],
  ["performance/2017-2018_850_ks2final.csv", "2017/18", 331, 13_860, []],
  ["performance/2018-2019_850_ks2final.csv", "2018/19", 334, 13_986, []],
  ["performance/2018-2019_england_ks2_extract.csv", "2018/19", 16_355, 98_130, []],
  ["performance/2018-2019_england_ks4_extract.csv", "2018/19", 5516, 33_096, []],
  ["attendance/EES_ytd_data.csv", "2025/26", 647, 3882, []],
  ["gias/school_context_2024.csv", "2023/24", 9889, 59_334, []],
];

onRealData("every real file is read as it is: all its columns known, nothing wrong in any row", async () => {
  for (const [path, year, rows, count, missing] of files) {
    const { figures, report } = await read(path);
    expect({ path, years: report.academicYears, rows: report.rows, figures: figures.length, missing: report.missing, unknown: report.unknown, problems: report.problems })
      .toEqual({ path, years: [year], rows, figures: count, missing, unknown: [], problems: [] });
  }
});

onRealData("what Hampshire's tables say of a school, of the council and of England in 2019", async () => {
  const { figures } = await read("performance/2018-2019_850_ks2final.csv");
  const of = (place: string) => figures.find((one) => one.place === place && one.measure === "ks2-rwm-expected" && one.pupils === "all");
  expect(of("850")).toMatchObject({ number: "68", cohort: 14_855 });
  expect(of("E92000001")).toMatchObject({ number: "65", cohort: 644_967 });
  expect(figures.filter(({ status }) => status === "suppressed").every(({ number }) => number === null)).toBe(true);
  const national = figures.find((one) => one.place === "850" && one.measure === "ks2-reading-progress" && one.pupils === "all");
  expect(national).toMatchObject({ number: "-0.4", lower: "-0.5", upper: "-0.3", cohort: 14_261 });
});

onRealData("a council's published figures are its schools' weighted by pupils, progress by those it covers; the mean of the schools is another", async () => {
  const { figures } = await read("performance/2018-2019_850_ks2final.csv");
  const said = ["ks2-rwm-expected", "ks2-reading-expected", "ks2-maths-expected", "ks2-reading-progress"].map((key) => {
    const [measure, ones] = [findMeasure(key), figures.filter((one) => one.measure === key && one.pupils === "all")];
    const value = ({ number, status, cohort }: Figure): Value => ({ number: number === null ? null : Number(number), status, cohort });
    const together = measure && trustFigure(ones.filter(({ placeKind }) => placeKind === "school").map(value), measure.digits);
    const shown = (number: number | undefined) => Number(number?.toFixed(measure?.digits));
    return { published: Number(ones.find(({ place }) => place === "850")?.number), weighted: shown(together?.weighted), mean: shown(together?.schoolMean) };
  });
  expect(said).toEqual([{ published: 68, weighted: 68, mean: 65 }, { published: 76, weighted: 76, mean: 74 }, { published: 80, weighted: 80, mean: 77 }, { published: -0.4, weighted: -0.4, mean: -0.3 }]);
});

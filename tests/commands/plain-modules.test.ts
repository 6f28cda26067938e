import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

test.each([
  ["a review's appendix", "lib/reviews/versions/spreadsheet.ts", "spreadsheetOf"],
  ["a framework's workbook", "lib/rubric/file/table/write-workbook.ts", "writeWorkbook"],
  ["the reading of a spreadsheet", "lib/spreadsheet/read-workbook.ts", "readWorkbook"],
])("%s can be loaded by a command, which runs as plain modules", async (_what, path, name) => {
  const { stdout } = await run(process.execPath, ["--import", "tsx", "--input-type=module", "-e", `console.log(typeof (await import("./${path}")).${name})`]);
  expect(stdout.trim()).toBe("function");
});

import { parseArgs } from "node:util";
import { now } from "@/lib/clock";
import { type Loaded, loadRegisterFiles } from "@/lib/register/load-files";
import { FileRefused } from "@/lib/csv/reading/problem";
import { Advice } from "./advice";
import { ownerUrl } from "./owner-url";
import { run } from "./run";

const HOW = [
  "Name the register's files, as downloaded: npm run register -- edubasealldata.csv grouplinks.csv groups.csv",
  "npm run register -- --preview FILE…   reads them and changes nothing",
];

function tell({ fileName, edition, rows, unknown, missing }: Loaded) {
  console.log(`${fileName}: ${rows.toLocaleString("en-GB")} rows (${edition}).`);
  if (missing.length > 0) console.log(`  Columns that are not in it: ${missing.join(", ")}.`);
  if (unknown.length > 0) console.log(`  Columns that Braid does not know and did not read: ${unknown.join(", ")}.`);
}

/** `npm run register -- FILE…`: loads files of the national register as the database's owner. */
run(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { preview: { type: "boolean", default: false } } });
  if (positionals.length === 0) throw new Advice(...HOW);
  const url = await ownerUrl("load the register");
  try {
    await loadRegisterFiles(url, positionals, now(), { told: tell, preview: values.preview });
    if (values.preview) console.log("Nothing was changed.");
  } catch (error) {
    throw error instanceof FileRefused ? new Advice(error.message, "Nothing of this file was kept.") : error;
  }
});

import { now } from "@/lib/clock";
import { loadRegisterFiles } from "@/lib/register/load-files";
import { RegisterFileError } from "@/lib/register/register-file-error";
import { Advice } from "./advice";
import { ownerUrl } from "./owner-url";
import { run } from "./run";

/** `npm run register -- FILE…`: loads files of the national register as the database's owner. */
run(async () => {
  const files = process.argv.slice(2);
  if (files.length === 0) throw new Advice("Name the register's files, as downloaded: npm run register -- edubasealldata.csv grouplinks.csv groups.csv");
  const url = await ownerUrl("load the register");
  try {
    await loadRegisterFiles(url, files, now(), ({ fileName, edition, rows }) => console.log(`${fileName}: ${rows.toLocaleString("en-GB")} rows (${edition}).`));
  } catch (error) {
    throw error instanceof RegisterFileError ? new Advice(error.message, "Nothing of this file was kept.") : error;
  }
});

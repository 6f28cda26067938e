import { readFileSync } from "node:fs";
import { now } from "@/lib/clock";
import { addInspectionEdition } from "@/lib/inspections/add-edition";
import { shippedInspections } from "@/lib/inspections/shipped";
import { addRegisterEdition } from "@/lib/register/editions/add-edition";
import { shippedRegister } from "@/lib/register/editions/shipped";
import { addEdition } from "@/lib/school-data/editions/add-edition";
import { shapeOf } from "@/lib/editions/shape-of";
import { shipped } from "@/lib/school-data/editions/shipped";
import { Advice } from "./advice";
import { ownerUrl } from "./owner-url";
import { run } from "./run";

function described(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Advice(`${path} is not JSON: ${(error as Error).message}`, "docs/figure-edition.md says how an edition is described.");
  }
}

const adders = { figures: addEdition, inspections: addInspectionEdition, register: addRegisterEdition };

/** `npm run edition`: lists the kinds of file that come with Braid; `-- add FILE` adds one as the database's owner. */
run(async () => {
  const [what, path] = process.argv.slice(2);
  if (what === undefined) return [...shipped, ...shippedInspections, ...shippedRegister].forEach(({ key, version, name }) => console.log(`${key} ${version}: ${name}`));
  if (what !== "add" || !path) throw new Advice("npm run edition -- add FILE    adds the description of a kind of file; docs/figure-edition.md says how it is written");
  const written = described(path);
  const added = await adders[shapeOf(written)](await ownerUrl("add an edition"), written, now());
  if ("wrong" in added) throw new Advice(`${path} was not added:`, ...added.wrong.map((line) => `  ${line}`));
  const { key, version, name } = added.edition;
  console.log(`${key} ${version} is added: ${name}. Files like it are read from now on.`);
});

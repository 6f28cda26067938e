import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Advice } from "./advice";
import { runTied } from "./tied-process";

const SOURCES = ["app", "components", "lib", "prisma", "public", "instrumentation.ts", "proxy.ts", "next.config.ts", "postcss.config.mjs", "tsconfig.json", "package-lock.json"];
const NOT_BUILT = [join("lib", "db", "generated"), join("lib", "commands")];
const STAMP = join(".next", "braid-sources");

function* filesUnder(path: string): Generator<string> {
  if (!existsSync(path) || NOT_BUILT.includes(path)) return;
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).toSorted()) yield* filesUnder(join(path, name));
}

/** A fingerprint of everything that a build is made from. */
function fingerprint() {
  const hash = createHash("sha256").update(process.version);
  for (const source of SOURCES) for (const file of filesUnder(source)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/** Whether the last build was made from these very sources. */
export function isBuilt() {
  return existsSync(join(".next", "BUILD_ID")) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === fingerprint();
}

async function step(...command: [string, ...string[]]) {
  if ((await runTied(command, { NODE_ENV: "production" })) !== 0) throw new Advice(`'${command.join(" ")}' failed; the lines above say why.`);
}

/** Makes the database client from the schema. @throws Advice when the schema is wrong */
export const generate = () => step("npm", "run", "--silent", "generate");

/** Builds the product for production. @throws Advice when the build fails */
export async function buildApp() {
  await step(process.execPath, "node_modules/next/dist/bin/next", "build");
  writeFileSync(STAMP, fingerprint());
}

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** Every file of the project: what git keeps and what it would keep. */
export const projectFiles = () =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" }).split("\n").filter((file) => file && existsSync(file));

/** The TypeScript under one of the top-level folders. */
export const sourcesUnder = (folder: string) => projectFiles().filter((file) => file.startsWith(`${folder}/`) && /\.tsx?$/.test(file));

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(type\s)?(?:[^"';]*?\sfrom\s)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** What a file imports, types too unless only what remains at run time: the project's files as paths from its root, packages by name. */
export function importsOf(file: string, which: "all" | "at run time" = "all"): string[] {
  const found = [...readFileSync(file, "utf8").matchAll(IMPORT)].filter(([, type]) => which === "all" || !type);
  return found.map(([, , plain, dynamic]) => {
    const name = plain ?? dynamic ?? "";
    if (name.startsWith("@/")) return name.slice(2);
    return name.startsWith(".") ? normalize(join(dirname(file), name)) : name;
  });
}

/** Each import that a rule forbids, as 'file imports what'. */
export const forbidden = (files: string[], rule: (imported: string) => boolean) =>
  files.flatMap((file) => importsOf(file).filter(rule).map((imported) => `${file} imports ${imported}`));

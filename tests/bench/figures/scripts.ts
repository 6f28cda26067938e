import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { dataFolder, projectRoot } from "@/lib/commands/data-folder";
import { runTied } from "@/lib/commands/tied-process";
import type { Bench } from "../parts/bench";
import { type Figure, ratio } from "../parts/figure";
import { PAGES, visitor } from "../parts/pages";

/** Kilobytes, gzipped, of the scripts that a page's HTML names; those for browsers without modules are left out. */
function scriptsOf(html: string, built: string): number {
  const tags = [...html.matchAll(/<script\b[^>]*\bsrc="([^"?]+\.js)[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag));
  const files = new Set(tags.map(([, src = ""]) => src.slice(src.indexOf("/_next/") + "/_next/".length)));
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, decodeURIComponent(file)))).length, 0) / 1024;
}

/** The same of a new Next app with one page and nothing on it, built beside the product with the same packages. */
async function emptyApp(): Promise<number> {
  const folder = mkdtempSync(join(dataFolder(), "empty-app-"));
  const files = {
    "next.config.mjs": `export default { agentRules: false, experimental: { agentUpgrade: false }, turbopack: { root: ${JSON.stringify(projectRoot)} } };`,
    "app/layout.js": "export default function Layout({ children }) { return <html lang='en'><body>{children}</body></html>; }",
    "app/page.js": "export default function Page() { return <p>Nothing</p>; }",
    "package.json": '{ "private": true }',
  };
  try {
    mkdirSync(join(folder, "app"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    if ((await runTied([process.execPath, "node_modules/next/dist/bin/next", "build", folder], { NODE_ENV: "production" })) !== 0) throw new Error("The empty app did not build");
    return scriptsOf(readFileSync(join(folder, ".next/server/app/index.html"), "utf8"), join(folder, ".next"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a browser has to fetch and run for each main page. */
export async function scripts(bench: Bench): Promise<Figure[]> {
  const cast = await bench.firstTrust(bench.small);
  const { url } = await bench.served(bench.small);
  const empty = await emptyApp();
  const sizes: [string, number][] = [];
  for (const [name, { as, path }] of Object.entries(PAGES)) sizes.push([name, scriptsOf(await (await visitor(url, cast, as))(path(cast)), ".next")]);
  sizes.sort(([, a], [, b]) => b - a);
  const [[name, most] = ["", 0], [, least] = ["", 0]] = [sizes[0], sizes.at(-1)];
  return [{
    what: `Script of the heaviest main page (${name}) ÷ an empty Next app, gzipped`, figure: ratio(most / empty), aim: "1.25",
    beside: `${most.toFixed(0)} kB ÷ ${empty.toFixed(0)} kB; the lightest page ${least.toFixed(0)} kB`,
  }];
}

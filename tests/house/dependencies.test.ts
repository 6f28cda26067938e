import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Lockfile = { packages: Record<string, { version?: string; resolved?: string }> };
type Package = { dependencies: Record<string, string>; devDependencies: Record<string, string> };

const lockfile = () => JSON.parse(readFileSync("package-lock.json", "utf8")) as Lockfile;

/** The first version without the known vulnerabilities of the ones before. */
const FLOORS = { next: "16.4.1", "next-auth": "4.24.15", nodemailer: "8.0.5" };

function isAtLeast(version: string, floor: string) {
  const [found, least] = [version, floor].map((text) => text.split(/[.-]/).map(Number));
  for (const [at, part] of (least ?? []).entries()) {
    const own = found?.[at] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}

test.each(Object.entries(FLOORS))("every %s in the lockfile is %s or later", (name, floor) => {
  const installed = Object.entries(lockfile().packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
  expect(installed.length).toBeGreaterThan(0);
  expect(installed.filter(([, { version }]) => !isAtLeast(version ?? "0", floor))).toEqual([]);
});

test("the lockfile names no host, so that it installs from any registry", () => {
  expect(Object.entries(lockfile().packages).flatMap(([path, { resolved }]) => (resolved?.includes("://") ? [path] : []))).toEqual([]);
});

test("dependencies are pinned to one version", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Package;
  expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(version))).toEqual([]);
});

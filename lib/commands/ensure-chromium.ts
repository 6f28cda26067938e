import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "@/lib/chromium/find-chromium";
import { Advice } from "./advice";

const PACKAGES = ["chromium", "fonts-liberation"];

function installOnDebian() {
  const apt = (...args: string[]) => execFileSync("apt-get", args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  apt("update", "-q");
  apt("install", "-y", "-q", "--no-install-recommends", ...PACKAGES);
}

/**
 * The browser on this machine, installed first where that is possible: as root on Debian and its kin.
 * @throws Advice saying how to get one
 */
export function ensureChromium(): string {
  const advice = () =>
    new Advice(
      "The journeys need a Chromium, and none was found. Any of these will do:",
      `  sudo apt-get install --no-install-recommends ${PACKAGES.join(" ")}     (Debian, Ubuntu)`,
      "  npx playwright install chromium",
      "  CHROMIUM_PATH=/where/it/is npm test",
    );
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) throw advice();
  console.log(`No Chromium yet: installing ${PACKAGES.join(" and ")} with apt-get.`);
  try {
    installOnDebian();
  } catch {
    throw advice();
  }
  const installed = findChromium();
  if (!installed) throw advice();
  return installed;
}

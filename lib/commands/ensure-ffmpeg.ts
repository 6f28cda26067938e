import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findFfmpeg } from "@/lib/videos/processing/find-ffmpeg";

/**
 * Installs ffmpeg where it is missing and that is possible: as root on Debian and its kin. Nothing depends on it:
 * without it films play as they were sent, the demo has none, and the tests that make films say so.
 * @returns whether it is there now
 */
export function ensureFfmpeg(): boolean {
  if (findFfmpeg()) return true;
  if (process.env.FFMPEG_PATH || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  console.log("No ffmpeg yet: installing it with apt-get.");
  const apt = (...args: string[]) => execFileSync("apt-get", args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  try {
    apt("update", "-q");
    apt("install", "-y", "-q", "--no-install-recommends", "ffmpeg");
  } catch {
    console.log("It could not be installed. Films play as they were sent.");
  }
  return findFfmpeg() !== undefined;
}

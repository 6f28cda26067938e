import { spawn } from "node:child_process";

/** What a program that deals with strangers' files may use: three gigabytes of addresses, the machine's spare time, and no input. */
const MEMORY_KB = 3 * 1024 * 1024;
const SCRIPT = `ulimit -v ${MEMORY_KB} 2>/dev/null; exec nice -n 15 "$@"`;
const KEPT = 8192;

export type Ran = { code: number | null; signal: string | null; timedOut: boolean; out: string; said: string };

/**
 * Runs a program with limits on memory and time; it is killed when its time is up.
 * @param onOutput gets what it writes as it comes; otherwise `out` holds the first of it
 */
export function runTool(command: readonly string[], seconds: number, onOutput?: (text: string) => void): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn("/bin/sh", ["-c", SCRIPT, "sh", ...command], { stdio: ["ignore", "pipe", "pipe"], env: { PATH: process.env.PATH ?? "", HOME: "/nonexistent" } as unknown as NodeJS.ProcessEnv });
    let [out, said, timedOut] = ["", "", false];
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill("SIGKILL");
    }, seconds * 1000);
    child.stdout.setEncoding("utf8").on("data", (text: string) => (onOutput ? onOutput(text) : (out = (out + text).slice(0, 64 * KEPT))));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said = (said + text).slice(-KEPT)));
    child.once("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, timedOut, out, said });
    });
  });
}

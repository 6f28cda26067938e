import { spawn, type ChildProcess, type StdioOptions } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { atExit } from "./run";

export type TiedOptions = {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
  /** Where its output goes; its input is ours, to tell when we are gone. */
  output: "inherit" | number;
  /** What makes it end in an orderly way. */
  signal: "INT" | "TERM";
};

/** Runs a program in a shell that ends it as soon as this process is gone, however that came about. */
const END_WITH_PARENT = (signal: string) => `exec 3<&0; (read -r _ <&3; kill -${signal} $$) >/dev/null 2>&1 & exec "$@" 3<&- </dev/null`;
const PATIENCE = 10_000;

/** Whether a program has come to its end. */
export const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** Starts a program in a process group of its own, so that Ctrl-C reaches us alone and we end things in their order. */
export function startTied([program, ...args]: [string, ...string[]], { output, signal, ...options }: TiedOptions) {
  const stdio: StdioOptions = ["pipe", output, output];
  const child = spawn("/bin/sh", ["-c", END_WITH_PARENT(signal), "sh", program, ...args], { ...options, detached: true, stdio });
  return { child, stop: () => stop(child) };
}

/** Ends a program and whatever it started itself. */
async function stop(child: ChildProcess) {
  if (!hasEnded(child)) {
    const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    child.stdin?.end();
    await Promise.race([gone, sleep(PATIENCE, undefined, { ref: false })]);
  }
  try {
    if (child.pid) process.kill(-child.pid, "SIGKILL");
  } catch {
    // Nobody of its group is left.
  }
}

/** Runs a program to its end, its output with ours. @returns its exit code; 1 when a signal ended it */
export async function runTied(command: [string, ...string[]], env: Record<string, string> = {}): Promise<number> {
  const { child, stop } = startTied(command, { env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env }, output: "inherit", signal: "TERM" });
  atExit(stop);
  const code = await new Promise<number | null>((resolve, reject) => child.once("exit", resolve).once("error", reject));
  await stop();
  return code ?? 1;
}

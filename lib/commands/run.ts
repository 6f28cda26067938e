import { MigrationFailed } from "@/lib/db/migrate/apply-migrations";
import { Advice } from "./advice";

type Cleanup = () => Promise<unknown> | unknown;
const cleanups: Cleanup[] = [];

/** Registers work to do when the command ends, however it ends; the last registered runs first. */
export function atExit(cleanup: Cleanup) {
  cleanups.push(cleanup);
}

async function finish(code: number): Promise<never> {
  while (cleanups.length > 0) {
    try {
      await cleanups.pop()?.();
    } catch (error) {
      console.error(error);
      code ||= 1;
    }
  }
  process.exit(code);
}

let ending: Promise<never> | undefined;
const end = (code: number) => (ending ??= finish(code));

/** Runs a command to its end: cleans up after success, failure and Ctrl-C alike, then exits. */
export function run(command: () => Promise<number | void>) {
  process.on("SIGINT", () => void end(130));
  process.on("SIGTERM", () => void end(143));
  process.on("SIGHUP", () => void end(129));
  command().then(
    (code) => end(code ?? 0),
    (error: unknown) => {
      if (ending) return ending; // a failure because we are stopping is no news
      console.error(error instanceof Advice || error instanceof MigrationFailed ? `\n${error.message}\n` : error);
      return end(1);
    },
  );
}

/** Waits until the command is ended from outside. */
export const untilStopped = () => new Promise<void>(() => setInterval(() => {}, 2 ** 30));

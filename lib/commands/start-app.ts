import { setTimeout as sleep } from "node:timers/promises";
import { Advice } from "./advice";
import { claimPort } from "./postgres/free-port";
import { hasEnded, startTied } from "./tied-process";

const NEXT = "node_modules/next/dist/bin/next";
const PATIENCE = 90_000;

export type App = { url: string; pid: number; ended: Promise<number>; stop: () => Promise<void> };
export type AppOptions = { mode: "start" | "dev"; port: number; env: Record<string, string>; output?: number | "inherit" };

/** The port, if it is free. @throws Advice when it is taken */
export async function portFor(port: number): Promise<number> {
  const free = (await claimPort(port, "0.0.0.0")) && (await claimPort(port, "127.0.0.1"));
  if (free) return free;
  throw new Advice(`Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm run ${process.env.npm_lifecycle_event ?? "demo"}`);
}

async function answers(url: string) {
  try {
    await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(30_000) });
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts the product, built or in development, and waits until it answers.
 * @throws Advice when it ends before that; it has then said why
 */
export async function startApp({ mode, port, env, output = "inherit" }: AppOptions): Promise<App> {
  const { child, stop } = startTied([process.execPath, NEXT, mode, "-p", String(port)], {
    env: { ...process.env, ...env, PORT: String(port), NODE_ENV: mode === "dev" ? "development" : "production" },
    output,
    signal: "TERM",
  });
  const ended = new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  const url = `http://localhost:${port}`;
  const until = Date.now() + PATIENCE;
  while (!(await answers(`${url}/api/health`))) {
    if (!hasEnded(child) && Date.now() < until) await sleep(100);
    else {
      await stop();
      throw new Advice("The product did not start; the lines above say why.");
    }
  }
  return { url, pid: child.pid ?? 0, ended, stop };
}

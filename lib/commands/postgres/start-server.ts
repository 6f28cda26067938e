import type { ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Advice } from "../advice";
import { keepSecrets } from "../data-folder";
import { newPassword } from "../new-password";
import { hasEnded, startTied } from "../tied-process";
import { createData, dataOf, startAfresh, SUPERUSER } from "./create-data";
import { findRunning } from "./find-running";
import { claimPort } from "./free-port";
import { findPlace, type Place } from "./place";

/** A running server: the superuser's URL, whether this command started it, and how to stop it if so. */
export type Server = { url: string; data: string; started: boolean; stop: () => Promise<void> };
export type ServerOptions = { name: string; port?: number; durable: boolean };

const ALWAYS = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC", "max_connections=200", "shared_buffers=256MB", "log_min_messages=warning"];
const FAST_AND_DISPOSABLE = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

function launch(place: Place, port: number, durable: boolean) {
  const log = openSync(join(place.home, "server.log"), "w", 0o644);
  const settings = [...ALWAYS, ...(durable ? [] : FAST_AND_DISPOSABLE)].flatMap((setting) => ["-c", setting]);
  const tied = startTied([join(place.bin, "postgres"), "-D", dataOf(place), "-p", String(port), ...settings], {
    ...place.account, cwd: place.home, env: { ...process.env, TZ: "UTC" }, output: log, signal: "INT",
  });
  closeSync(log);
  return tied;
}

async function untilReady(child: ChildProcess, data: string) {
  while (!hasEnded(child)) {
    const port = findRunning(data);
    if (port) return port;
    await sleep(30);
  }
  return findRunning(data);
}

const theirs = (url: string, data: string): Server => ({ url, data, started: false, stop: async () => {} });

async function startOn(place: Place, { port: wanted = 0, durable }: ServerOptions): Promise<Server> {
  const { superuser } = keepSecrets("database-passwords.json", () => ({ superuser: newPassword() }));
  const at = (port: number) => `postgresql://${SUPERUSER}:${superuser}@127.0.0.1:${port}/postgres`;
  const data = dataOf(place);
  const running = findRunning(data);
  if (running) return theirs(at(running), data);

  createData(place, superuser);
  const port = await claimPort(wanted);
  if (!port) throw new Advice(`Port ${wanted} is taken by another program. Choose another one, or leave it out to get a free one.`);
  const { child, stop } = launch(place, port, durable);
  const ready = await untilReady(child, data);
  if (ready && !hasEnded(child)) return { url: at(ready), data, started: true, stop };
  if (ready) return theirs(at(ready), data);
  const log = readFileSync(join(place.home, "server.log"), "utf8").trim().split("\n").slice(-8).join("\n");
  throw new Advice(`PostgreSQL did not start from ${data}. It said:`, log, "", startAfresh(data));
}

/**
 * Starts the clone's server of this name, or finds it running. A disposable one that does not start is made anew.
 * @throws Advice when the port is taken, or the data folder is broken or closed to us
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const place = findPlace(options.name);
  try {
    return await startOn(place, options);
  } catch (error) {
    if (options.durable || findRunning(dataOf(place))) throw error;
    rmSync(dataOf(place), { recursive: true, force: true });
    return startOn(place, options);
  }
}

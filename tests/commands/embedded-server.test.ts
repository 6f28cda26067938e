import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { findRunning } from "@/lib/commands/postgres/find-running";
import { claimPort } from "@/lib/commands/postgres/free-port";
import { hasEnded, runTied, startTied } from "@/lib/commands/tied-process";

test("a port is free until somebody listens on it", async () => {
  const port = await claimPort(0);
  expect(port).toBeGreaterThan(0);
  const server = createServer().listen(port, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  expect(await claimPort(port ?? 0)).toBeUndefined();
});

test("a data folder without a server's note has no server", () => {
  const folder = mkdtempSync(join(tmpdir(), "braid-data-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(findRunning(folder)).toBeUndefined();
});

test("a program that is told to stop takes its children along", async () => {
  const port = (await claimPort(0)) ?? 0;
  const listening = `require("node:net").createServer().listen(${port}, "127.0.0.1")`;
  const { child, stop } = startTied(["/bin/sh", "-c", '"$0" -e "$1" & sleep 600', process.execPath, listening], { output: "inherit", signal: "TERM" });
  await expect.poll(() => claimPort(port), { timeout: 20_000 }).toBeUndefined();
  await stop();
  expect(hasEnded(child)).toBe(true);
  await expect.poll(() => claimPort(port), { timeout: 20_000 }).toBe(port);
});

test("a program's own end is reported as it was", async () => {
  expect(await runTied(["/bin/sh", "-c", "exit 3"])).toBe(3);
});

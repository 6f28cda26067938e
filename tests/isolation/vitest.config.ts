import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The isolation suite over HTTP: one built product, one database, one worker. */
export default defineConfig({
  root,
  resolve: { alias: { "@/": root } },
  cacheDir: ".data/vite",
  test: {
    include: ["tests/isolation/http/*.spec.ts"],
    globalSetup: "tests/isolation/http/server.ts",
    setupFiles: "tests/isolation/http/worker.ts",
    pool: "forks",
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});

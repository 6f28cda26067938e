import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const served = process.env.BRAID_TESTS === "served";

/** Tests on a database, a copy for each worker; with BRAID_TESTS=served, those against the built product, running (*.served.test.ts). */
export default defineConfig({
  root,
  resolve: { alias: { "@/": root } },
  cacheDir: ".data/vite",
  test: {
    include: [served ? "tests/**/*.served.test.ts" : "tests/**/*.test.ts"],
    exclude: [served ? "tests/journeys/**" : "tests/**/*.served.test.ts", "tests/journeys/**"],
    globalSetup: served ? "tests/support/serve-for-vitest.ts" : "tests/support/database.ts",
    setupFiles: served ? "tests/support/served-worker.ts" : "tests/support/worker.ts",
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    slowTestThreshold: 10_000,
    unstubEnvs: true,
    restoreMocks: true,
  },
});

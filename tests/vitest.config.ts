import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { "@/": root } },
  cacheDir: ".data/vite",
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/**/*.served.test.ts", "tests/journeys/**"],
    globalSetup: "tests/support/database.ts",
    setupFiles: "tests/support/worker.ts",
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    unstubEnvs: true,
    restoreMocks: true,
  },
});

import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the product needs from its surroundings when it is under test, beside a database. */
export const TEST_ENVIRONMENT = {
  BRAID_ENCRYPTION_KEY: Buffer.alloc(32, "braid-under-test").toString("base64"),
  NEXTAUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests",
  NEXTAUTH_URL: "http://localhost:3000",
  FILES_DIR: join(tmpdir(), "braid-test-files"),
  LOG_LEVEL: "silent",
  NEXT_TELEMETRY_DISABLED: "1",
  TZ: "UTC",
};

import { afterAll, inject } from "vitest";
import { disconnect } from "@/lib/db/client";
import { TEST_ENVIRONMENT } from "./environment";

/** Before each test file: this worker's own database. */
Object.assign(process.env, TEST_ENVIRONMENT, inject("databases")[Number(process.env.VITEST_POOL_ID) - 1]);

afterAll(disconnect);

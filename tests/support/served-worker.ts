import { afterAll, inject } from "vitest";
import { disconnect } from "@/lib/db/client";

/** Before each test file: the settings of the running product, its database included. NEXTAUTH_URL is where it answers. */
Object.assign(process.env, inject("served"));

afterAll(disconnect);

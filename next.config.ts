import type { NextConfig } from "next";
import { steadyHeaders } from "./lib/auth/steady-headers";
import { MOST_MB_OF_A_FORM } from "./lib/forms/too-large";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "pg", "pg-boss", "pino", "exceljs", "nodemailer", "playwright-core"],
  // What is cut off before the proxy would look damaged.
  experimental: { agentUpgrade: false, serverActions: { bodySizeLimit: `${MOST_MB_OF_A_FORM}mb` }, proxyClientMaxBodySize: `${MOST_MB_OF_A_FORM + 1}mb` },
  headers: async () => steadyHeaders(),
};

export default config;

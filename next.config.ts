import type { NextConfig } from "next";
import { steadyHeaders } from "./lib/auth/steady-headers";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "pg", "pg-boss", "pino", "exceljs", "nodemailer", "playwright-core"],
  // A photograph of 5 MB and a file of 10 may come in one form; the rest is the form around them. What is cut off before the proxy would look damaged.
  experimental: { agentUpgrade: false, serverActions: { bodySizeLimit: "16mb" }, proxyClientMaxBodySize: "17mb" },
  headers: async () => steadyHeaders(),
};

export default config;

import type { NextConfig } from "next";
import { steadyHeaders } from "./lib/auth/steady-headers";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "pg", "pg-boss", "pino", "exceljs", "nodemailer", "playwright-core"],
  // Staff files may have 5 MB; the rest is the form around them.
  experimental: { agentUpgrade: false, serverActions: { bodySizeLimit: "6mb" } },
  headers: async () => steadyHeaders(),
};

export default config;

import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "pg", "pg-boss", "pino", "exceljs", "nodemailer", "playwright-core"],
  experimental: { agentUpgrade: false },
};

export default config;

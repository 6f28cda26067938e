import { pino } from "pino";

/** Structured lines with ids and fixed words; never a text that somebody wrote, an address or a secret. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: null,
  formatters: { level: (level) => ({ level }) },
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { error: withoutWords },
});

/** What went wrong and where, without the message: a database's message may quote a row. */
export function withoutWords(error: unknown) {
  if (!(error instanceof Error)) return { name: "unknown" };
  const code = "code" in error ? String(error.code) : undefined;
  const at = error.stack?.split("\n").slice(1).filter((line) => line.trim().startsWith("at ")).slice(0, 6).map((line) => line.trim());
  return { name: error.name, code, at };
}

import { BadEnvironment, readEnvironment } from "./env";

/** Ends the process, saying why, unless every setting is sound. */
export function refuseBadEnvironment() {
  try {
    readEnvironment();
  } catch (error) {
    if (!(error instanceof BadEnvironment)) throw error;
    process.stderr.write(`\n${error.message}\n\n`);
    process.exit(1);
  }
}

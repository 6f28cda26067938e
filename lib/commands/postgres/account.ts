import { execFileSync } from "node:child_process";
import { Advice } from "../advice";

export type Account = { uid: number; gid: number };

function lookUp(name: string): Account | undefined {
  try {
    const id = (flag: string) => Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

/**
 * The account that PostgreSQL runs as: undefined for the current one.
 * PostgreSQL refuses to run as root, so root lends it to `postgres`, or to `nobody` where there is no such account.
 * @throws Advice when root finds neither
 */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = lookUp("postgres") ?? lookUp("nobody");
  if (account) return account;
  throw new Advice(
    "PostgreSQL does not run as root, and this machine has neither a 'postgres' nor a 'nobody' account.\n" +
      "Run the command as an ordinary user, or create one: useradd --system postgres",
  );
}

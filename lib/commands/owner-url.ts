import { Advice } from "./advice";
import { provideDatabase } from "./provide-database";

/**
 * The login that owns the database: OWNER_DATABASE_URL, or that of the development database.
 * @param purpose what it is for, in the message when production does not say
 */
export async function ownerUrl(purpose: string): Promise<string> {
  if (process.env.OWNER_DATABASE_URL) return process.env.OWNER_DATABASE_URL;
  if (process.env.NODE_ENV !== "production") return (await provideDatabase()).OWNER_DATABASE_URL;
  throw new Advice(`OWNER_DATABASE_URL is not set. It names the login that owns the database; only that login may ${purpose}.`);
}

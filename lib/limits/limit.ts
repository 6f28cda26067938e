import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { keyedHash } from "@/lib/confidentiality/keyed-hash";
import { prisma } from "@/lib/db/client";

/** At most `points` tries in `seconds`, for each key by itself. */
export type Limit = { name: string; points: number; seconds: number };

type Query = { text: string; values: unknown[] };

/** The limiter's statements on the product's own connections; each is one statement, so many processes may count at once. */
const store = {
  query: async ({ text, values }: Query) => {
    const rows = await prisma().$queryRawUnsafe<{ points?: number; expire?: bigint | null }[]>(text, ...values);
    return { rowCount: rows.length, rows: rows.map((row) => ({ ...row, expire: row.expire == null ? null : Number(row.expire) })) };
  },
};

const limiter = ({ name, points, seconds }: Limit) =>
  new RateLimiterPostgres({
    storeClient: store,
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: seconds,
  });

/** Keys name accounts and addresses, so they are stored hashed. */
const stored = (key: string) => Buffer.from(keyedHash("limits", key)).toString("base64url");

/** Takes one point. @returns false when there is none left; a try that is refused counts as well */
export async function spend(limit: Limit, key: string): Promise<boolean> {
  try {
    await limiter(limit).consume(stored(key));
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}

/** Gives back the point that a successful try had taken. */
export async function giveBack(limit: Limit, key: string): Promise<void> {
  await limiter(limit).reward(stored(key));
}

/** Starts afresh, once somebody has shown who they are. */
export async function forget(limit: Limit, key: string): Promise<void> {
  await limiter(limit).delete(stored(key));
}

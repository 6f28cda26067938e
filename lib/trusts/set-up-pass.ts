import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/** How long a pass opens the set-up pages: long enough to find a quiet half hour. */
export const PASS_DAYS = 14;
const DAY_MS = 86_400_000;

function signature(expiresAt: string): Buffer {
  const secret = process.env.AUTH_SECRET ?? process.env.NEXTAUTH_SECRET ?? "";
  if (secret.length < 32) throw new Error("NEXTAUTH_SECRET must be at least 32 characters long");
  const key = Buffer.from(hkdfSync("sha256", secret, "", "braid set-up pass", 32));
  return createHmac("sha256", key).update(expiresAt).digest();
}

/** A pass that the service's operator gives to somebody who sets a trust up. */
export function makeSetUpPass(at: Date): { pass: string; expiresAt: Date } {
  const expiresAt = new Date(at.getTime() + PASS_DAYS * DAY_MS);
  const until = String(Math.floor(expiresAt.getTime() / 1000));
  return { pass: `${until}.${signature(until).toString("base64url")}`, expiresAt };
}

/** Whether a pass was signed here and has not run out. */
export function isSetUpPass(pass: string | undefined, at: Date): boolean {
  const [until, signed] = pass?.split(".") ?? [];
  if (!until || !signed || !/^\d{1,12}$/.test(until)) return false;
  const [given, right] = [Buffer.from(signed, "base64url"), signature(until)];
  return given.length === right.length && timingSafeEqual(given, right) && Number(until) * 1000 > at.getTime();
}

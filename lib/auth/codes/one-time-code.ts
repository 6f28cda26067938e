import { Secret, TOTP } from "otpauth";

const STEP_SECONDS = 30;

const generator = (secret: string, label = "") =>
  new TOTP({ issuer: "Braid", label, secret: Secret.fromBase32(secret), digits: 6, period: STEP_SECONDS });

/** A new secret for somebody's authenticator app, in the letters that such apps take. */
export const newSecret = () => new Secret({ size: 20 }).base32;

/** What the QR code says: the app learns the secret, and shows the codes under 'Braid' and this label. */
export const enrolmentUri = (secret: string, label: string) => generator(secret, label).toString();

/** The half minute that a code belongs to, now or just before or after; undefined when it is not one of them. */
export function stepOf(secret: string, code: string, at: Date): number | undefined {
  const timestamp = at.getTime();
  const delta = generator(secret).validate({ token: code.replaceAll(/\s/g, ""), timestamp, window: 1 });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / STEP_SECONDS) + delta;
}

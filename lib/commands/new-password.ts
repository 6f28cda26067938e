import { randomBytes } from "node:crypto";

/** A random password that needs no escaping in a URL. */
export const newPassword = () => randomBytes(24).toString("hex");

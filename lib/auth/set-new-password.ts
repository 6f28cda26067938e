import { spendLink } from "./links/spend-link";
import type { Account } from "./sign-in-address";

/**
 * Sets a new password by the link that was sent; one-time codes stay as they are.
 * @throws Refused when the link is spent
 */
export const setNewPassword = (token: string, password: string, at: Date): Promise<Account> => spendLink(token, "password_reset", password, at);

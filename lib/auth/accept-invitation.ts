import { spendLink } from "./links/spend-link";
import type { Account } from "./sign-in-address";

/**
 * Accepts an invitation with the password that its owner chose.
 * @throws Refused when the link is spent
 */
export const acceptInvitation = (token: string, password: string, at: Date): Promise<Account> => spendLink(token, "invitation", password, at);

import { parseArgs } from "node:util";
import { z } from "zod";
import { baseUrl } from "@/lib/auth/settings";
import { now } from "@/lib/clock";
import { disconnect } from "@/lib/db/client";
import { NotFound, Refused } from "@/lib/errors";
import { giveRoleAsOperator } from "@/lib/people/give-role-as-operator";
import { readRegisterTrust } from "@/lib/register/read-register-trust";
import { v7 } from "@/lib/submissions/uuid";
import { foundTrust } from "@/lib/trusts/found-trust";
import { foundTrustInput } from "@/lib/trusts/schema";
import { makeSetUpPass } from "@/lib/trusts/set-up-pass";
import { ownWords, roles } from "@/lib/trusts/words";
import { Advice } from "./advice";
import { ownerUrl } from "./owner-url";
import { provideDatabase } from "./provide-database";
import { atExit, run } from "./run";

const HOW = [
  "npm run trust -- pass                                            a link with which somebody sets a trust up, for two weeks",
  'npm run trust -- set-up 3533 --administrator "Name,name@trust.org"   sets up the trust with that number in the register',
  "npm run trust -- give-role name@trust.org trust-executive           gives somebody a role where no second administrator can; --school URN for one at a school",
];

function pass() {
  const { pass: made, expiresAt } = makeSetUpPass(now());
  console.log(`${baseUrl()}/set-up?pass=${made}\nIt opens until ${expiresAt.toISOString().slice(0, 10)}. Whoever holds it may set up one trust after another: send it to one person.`);
}

/** Whoever is found or made by another key is nobody to the web process. */
function needsTheKey() {
  if (!process.env.BRAID_ENCRYPTION_KEY) throw new Advice("BRAID_ENCRYPTION_KEY is not set. Run this with the settings of the web process.");
}

async function setUp(groupUid: string, administrator: string) {
  needsTheKey();
  const { DATABASE_URL } = await provideDatabase();
  process.env.DATABASE_URL = DATABASE_URL;
  atExit(disconnect);
  const known = await readRegisterTrust(groupUid);
  if (!known) throw new Advice(`The register has no open trust with the number ${groupUid}. Load it first: npm run register -- FILE…`);
  const [name, email] = administrator.split(",");
  const input = foundTrustInput.safeParse({ groupUid, trustName: known.name, name, email, requestId: v7() });
  if (!input.success) throw new Advice(z.prettifyError(input.error), "", ...HOW);
  await foundTrust(now(), input.data);
  console.log(`${known.name} is set up with ${known.schools.length} schools. ${input.data.name} gets an invitation by mail.`);
}

async function giveRole(email: string, named: string, where: { school?: string; trust?: string }) {
  const role = roles.find((one) => one === named.toLowerCase().replaceAll(/[ -]/g, "_"));
  if (!role) throw new Advice(`There is no role ‘${named}’. There are: ${roles.map((one) => one.replaceAll("_", "-")).join(", ")}.`);
  needsTheKey();
  process.env.DATABASE_URL = await ownerUrl("give a role in a second administrator’s stead");
  atExit(disconnect);
  const { person, trust } = await giveRoleAsOperator(now(), { email, role, urn: where.school, trustId: where.trust });
  console.log(`${person} is ${ownWords[role]} at ${trust} from today on. The log says that the operator did it; they sign in anew.`);
}

/** `npm run trust`: what the service's operator does for trusts. */
run(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { administrator: { type: "string" }, school: { type: "string" }, trust: { type: "string" } } });
  const [what, groupUid, role] = positionals;
  try {
    if (what === "pass") return pass();
    if (what === "set-up" && groupUid && values.administrator) return await setUp(groupUid, values.administrator);
    if (what === "give-role" && groupUid && role) return await giveRole(groupUid, role, values);
  } catch (error) {
    throw error instanceof Refused || error instanceof NotFound ? new Advice(error.message) : error;
  }
  throw new Advice(...HOW);
});

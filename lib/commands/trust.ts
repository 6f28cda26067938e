import { parseArgs } from "node:util";
import { z } from "zod";
import { baseUrl } from "@/lib/auth/settings";
import { now } from "@/lib/clock";
import { disconnect } from "@/lib/db/client";
import { NotFound, Refused } from "@/lib/errors";
import { readRegisterTrust } from "@/lib/register/read-register-trust";
import { v7 } from "@/lib/submissions/uuid";
import { foundTrust } from "@/lib/trusts/found-trust";
import { foundTrustInput } from "@/lib/trusts/schema";
import { makeSetUpPass } from "@/lib/trusts/set-up-pass";
import { Advice } from "./advice";
import { provideDatabase } from "./provide-database";
import { atExit, run } from "./run";

const HOW = [
  "npm run trust -- pass                                            a link with which somebody sets a trust up, for two weeks",
  'npm run trust -- set-up 3533 --administrator "Name,name@trust.org"   sets up the trust with that number in the register',
];

function pass() {
  const { pass: made, expiresAt } = makeSetUpPass(now());
  console.log(`${baseUrl()}/set-up?pass=${made}\nIt opens until ${expiresAt.toISOString().slice(0, 10)}. Whoever holds it may set up one trust after another: send it to one person.`);
}

async function setUp(groupUid: string, administrator: string) {
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

/** `npm run trust`: what the service's operator does for trusts. */
run(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { administrator: { type: "string" } } });
  const [what, groupUid] = positionals;
  try {
    if (what === "pass") return pass();
    if (what === "set-up" && groupUid && values.administrator) return await setUp(groupUid, values.administrator);
  } catch (error) {
    throw error instanceof Refused || error instanceof NotFound ? new Advice(error.message) : error;
  }
  throw new Advice(...HOW);
});

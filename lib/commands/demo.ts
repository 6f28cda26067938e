import { run } from "./run";
import { runLocally } from "./run-locally";

/** `npm run demo`: the built product with two demo trusts, whose people anybody can sign in as. */
run(() => runLocally("start"));

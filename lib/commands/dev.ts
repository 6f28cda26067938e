import { run } from "./run";
import { runLocally } from "./run-locally";

/** `npm run dev`: the same as the demo, rebuilt as files change. */
run(() => runLocally("dev"));

import { buildApp, generate } from "./build-app";
import { run } from "./run";

/** `npm run build`: the product for production. Needs no settings. */
run(async () => {
  await generate();
  await buildApp();
});

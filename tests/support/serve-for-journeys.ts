import { FOR_TESTS, provideServer } from "@/lib/commands/provide-database";
import { prepareTemplate } from "@/lib/commands/test-databases";
import { buildIfNeeded } from "./served-app";

/** Before all journeys: the build and the database server, which the browser's workers share. Each serves a product of its own. */
export default async function setUp() {
  await buildIfNeeded();
  const { adminUrl, stop } = await provideServer(FOR_TESTS);
  try {
    await prepareTemplate(adminUrl);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

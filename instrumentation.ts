/** Runs once as a server process starts, before it answers anybody. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { refuseBadEnvironment } = await import("@/lib/refuse-bad-environment");
  refuseBadEnvironment();
  const { tellLengths } = await import("@/lib/videos/playback/tell-lengths");
  tellLengths();
  const { workBesideTheWeb } = await import("@/lib/worker/work-beside-the-web");
  workBesideTheWeb();
}

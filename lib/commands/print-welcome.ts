import { personas } from "@/lib/demo/personas";

/** Says where everything is and who can be signed in as. */
export function printWelcome({ url, mailUrl, where }: { url: string; mailUrl?: string; where: string }) {
  const widest = Math.max(...personas.map(({ name }) => name.length));
  const lines = [`\nBraid is at ${url}   (database: ${where})`];
  if (mailUrl) lines.push(`Mail that it sends is at ${mailUrl}`);
  lines.push(`\nTo sign in as one of these people, open ${url}/sign-in and choose them:`);
  for (const trust of new Set(personas.map((persona) => persona.trust))) {
    lines.push(`\n  ${trust}`);
    for (const { name, title } of personas.filter((persona) => persona.trust === trust)) lines.push(`    ${name.padEnd(widest)}  ${title}`);
  }
  console.log(`${lines.join("\n")}\n\nPress Ctrl-C to stop.`);
}

import { Client } from "pg";
import { answerLive } from "@/lib/live/answer";
import { CHANNELS, type Note, type Subject } from "@/lib/live/note";
import type { Said } from "@/lib/live/stream";
import { withTenant } from "@/lib/db/with-tenant";
import { v7 } from "@/lib/submissions/uuid";

/** Tells of a change as a table's trigger does, in a transaction of the application's. */
export const tell = ({ trustId, subjectId, revision }: Note, after = async () => {}) =>
  withTenant({ trustId, personId: v7(), today: "2026-11-19" }, async (db) => {
    await db.$executeRaw`SELECT pg_notify(${CHANNELS[0]}, ${`${trustId}/${subjectId}/${revision}`})`;
    await after();
  });

/** A record that changes and says so. */
export function aRecord() {
  const subject: Subject = { trustId: v7(), subjectId: v7() };
  const record = {
    subject,
    revision: 1,
    change: async () => {
      record.revision += 1;
      await tell({ ...subject, revision: record.revision });
    },
  };
  return record;
}

export type Look = () => Promise<number | undefined>;

/** A phone that opened a record's live route. */
export async function aPhone(subject: Subject, look: Look, personId = v7()) {
  const gone = new AbortController();
  const request = new Request("http://localhost/live", { headers: { accept: "text/event-stream" }, signal: gone.signal });
  const answer = await answerLive(request, { ...subject, personId, look });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  /** The next that it is told; undefined when the stream has ended. */
  const next = async (): Promise<Said | undefined> => {
    for (;;) {
      const { value, done } = (await reader?.read()) ?? { done: true };
      if (done) return undefined;
      const said = /^data: (.*)$/m.exec(value ?? "")?.[1];
      if (said) return JSON.parse(said) as Said;
    }
  };
  return { status: answer.status, headers: answer.headers, next, leave: () => gone.abort() };
}

/** Asks the server past the product, as its administrator. */
export async function asAdministrator<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: process.env.ADMIN_DATABASE_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Cuts the connection that listens, as a restart of the database would. @returns how many there were */
export const cutListening = () =>
  asAdministrator(async (client) => (await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'braid live'")).rowCount ?? 0);

import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

async function answer(read: Promise<void>, done: (error?: Error) => void) {
  try {
    await read;
    done();
  } catch (error) {
    done(error as Error);
  }
}

/** A real SMTP server on a free port that keeps what it is handed; `refuse` makes it turn mail away. */
export async function aMailCatcher() {
  const caught: Email[] = [];
  const state = { refuse: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      const read = async () => {
        const mail = await PostalMime.parse(Buffer.concat(await stream.toArray()));
        if (state.refuse) throw new Error("Not today");
        caught.push(mail);
      };
      void answer(read(), done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    caught,
    state,
    to: (email: string) => caught.filter((mail) => mail.to?.some((one) => one.address === email)),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The first link in a mail's text. */
export function linkIn(mail: Email | undefined): URL {
  const href = /https?:\/\/\S+/.exec(mail?.text ?? "")?.[0];
  if (!href) throw new Error("No link in that mail");
  return new URL(href);
}

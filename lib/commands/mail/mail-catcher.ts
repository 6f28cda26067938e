import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { keepMail, mailNames, readMail } from "./kept-mails";
import { listPage, mailPage, type Listed } from "./mail-pages";

export type MailCatcher = { smtpUrl: string; webUrl: string; stop: () => Promise<void> };

const MOST_LISTED = 200;
const here = "127.0.0.1";

async function listed(folder: string): Promise<Listed[]> {
  const mails = await Promise.all(mailNames(folder).slice(0, MOST_LISTED).map(async (name) => ({ name, mail: await readMail(folder, name) })));
  return mails.flatMap(({ name, mail }) => (mail ? [{ name, mail }] : []));
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams } = new URL(request.url ?? "/", `http://${here}`);
  const name = pathname.slice(1);
  const send = (status: number, type: string, body: string | Buffer) =>
    response.writeHead(status, { "content-type": `${type}; charset=utf-8`, "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'", "x-content-type-options": "nosniff" }).end(body);
  if (!name) return send(200, "text/html", listPage(await listed(folder)));
  const mail = await readMail(folder, name);
  if (!mail) return send(404, "text/plain", "There is no such mail.");
  return searchParams.has("raw") ? send(200, "text/plain", readFileSync(join(folder, name))) : send(200, "text/html", mailPage({ name, mail }));
}

const listen = (server: Server, port: number) =>
  new Promise<number>((resolve, reject) => server.once("error", reject).listen(port, here, () => resolve((server.address() as AddressInfo).port)));

/**
 * A real SMTP server on this machine that keeps every mail as a file and passes none on, and a web page to read them.
 * For development, demo and tests.
 * @param folder where the mails are kept
 */
export async function startMailCatcher(folder: string, { smtpPort = 0, webPort = 0 } = {}): Promise<MailCatcher> {
  const keep = async (stream: Readable, done: (error?: Error) => void) => {
    try {
      keepMail(folder, await buffer(stream));
      done();
    } catch (error) {
      done(error as Error);
    }
  };
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    hideSTARTTLS: true,
    disableReverseLookup: true,
    onData: (stream, _session, done) => void keep(stream, done),
  });
  const web = createServer((request, response) => void answer(folder, request, response).catch(() => response.writeHead(500).end()));
  const smtpUrl = `smtp://${here}:${await listen(smtp.server as unknown as Server, smtpPort)}`;
  const webUrl = `http://${here}:${await listen(web, webPort)}`;
  const stop = async () => {
    web.closeAllConnections();
    await Promise.all([new Promise<void>((resolve) => smtp.close(resolve)), new Promise((resolve) => web.close(resolve))]);
  };
  return { smtpUrl, webUrl, stop };
}

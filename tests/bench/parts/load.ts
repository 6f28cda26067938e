import autocannon from "autocannon";
import { THIS_WEEK } from "./moment";
import { cookieOf, type Somebody, type Writer } from "./people";

export type Outcome = { times: number[]; failed: number; sent: number };

/** A steady rate of requests for some seconds, in turn over the requests given. */
function steady(url: string, rate: number, seconds: number, requests: autocannon.Request[]): Promise<Outcome> {
  const times: number[] = [];
  let refused = 0;
  return new Promise((resolve, reject) => {
    const run = autocannon({ url, connections: 10, overallRate: Math.round(rate), duration: seconds, timeout: 20, requests }, (error, result) =>
      error ? reject(error as Error) : resolve({ times, failed: refused + result.errors, sent: times.length + result.errors }));
    run.on("response", (_client, status, _bytes, took) => {
      times.push(took);
      if (status !== 200) refused += 1;
    });
  });
}

/** Pages of many people, each with a session of their own. */
export async function readers(url: string, rate: number, seconds: number, people: readonly Somebody[], paths: readonly string[]) {
  const requests: autocannon.Request[] = [];
  for (const [at, who] of people.entries()) requests.push({ method: "GET", path: paths[at % paths.length] ?? "/", headers: { cookie: await cookieOf(who) } });
  return steady(url, rate, seconds, requests);
}

const textOf = ({ schoolId, version }: Writer) => {
  const fields = ["safeguarding", "standards", "stakeholders"].flatMap((s) => [[`schools.${schoolId}.${s}.direction`, "same"], [`schools.${schoolId}.${s}.done`, `What we did, as of save ${version}`]]);
  return new URLSearchParams([["version", String(version)], ["personal.arriving", "steady"], ...fields]).toString();
};

/** Saves of drafts while they are written: each writer sends the version that their last save gave them. */
export async function writers(url: string, rate: number, seconds: number, people: Writer[]) {
  const cookies = new Map<Writer, string>();
  for (const who of people) cookies.set(who, await cookieOf({ trustId: who.trustId, personId: who.personId }));
  const waiting = [...people];
  const request: autocannon.Request = {
    method: "POST",
    path: `/check-ins/week/${THIS_WEEK}/draft`,
    setupRequest: (base, context) => {
      const who = waiting.shift() as Writer;
      Object.assign(context, { who });
      return { ...base, body: textOf(who), headers: { ...base.headers, cookie: cookies.get(who) ?? "", "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" } };
    },
    onResponse: (status, body, context) => {
      const { who } = context as { who: Writer };
      if (status === 200) who.version = (JSON.parse(body) as { version: number }).version;
      waiting.push(who);
    },
  };
  return steady(url, rate, seconds, [request]);
}

import type { Browser, BrowserContext } from "@playwright/test";

/** What the browser says about screens: errors in its console, scripts' errors, breaches of the page's policy. */
export class Complaints {
  readonly #heard: string[] = [];
  readonly #foreseen: RegExp[] = [];

  /** Listens to every screen of this context and of those opened later, until told to stop. */
  async listen(first: BrowserContext, browser: Browser): Promise<() => void> {
    const heed = (context: BrowserContext) => {
      context.on("console", (said) => {
        if (said.type() === "error") this.#heard.push(`${new URL(said.page()?.url() || "about:blank").pathname}: ${said.text()} ${said.location().url}`.trim());
      });
      context.on("weberror", (error) => this.#heard.push(`${new URL(error.page()?.url() || "about:blank").pathname}: ${error.error().message}`));
      return context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
          console.error(`Content security policy: ${violatedDirective} ${blockedURI} (${sourceFile}:${lineNumber})`),
        );
      });
    };
    const later = (context: BrowserContext) => void heed(context);
    browser.on("context", later);
    await heed(first);
    return () => browser.off("context", later);
  }

  /** From now on this one is meant to come: a dead connection, a page that is not there. */
  foresee(...patterns: RegExp[]): void {
    this.#foreseen.push(...patterns);
  }

  /** What was said and not foreseen. */
  get unforeseen(): string[] {
    return this.#heard.filter((said) => !this.#foreseen.some((pattern) => pattern.test(said)));
  }
}

/** What the browser itself writes down while nothing answers. */
export const NO_CONNECTION = /net::ERR_INTERNET_DISCONNECTED|Failed to fetch/;

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Wasm from "@prisma/schema-engine-wasm";
import { adapterFor } from "./engine-adapter";
import { readSchema } from "./read-files";

type Engine = typeof Wasm & { __wbg_set_wasm: (exports: WebAssembly.Exports) => void };

const GLUE = "@prisma/schema-engine-wasm/schema_engine_bg";

/** Prisma's own schema engine, compiled to WebAssembly: it comes with the npm package, so nothing is downloaded. */
async function loadEngine(): Promise<Engine> {
  const glue = (await import(GLUE)) as Engine;
  const binary = createRequire(import.meta.url).resolve(GLUE).replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(binary), { "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}

let loaded: Promise<Engine> | undefined;

/** Lends `work` an engine connected to the database at `url`, and frees it afterwards. */
export async function withEngine<T>(url: string, work: (engine: Wasm.SchemaEngine) => Promise<T>): Promise<T> {
  const { SchemaEngine } = await (loaded ??= loadEngine());
  const datamodels = readSchema().files.map(({ path, content }): [string, string] => [path, content]);
  const { adapter, close } = adapterFor(url);
  try {
    const engine = await SchemaEngine.new({ datamodels }, () => {}, adapter);
    return await work(engine).finally(() => engine.free());
  } finally {
    await close();
  }
}

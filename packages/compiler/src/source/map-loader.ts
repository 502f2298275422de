import { bundledNames, bundledSource } from "./bundled.ts";
import { bytesToText, encodeUtf8 } from "./decode-utf8.ts";
import { importNameFault } from "./import-name.ts";
import { SourceFile } from "./source-file.ts";
import type { LoadFailure, SourceLoader } from "./source-loader.ts";

/** Files held in memory; the bundled ones stand behind them. */
export class MapLoader implements SourceLoader {
  readonly #sources: ReadonlyMap<string, string | Uint8Array>;

  constructor(sources: ReadonlyMap<string, string | Uint8Array>) {
    this.#sources = sources;
  }

  load(name: string): SourceFile | LoadFailure | undefined {
    const fault = importNameFault(name);
    if (fault !== undefined) return { reason: fault };
    const source = this.#sources.get(name) ?? bundledSource(name);
    if (source === undefined) return undefined;
    return new SourceFile(name, name, typeof source === "string" ? encodeUtf8(source) : bytesToText(source));
  }

  known(): Iterable<string> {
    return [...this.#sources.keys(), ...bundledNames()];
  }
}

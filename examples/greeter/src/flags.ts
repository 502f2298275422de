import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "tls-cert": { type: "string" },
    "tls-key": { type: "string" },
    "tls-ca": { type: "string" },
  },
});

/** What stands on the command line besides flags. */
export const words: readonly string[] = positionals;

/** `--tls-cert FILE --tls-key FILE`: what the server shows its callers; without them it speaks plain. */
export function serverTls(): { tls?: { cert: Buffer; key: Buffer } } {
  const { "tls-cert": cert, "tls-key": key } = flags;
  if (cert === undefined || key === undefined) return {};
  return { tls: { cert: readFileSync(cert), key: readFileSync(key) } };
}

/** `--tls-ca FILE`: who vouches for the server; without it the client speaks plain. */
export function clientTls(): { tls?: { ca: Buffer } } {
  const ca = flags["tls-ca"];
  return ca === undefined ? {} : { tls: { ca: readFileSync(ca) } };
}

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Serialized {
  readonly cert: string;
  readonly key: string;
}

/** A self-signed certificate for this run; the folder is handed to the child processes by environment. */
export function makeTls(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "weft-bench-"));
  const made = spawnSync("openssl", [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"],
    ...["-keyout", join(folder, "key.pem"), "-out", join(folder, "cert.pem"), "-subj", "/CN=localhost"],
    ...["-addext", "subjectAltName=DNS:localhost"],
  ]);
  return made.status === 0 && existsSync(join(folder, "cert.pem")) ? folder : undefined;
}

export function readTls(): Serialized {
  const folder = process.env.WEFT_BENCH_TLS!;
  return {
    cert: readFileSync(join(folder, "cert.pem"), "utf8"),
    key: readFileSync(join(folder, "key.pem"), "utf8"),
  };
}

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type FileDescriptorProto, FileDescriptorSet } from "@weft/protobuf/descriptor";

const packageFile = createRequire(import.meta.url).resolve("protoc/package.json");
const folder = dirname(packageFile);

/** What protoc's own package ships: the well-known types. */
export const protocInclude: string = join(folder, "include");

interface Asset {
  readonly arch: string;
  readonly platform: string;
  readonly executable: string;
}

/** The executable itself: its wrapper would start a second Node for every run. */
export function protocExecutable(): string {
  const assets = JSON.parse(readFileSync(join(folder, "assets.json"), "utf8")) as Asset[];
  const asset = assets.find(({ arch, platform }) => arch === process.arch && platform === process.platform);
  if (asset === undefined)
    throw new TypeError(`npm's protoc has no executable for ${process.platform} ${process.arch}`);
  return join(folder, "bin", asset.executable);
}

export interface ProtocResult {
  /** Undefined when protoc refused the files. */
  readonly files: FileDescriptorProto[] | undefined;
  readonly messages: string;
}

/** Compiles files with imports and source info. */
export function runProtoc(roots: readonly string[], files: readonly string[]): ProtocResult {
  const scratch = mkdtempSync(join(tmpdir(), "weft-protoc-"));
  try {
    const output = join(scratch, "set.binpb");
    const list = join(scratch, "files.txt");
    writeFileSync(list, files.join("\n"));
    const { status, stderr } = spawnSync(protocExecutable(), [
      ...[...roots, protocInclude].map((root) => `-I${root}`),
      `--descriptor_set_out=${output}`,
      "--include_imports",
      "--include_source_info",
      `@${list}`,
    ]);
    const messages = stderr.toString("latin1");
    return {
      files: status === 0 ? FileDescriptorSet.decode(readFileSync(output)).file : undefined,
      messages,
    };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

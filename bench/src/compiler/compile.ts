import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { formatRatio, keepResults, printTable } from "../harness/report.ts";
import { median } from "../harness/rounds.ts";
import { type CompilerCommand, compilers, nodeAlone } from "./compilers.ts";
import { installWeft } from "./installed-weft.ts";
import { type CommandRun, runCommand } from "./run-command.ts";

const ROUNDS = 3;
const SMALL_ROUNDS = 11;

const SMALL_SCHEMA = `syntax = "proto3";
package helloworld;
import "google/protobuf/timestamp.proto";
option java_package = "io.grpc.examples.helloworld";
message HelloRequest { string name = 1; google.protobuf.Timestamp at = 2; }
message HelloReply { string message = 1; }
service Greeter { rpc SayHello (HelloRequest) returns (HelloReply); }
`;

interface Figures {
  readonly name: string;
  readonly version: string;
  readonly wallMs: number;
  readonly peakMegabytes: number;
}

/** All of googleapis, and one small file from a cold start, into a descriptor set: Weft, protoc and buf in turn. */
export async function benchCompiler(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "weft-bench-compiler-"));
  try {
    const googleapis = dirname(createRequire(import.meta.url).resolve("google-proto-files/package.json"));
    // buf and protoc refuse some of google/protobuf, whose imports the package leaves out.
    const files = protoFiles(googleapis).filter((name) => !name.startsWith("google/protobuf/"));
    const commands = compilers(await installWeft(scratch));
    const large = await measure(commands, googleapis, files, scratch, ROUNDS);
    report(`googleapis (google-proto-files), ${files.length} files`, large);
    const folder = join(scratch, "small");
    writeSmall(folder);
    const small = await measure([...commands, nodeAlone], folder, ["hello.proto"], scratch, SMALL_ROUNDS);
    report("one small file, cold start of the command", small);
    keepResults("compiler", {
      googleapis: { files: files.length, compilers: large },
      smallFile: { compilers: small },
    });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function writeSmall(folder: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, "hello.proto"), SMALL_SCHEMA);
}

function protoFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".proto") && !name.startsWith("node_modules"))
    .sort();
}

async function measure(
  commands: readonly CompilerCommand[],
  folder: string,
  files: readonly string[],
  scratch: string,
  rounds: number,
): Promise<Figures[]> {
  const listFile = join(scratch, "files.txt");
  writeFileSync(listFile, files.join("\n"));
  const runs = commands.map((): CommandRun[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, compiler] of commands.entries()) {
      runs[index]!.push(await runOne(compiler, folder, files, listFile, join(scratch, `${index}.binpb`)));
    }
  }
  return commands.map(({ name, version }, index) => ({
    name,
    version,
    wallMs: median(runs[index]!.map((run) => run.wallMs)),
    peakMegabytes: Math.max(...runs[index]!.map((run) => run.peakMegabytes)),
  }));
}

function runOne(
  compiler: CompilerCommand,
  folder: string,
  files: readonly string[],
  listFile: string,
  output: string,
): Promise<CommandRun> {
  const [command, ...args] = compiler.command(files, listFile, output);
  return runCommand(command, args, folder);
}

function report(title: string, figures: readonly Figures[]): void {
  const own = figures[0]!.wallMs;
  const rows = figures.map(({ name, version, wallMs, peakMegabytes }) => [
    name,
    version,
    wallMs,
    formatRatio(wallMs / own),
    peakMegabytes,
  ]);
  printTable(title, ["compiler", "version", "ms", "of weft", "peak MB"], rows);
}

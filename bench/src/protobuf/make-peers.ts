import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { shapesProto } from "../gen/shapes.ts";
import { googleProtobufModule } from "./google-protobuf-module.ts";

const workspace = fileURLToPath(new URL("../../", import.meta.url));
/** Where the peers' code for the shapes is: made when the benchmark runs, by the generators of the installed versions. */
export const peersFolder: string = join(workspace, ".cache/protobuf-peers");

/** Has every peer's own generator make its code. */
export function makePeers(): void {
  rmSync(peersFolder, { recursive: true, force: true });
  mkdirSync(join(peersFolder, "es"), { recursive: true });
  mkdirSync(join(peersFolder, "ts-proto"), { recursive: true });
  const protos = join(workspace, "proto");
  const own = join(workspace, "../packages/protobuf/proto");
  const tools = join(workspace, "../node_modules/.bin");
  const run = (tool: string, ...args: string[]): void => {
    execFileSync(join(tools, tool), args, { stdio: ["ignore", "ignore", "inherit"], cwd: peersFolder });
  };
  const source = join(protos, "shapes.proto");
  run("pbjs", "-t", "static-module", "-w", "commonjs", "-p", own, "-o", "protobufjs.cjs", source);
  const protoc = ["-I", protos, "-I", own, "shapes.proto"];
  run(
    "protoc",
    ...protoc,
    "weft/options.proto",
    `--plugin=${join(tools, "protoc-gen-es")}`,
    "--es_out=es",
    "--es_opt=target=js,import_extension=js",
  );
  run(
    "protoc",
    ...protoc,
    `--plugin=${join(tools, "protoc-gen-ts_proto")}`,
    "--ts_proto_out=ts-proto",
    "--ts_proto_opt=forceLong=bigint,outputServices=none",
  );
  writeFileSync(join(peersFolder, "google-protobuf.cjs"), googleProtobufModule(shapesProto.descriptor));
  writeFileSync(join(peersFolder, "es/package.json"), '{ "type": "module" }\n');
  const common = { bundle: true, platform: "node", logLevel: "error", absWorkingDir: peersFolder } as const;
  // Bundled as they are: what ts-proto makes is TypeScript, and pbjs makes a script.
  buildSync({ ...common, entryPoints: ["ts-proto/shapes.ts"], outfile: "ts-proto.mjs", format: "esm" });
}

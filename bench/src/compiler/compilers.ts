import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageVersion } from "../harness/versions.ts";

/** A command that turns schemas into a descriptor set. */
export interface CompilerCommand {
  readonly name: string;
  readonly version: string;
  /** The command line for files below the folder it runs in. */
  command(files: readonly string[], listFile: string, output: string): readonly [string, ...string[]];
}

const require = createRequire(import.meta.url);
const workspaceWeft = fileURLToPath(new URL("../../../packages/cli/bin/weft.js", import.meta.url));

interface ProtocAsset {
  readonly arch: string;
  readonly platform: string;
  readonly executable: string;
}

/**
 * The executables themselves, without the Node scripts npm puts before them; Weft as its users install it and, module by
 * module, as it stands in the workspace.
 */
export function compilers(installedWeft: string): CompilerCommand[] {
  const protocFolder = dirname(require.resolve("protoc/package.json"));
  const assets = JSON.parse(readFileSync(join(protocFolder, "assets.json"), "utf8")) as ProtocAsset[];
  const asset = assets.find(({ arch, platform }) => arch === process.arch && platform === process.platform);
  const protoc = join(protocFolder, "bin", asset?.executable ?? "protoc");
  const buf = require.resolve(`@bufbuild/buf-${process.platform}-${process.arch}/bin/buf`);
  return [
    weftCommand("weft build", installedWeft),
    {
      name: "protoc",
      version: `protoc ${JSON.parse(readFileSync(join(protocFolder, "package.json"), "utf8")).version}`,
      command: (_, listFile, output) => [
        protoc,
        "-I.",
        "--include_imports",
        `--descriptor_set_out=${output}`,
        `@${listFile}`,
      ],
    },
    {
      name: "buf build",
      version: packageVersion("@bufbuild/buf"),
      command: (files, _, output) => [
        buf,
        "build",
        ".",
        "--exclude-source-info",
        "-o",
        output,
        ...(files.length > 1
          ? ["--exclude-path", "google/protobuf", "--exclude-path", "node_modules"]
          : ["--path", files[0]!]),
      ],
    },
    weftCommand("weft build, workspace", workspaceWeft),
  ];
}

/** What any command written for Node takes, whatever it does. */
export const nodeAlone: CompilerCommand = {
  name: "node -e 0",
  version: `node ${process.versions.node}`,
  command: () => [process.execPath, "-e", "0"],
};

function weftCommand(name: string, script: string): CompilerCommand {
  return {
    name,
    version: packageVersionOf(join(dirname(script), "../package.json")),
    command: (files, _, output) => [
      process.execPath,
      script,
      "build",
      ...files,
      "-I",
      ".",
      "--include-imports",
      "-o",
      output,
    ],
  };
}

function packageVersionOf(manifest: string): string {
  return `@weft/cli ${(JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version}`;
}

import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What the compiler says of one file: `TS2741 line 3: Property 'chat' is missing …`. */
export type Complaints = readonly string[];

const require = createRequire(import.meta.url);
/** The compiler's own program, as `npx tsc` runs it. */
export const tsc: string = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");

/** From a folder two below packages/grpc, such as one below dist-test. */
export const generatedUsers = "../../test/gen/user/v1/user.ts";

/** A new folder below packages/grpc/dist-test, where `@weft/grpc` is found as a user's project finds it. */
export function projectFolder(
  name: string,
  sources: ReadonlyMap<string, string>,
  stricter: Readonly<Record<string, boolean>> = {},
): string {
  const folder = fileURLToPath(new URL(`../${name}/`, import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ ...projectConfig, compilerOptions: { ...projectConfig.compilerOptions, ...stricter } }),
  );
  for (const [file, source] of sources) writeFileSync(join(folder, file), source);
  return folder;
}

/** As strict as the workspace itself. */
const projectConfig = {
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2023", "ESNext.Disposable"],
    module: "NodeNext",
    moduleResolution: "NodeNext",
    types: ["node"],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
  },
  include: ["*.ts"],
};

/** Checks the files of a folder together; complaints by file name. */
export function complaintsOf(folder: string): ReadonlyMap<string, Complaints> {
  const { stdout, status, error } = spawnSync(process.execPath, [tsc, "-p", folder, "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (error !== undefined) throw error;
  const complaints = new Map<string, string[]>();
  for (const line of stdout.split("\n")) {
    const found = /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/.exec(line);
    if (found !== null) {
      const [, file, at, code, message] = found;
      complaints.set(file!, [...(complaints.get(file!) ?? []), `${code} line ${at}: ${message}`]);
    } else if (line.startsWith("  ")) {
      // What follows, indented, is the reason of the complaint above.
      const last = [...complaints.values()].at(-1);
      if (last !== undefined) last[last.length - 1] += ` ${line.trim()}`;
    }
  }
  if (status !== 0 && complaints.size === 0) throw new RangeError(`tsc failed: ${stdout}`);
  return complaints;
}

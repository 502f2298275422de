import { type CodeChoices, type FileDescriptor, linkFile, Reader } from "@weft/protobuf";
import { readComments } from "./comments.ts";
import { emitModule } from "./emit-module.ts";
import { ModuleNames } from "./module-names.ts";
import { slimFile } from "./slim-file.ts";

/** One module, at the path of its file with `.ts` for `.proto`. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

export interface ModuleOptions {
  /** Paths of the files to make modules for. */
  readonly requested: readonly string[];
  readonly choices: CodeChoices;
  readonly importExtension: string;
  /** The module a file's code comes from, where it is not made along with the others. */
  readonly packaged: (path: string) => string | undefined;
  /** The runtime's module, as a module made for `path` imports it. */
  readonly runtime: (path: string) => string;
}

/** Makes modules from serialized FileDescriptorProtos in which imports come before importers. */
export function generateModules(files: readonly Uint8Array[], options: ModuleOptions): GeneratedFile[] {
  const linked = new Map<string, { file: FileDescriptor; bytes: Uint8Array }>();
  for (const bytes of files) {
    const paths = importsOf(bytes);
    const file = linkFile(
      bytes,
      paths.flatMap((path) => linked.get(path)?.file ?? []),
      // What comes with the runtime was made without choices.
      options.packaged(pathOf(bytes)) === undefined ? options.choices : {},
    );
    linked.set(file.path, { file, bytes });
  }
  const names = new Map<FileDescriptor, ModuleNames>();
  const namesOf = (file: FileDescriptor): ModuleNames => {
    let known = names.get(file);
    if (known === undefined) names.set(file, (known = new ModuleNames(file)));
    return known;
  };
  return options.requested.flatMap((path) => {
    const found = linked.get(path);
    if (found === undefined) return [];
    const content = emitModule(found.file, readComments(found.bytes), slimFile(found.bytes), {
      choices: options.choices,
      runtime: options.runtime(path),
      moduleOf: (file) =>
        options.packaged(file.path) ?? relativeModule(path, file.path, options.importExtension),
      namesOf,
    });
    return [{ path: modulePath(path, ".ts"), content }];
  });
}

function modulePath(path: string, extension: string): string {
  return path.replace(/\.proto$/, "") + extension;
}

function relativeModule(from: string, to: string, extension: string): string {
  const source = from.split("/").slice(0, -1);
  const target = modulePath(to, extension).split("/");
  let shared = 0;
  while (shared < source.length && source[shared] === target[shared]) shared++;
  const up = "../".repeat(source.length - shared);
  return (up === "" ? "./" : up) + target.slice(shared).join("/");
}

/** The file's own path: its `name`, field 1. */
function pathOf(file: Uint8Array): string {
  return stringsOf(file, 1).at(-1) ?? "";
}

/** The paths a file imports: its `dependency`, field 3. */
function importsOf(file: Uint8Array): string[] {
  return stringsOf(file, 3);
}

function stringsOf(file: Uint8Array, number: number): string[] {
  const paths: string[] = [];
  const reader = new Reader(file);
  while (reader.pos < file.length) {
    const tag = reader.tag();
    if (tag === ((number << 3) | 2)) paths.push(reader.string());
    else reader.skip(tag);
  }
  return paths;
}

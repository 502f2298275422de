import type { CodeChoices } from "@weft/protobuf";
import { FileDescriptorProto } from "@weft/protobuf/descriptor";
import { type GeneratedFile, generateModules } from "./generate-modules.ts";
import { binaryModule, packagedModule } from "./own-modules.ts";

export interface GenerateOptions {
  /** Import paths of the files to make modules for. Those that come with `@weft/protobuf` are imported from there. */
  readonly requested: readonly string[];
  /** Whether every repeated numeric field is a typed array, as if it had `(weft.typed_array)`. Default: false. */
  readonly typedArrays?: boolean | undefined;
  /** What 64-bit integers are, where no `jstype` says otherwise. Default: `bigint`. */
  readonly int64?: CodeChoices["int64"];
  /** How modules name each other: `.ts` to be run as they are, `.js` for a compiler that does not rewrite. Default: `.ts`. */
  readonly importExtension?: ".ts" | ".js" | undefined;
  /**
   * Whether the modules need no JSON and no text: bundlers then leave those formats out, until the program imports
   * `@weft/protobuf/json` or `@weft/protobuf/text` itself. Default: false.
   */
  readonly binaryOnly?: boolean | undefined;
}

/**
 * Makes one TypeScript module for each requested file. `files` are the requested ones and all they import, imports
 * before importers. The same input gives the same text.
 */
export function generate(files: readonly FileDescriptorProto[], options: GenerateOptions): GeneratedFile[] {
  return generateModules(
    files.map((file) => FileDescriptorProto.encode(file)),
    {
      requested: options.requested,
      choices: { typedArrays: options.typedArrays, int64: options.int64 },
      importExtension: options.importExtension ?? ".ts",
      packaged: options.binaryOnly === true ? binaryModule : packagedModule,
      runtime: () => (options.binaryOnly === true ? "@weft/protobuf/binary" : "@weft/protobuf"),
    },
  );
}

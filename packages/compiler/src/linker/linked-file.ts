import type { FileDescriptorProto } from "../descriptors/descriptor-types.ts";
import { editionDefaults, type FeatureSet } from "../features/feature-set.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { FileNode, ImportNode, OptionNode } from "../syntax/nodes.ts";
import type {
  DeclaringFile,
  EnumSymbol,
  FieldSymbol,
  MessageSymbol,
  OptionsTarget,
  PackageSymbol,
  ServiceSymbol,
} from "./symbols.ts";

/** An import whose file was found. */
export interface FileImport {
  readonly node: ImportNode;
  readonly file: LinkedFile;
  used: boolean;
}

/** One file of a run with everything declared in it. */
export class LinkedFile implements DeclaringFile {
  readonly index: number;
  readonly source: SourceFile;
  readonly edition: number;
  readonly proto: FileDescriptorProto;
  readonly imports: FileImport[] = [];
  #importOf: ReadonlyMap<DeclaringFile, FileImport> | undefined;
  readonly messages: MessageSymbol[] = [];
  readonly enums: EnumSymbol[] = [];
  readonly services: ServiceSymbol[] = [];
  readonly extensions: FieldSymbol[] = [];
  syntax: FileNode | undefined;
  package!: PackageSymbol;
  features: FeatureSet;
  optionNodes: OptionNode[] | undefined = undefined;
  target: OptionsTarget | undefined = undefined;
  /** This file and those it imports publicly, all the way down. */
  exports: LinkedFile[];
  /** Index of the file that last found this one among what it can see; `optionsTo` for `import option`. */
  visibleTo = -1;
  optionsTo = -1;

  /** Names that are unknown here may stand in a file that could not be had. */
  hasMissingImport = false;
  /** How many more names may be compared to find what was meant: a large file full of faults must end too. */
  suggestionBudget = 500_000;
  /** Whether neither the file nor one it imports has a fault; set when the file is finished. */
  isSound = false;

  constructor(index: number, syntax: FileNode, proto: FileDescriptorProto) {
    this.index = index;
    this.source = syntax.source;
    this.syntax = syntax;
    this.edition = syntax.edition;
    this.proto = proto;
    this.features = editionDefaults(syntax.edition);
    this.exports = [this];
  }

  /** Notes that the file needs the import that brought another. */
  markUsed(owner: DeclaringFile): void {
    this.#importOf ??= new Map(this.imports.map((entry) => [entry.file, entry]));
    const entry = this.#importOf.get(owner);
    if (entry !== undefined) entry.used = true;
  }

  get isEditions(): boolean {
    return this.edition > 999;
  }
}

import type {
  DescriptorProto,
  EnumDescriptorProto,
  EnumValueDescriptorProto,
  ExtensionRange,
  FieldDescriptorProto,
  MethodDescriptorProto,
  OneofDescriptorProto,
  ServiceDescriptorProto,
} from "../descriptors/descriptor-types.ts";
import type { FeatureSet } from "../features/feature-set.ts";
import type { SourceFile } from "../source/source-file.ts";
import type {
  EnumNode,
  EnumValueNode,
  ExtendNode,
  FieldNode,
  MessageNode,
  MethodNode,
  OneofNode,
  OptionNode,
  RangeNode,
  ServiceNode,
  SyntaxNode,
} from "../syntax/nodes.ts";

/*
 * What is declared in files, and the options on it. These classes refer to each other, and imports may not form a
 * cycle: so they stand in one file.
 */

/** What a symbol needs to know of its file. */
export interface DeclaringFile {
  readonly source: SourceFile;
  readonly edition: number;
  readonly features: FeatureSet;
  readonly target: OptionsTarget | undefined;
  readonly visibleTo: number;
  readonly optionsTo: number;
}

export type AnySymbol =
  | PackageSymbol
  | MessageSymbol
  | EnumSymbol
  | EnumValueSymbol
  | FieldSymbol
  | OneofSymbol
  | ServiceSymbol
  | MethodSymbol;

/** What other names are looked up in, from the inside out. */
export type Scope = PackageSymbol | MessageSymbol | ServiceSymbol;

/**
 * A package and what it holds, over all files of a run. Symbols form a tree of scopes, each with a map from one
 * identifier to what it names: looking a name up builds no strings.
 */
export class PackageSymbol {
  readonly kind = "package";
  readonly name: string;
  readonly fullName: string;
  readonly parent: PackageSymbol | undefined;
  readonly members: Map<string, AnySymbol> = new Map();
  /** Number of the file that last found this package among what it can see. */
  visibleTo = -1;

  constructor(name: string, parent: PackageSymbol | undefined) {
    this.name = name;
    this.parent = parent;
    this.fullName = parent === undefined || parent.fullName === "" ? name : `${parent.fullName}.${name}`;
  }
}

/** What every declaration has that can carry options. */
export interface Declaration {
  readonly file: DeclaringFile;
  readonly name: string;
  readonly fullName: string;
  /** The part of the source to point at. */
  readonly nameNode: SyntaxNode;
  /** Options as written; fields have them in brackets, others as statements. */
  optionNodes: OptionNode[] | undefined;
  /** Set once options were interpreted. */
  target: OptionsTarget | undefined;
  features: FeatureSet;
}

abstract class Declared<Node extends SyntaxNode> implements Declaration {
  readonly file: DeclaringFile;
  readonly name: string;
  readonly nameNode: SyntaxNode;
  #node: Node | undefined;
  optionNodes: OptionNode[] | undefined = undefined;
  target: OptionsTarget | undefined = undefined;
  features: FeatureSet;

  constructor(file: DeclaringFile, name: string, nameNode: SyntaxNode, node: Node) {
    this.file = file;
    this.name = name;
    this.nameNode = nameNode;
    this.#node = node;
    this.features = file.features;
  }

  /** The declaration as written; for the stages that work on its own file only. */
  get node(): Node {
    return this.#node!;
  }

  /** Lets the syntax go once the file is finished: what other files need of the symbol stays. */
  release(): void {
    this.#node = undefined;
    this.optionNodes = undefined;
    this.target?.release();
  }

  abstract get parent(): Scope | EnumSymbol;

  get fullName(): string {
    const { fullName } = this.parent;
    return fullName === "" ? this.name : `${fullName}.${this.name}`;
  }
}

/** A message; a group or the entry of a map is declared by its field. */
export class MessageSymbol extends Declared<MessageNode | FieldNode> {
  readonly kind = "message";
  readonly parent: PackageSymbol | MessageSymbol;
  readonly proto: DescriptorProto;
  readonly isMapEntry: boolean;
  readonly members: Map<string, AnySymbol> = new Map();
  readonly fields: FieldSymbol[] = [];
  readonly oneofs: OneofSymbol[] = [];
  readonly messages: MessageSymbol[] = [];
  readonly enums: EnumSymbol[] = [];
  readonly extensions: FieldSymbol[] = [];
  readonly extensionRanges: ExtensionRangeSymbol[] = [];
  readonly #fullName: string;
  /** Extensions of this message by number, over all files of the run. */
  extensionsByNumber: Map<number, FieldSymbol> | undefined = undefined;

  constructor(
    parent: PackageSymbol | MessageSymbol,
    file: DeclaringFile,
    name: string,
    nameNode: SyntaxNode,
    node: MessageNode | FieldNode,
    proto: DescriptorProto,
    isMapEntry: boolean,
  ) {
    super(file, name, nameNode, node);
    this.parent = parent;
    this.proto = proto;
    this.isMapEntry = isMapEntry;
    this.#fullName = super.fullName;
  }

  override get fullName(): string {
    return this.#fullName;
  }

  fieldNamed(name: string): FieldSymbol | undefined {
    const member = this.members.get(name);
    return member?.kind === "field" && !member.isExtension ? member : undefined;
  }
}

export class FieldSymbol extends Declared<FieldNode> {
  readonly kind = "field";
  readonly parent: PackageSymbol | MessageSymbol;
  readonly proto: FieldDescriptorProto;
  readonly isExtension: boolean;
  readonly oneof: OneofSymbol | undefined;
  /** The block an extension stands in. */
  extendNode: ExtendNode | undefined = undefined;
  /** The message the field belongs to: for an extension, its extendee once that is known. */
  containing: MessageSymbol | undefined = undefined;
  message: MessageSymbol | undefined = undefined;
  enum: EnumSymbol | undefined = undefined;
  /** `FieldDescriptorProto.Type` once known, with groups told from messages by features. */
  type = 0;

  constructor(
    parent: PackageSymbol | MessageSymbol,
    file: DeclaringFile,
    node: FieldNode,
    nameNode: SyntaxNode,
    proto: FieldDescriptorProto,
    isExtension: boolean,
    oneof: OneofSymbol | undefined,
  ) {
    super(file, proto.name!, nameNode, node);
    this.parent = parent;
    this.proto = proto;
    this.isExtension = isExtension;
    this.oneof = oneof;
    if (!isExtension) this.containing = parent as MessageSymbol;
  }

  get number(): number {
    return this.proto.number!;
  }

  get isRepeated(): boolean {
    return this.proto.label === 3;
  }

  get isMap(): boolean {
    return this.message?.isMapEntry === true && this.isRepeated;
  }
}

export class OneofSymbol extends Declared<OneofNode | FieldNode> {
  readonly kind = "oneof";
  readonly parent: MessageSymbol;
  readonly proto: OneofDescriptorProto;
  /** Made for a proto3 `optional` field. */
  readonly isSynthetic: boolean;

  constructor(
    parent: MessageSymbol,
    file: DeclaringFile,
    node: OneofNode | FieldNode,
    proto: OneofDescriptorProto,
    isSynthetic: boolean,
  ) {
    super(file, proto.name!, node.name, node);
    this.parent = parent;
    this.proto = proto;
    this.isSynthetic = isSynthetic;
  }
}

/** One range of an `extensions` statement; ranges of one statement share its options. */
export class ExtensionRangeSymbol extends Declared<RangeNode> {
  readonly kind = "extension range";
  /** The declarations and the verification state among its options, kept from being stripped with them. */
  declarations: SingleLiteral[] | undefined = undefined;
  verification: number | undefined = undefined;
  readonly parent: MessageSymbol;
  readonly proto: ExtensionRange;

  constructor(parent: MessageSymbol, file: DeclaringFile, node: RangeNode, proto: ExtensionRange) {
    super(file, `${proto.start} to ${proto.end! - 1}`, node, node);
    this.parent = parent;
    this.proto = proto;
  }

  override get fullName(): string {
    return this.parent.fullName;
  }
}

export class EnumSymbol extends Declared<EnumNode> {
  readonly kind = "enum";
  readonly parent: PackageSymbol | MessageSymbol;
  readonly proto: EnumDescriptorProto;
  readonly values: EnumValueSymbol[] = [];
  readonly #fullName: string;
  #byName: ReadonlyMap<string, EnumValueSymbol> | undefined;

  constructor(
    parent: PackageSymbol | MessageSymbol,
    file: DeclaringFile,
    node: EnumNode,
    proto: EnumDescriptorProto,
  ) {
    super(file, node.name.text, node.name, node);
    this.parent = parent;
    this.proto = proto;
    this.#fullName = super.fullName;
  }

  override get fullName(): string {
    return this.#fullName;
  }

  valueNamed(name: string): EnumValueSymbol | undefined {
    this.#byName ??= new Map(this.values.map((value) => [value.name, value]));
    return this.#byName.get(name);
  }
}

/** An enum value; its scope is the one of its enum, as in C++. */
export class EnumValueSymbol extends Declared<EnumValueNode> {
  readonly kind = "enum value";
  readonly enum: EnumSymbol;
  readonly proto: EnumValueDescriptorProto;

  constructor(owner: EnumSymbol, file: DeclaringFile, node: EnumValueNode, proto: EnumValueDescriptorProto) {
    super(file, node.name.text, node.name, node);
    this.enum = owner;
    this.proto = proto;
  }

  get parent(): PackageSymbol | MessageSymbol {
    return this.enum.parent;
  }

  get number(): number {
    return this.proto.number!;
  }
}

export class ServiceSymbol extends Declared<ServiceNode> {
  readonly kind = "service";
  readonly parent: PackageSymbol;
  readonly proto: ServiceDescriptorProto;
  readonly methods: MethodSymbol[] = [];
  readonly members: Map<string, AnySymbol> = new Map();

  constructor(parent: PackageSymbol, file: DeclaringFile, node: ServiceNode, proto: ServiceDescriptorProto) {
    super(file, node.name.text, node.name, node);
    this.parent = parent;
    this.proto = proto;
  }
}

export class MethodSymbol extends Declared<MethodNode> {
  readonly kind = "method";
  readonly parent: ServiceSymbol;
  readonly proto: MethodDescriptorProto;
  input: MessageSymbol | undefined = undefined;
  output: MessageSymbol | undefined = undefined;

  constructor(parent: ServiceSymbol, file: DeclaringFile, node: MethodNode, proto: MethodDescriptorProto) {
    super(file, node.name.text, node.name, node);
    this.parent = parent;
    this.proto = proto;
  }
}

export type DeclaredSymbol =
  | MessageSymbol
  | FieldSymbol
  | OneofSymbol
  | ExtensionRangeSymbol
  | EnumSymbol
  | EnumValueSymbol
  | ServiceSymbol
  | MethodSymbol;

/** A declaration that a type name can mean. */
export function isType(symbol: AnySymbol): symbol is MessageSymbol | EnumSymbol {
  return symbol.kind === "message" || symbol.kind === "enum";
}

/** Where a type can be declared. */
export type TypeScope = PackageSymbol | MessageSymbol;

export type OptionsKind = "file" | DeclaredSymbol["kind"];

/** A scalar as it will be encoded: 64-bit integers are bigint, strings and bytes are one character per byte. */
export type ScalarLiteral = number | bigint | boolean | string;

/** Stands for a NaN with its sign set, which a number cannot be trusted to keep. */
export const NEGATIVE_NAN = "-nan";

export type SingleLiteral = ScalarLiteral | MessageLiteral;

/** The value of a message that was written as an option. */
export class MessageLiteral {
  readonly type: MessageSymbol;
  readonly fields: Map<FieldSymbol, SingleLiteral | SingleLiteral[]> = new Map();

  constructor(type: MessageSymbol) {
    this.type = type;
  }

  /** The value of a field that is no extension, by number. */
  get(number: number): SingleLiteral | SingleLiteral[] | undefined {
    for (const [field, value] of this.fields) {
      if (field.number === number && !field.isExtension) return value;
    }
    return undefined;
  }

  message(number: number): MessageLiteral | undefined {
    const value = this.get(number);
    return value instanceof MessageLiteral ? value : undefined;
  }

  isTrue(number: number): boolean {
    return this.get(number) === true;
  }

  /** Sets a singular field, in place of another of its oneof, or adds to a repeated one. */
  put(field: FieldSymbol, value: SingleLiteral): void {
    if (!field.isRepeated) {
      if (field.oneof !== undefined) this.#clear(field.oneof);
      this.fields.set(field, value);
      return;
    }
    const list = this.fields.get(field);
    if (Array.isArray(list)) list.push(value);
    else this.fields.set(field, [value]);
  }

  #clear(oneof: OneofSymbol): void {
    for (const field of this.fields.keys()) if (field.oneof === oneof) this.fields.delete(field);
  }
}

/** What one `name = value` came to. */
export interface OptionSetting {
  readonly fields: readonly FieldSymbol[];
  readonly value: SingleLiteral;
}

/** The options of one declaration while and after they are interpreted. */
export class OptionsTarget {
  readonly kind: OptionsKind;
  nodes: readonly OptionNode[];
  /** Where names in parentheses are looked up from. */
  readonly scope: Scope;
  readonly value: MessageLiteral;
  /** For each node the path of fields it set, relative to the options message; empty until interpreted. */
  paths: number[][];
  /** For each node the fields its name led through and the value it gave; undefined until interpreted. */
  settings: (OptionSetting | undefined)[];
  /** How often each repeated field was set by a statement of its own, by its path. */
  repeatedCounts: Map<string, number> | undefined = undefined;

  constructor(kind: OptionsKind, nodes: readonly OptionNode[], scope: Scope, type: MessageSymbol) {
    this.kind = kind;
    this.nodes = nodes;
    this.scope = scope;
    this.value = new MessageLiteral(type);
    this.paths = nodes.map(() => []);
    this.settings = nodes.map(() => undefined);
  }

  /** Keeps the values only. */
  release(): void {
    this.nodes = [];
    this.paths = [];
    this.settings = [];
    this.repeatedCounts = undefined;
  }
}

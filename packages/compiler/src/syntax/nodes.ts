import type { SourceFile } from "../source/source-file.ts";

/** Every node carries the byte offsets of its first token and past its last. */
export interface SyntaxNode {
  readonly start: number;
  readonly end: number;
}

export interface Identifier extends SyntaxNode {
  readonly text: string;
}

export interface StringLiteral extends SyntaxNode {
  readonly kind: "string";
  /** The bytes, one character each, adjacent literals joined. */
  readonly value: string;
}

export interface IntegerLiteral extends SyntaxNode {
  readonly value: number;
}

export interface FileNode extends SyntaxNode {
  /** 998 for proto2 (and for a file that says nothing), 999 for proto3, the number of the edition otherwise. */
  readonly edition: number;
  readonly source: SourceFile;
  readonly syntax: SyntaxDeclaration | undefined;
  readonly elements: readonly FileElement[];
}

export interface SyntaxDeclaration extends SyntaxNode {
  readonly kind: "syntax" | "edition";
  readonly value: StringLiteral;
}

export type FileElement =
  | PackageNode
  | ImportNode
  | OptionNode
  | MessageNode
  | EnumNode
  | ServiceNode
  | ExtendNode
  | EmptyNode;

export interface EmptyNode extends SyntaxNode {
  readonly kind: "empty";
}

export interface PackageNode extends SyntaxNode {
  readonly kind: "package";
  readonly name: Identifier;
}

export interface ImportNode extends SyntaxNode {
  readonly kind: "import";
  readonly modifier: "public" | "weak" | "option" | undefined;
  readonly modifierSpan: SyntaxNode | undefined;
  readonly path: StringLiteral;
}

export type Visibility = "export" | "local" | undefined;

/** What stands between `{` and `}`; `open` is past the `{`, `close` past the `}`. */
export interface Block {
  readonly open: number;
  readonly close: number;
}

export interface MessageNode extends SyntaxNode, Block {
  readonly kind: "message";
  readonly visibility: Visibility;
  readonly name: Identifier;
  readonly elements: readonly MessageElement[];
}

export type MessageElement =
  | FieldNode
  | OneofNode
  | MessageNode
  | EnumNode
  | ExtendNode
  | ExtensionsNode
  | ReservedNode
  | OptionNode
  | EmptyNode;

export interface TypeReference extends SyntaxNode {
  readonly text: string;
  /** The number of `FieldDescriptorProto.Type` for a scalar or `group`, 0 for a name. */
  readonly scalar: number;
}

export interface MapType extends SyntaxNode {
  readonly key: TypeReference;
  readonly value: TypeReference;
}

export type LabelText = "optional" | "required" | "repeated";

export interface Label extends SyntaxNode {
  readonly text: LabelText;
}

export interface FieldNode extends SyntaxNode {
  readonly kind: "field";
  readonly label: Label | undefined;
  /** For a map field the type reference spans `map<…>` and `map` holds its parts. */
  readonly type: TypeReference;
  readonly map: MapType | undefined;
  readonly name: Identifier;
  readonly number: IntegerLiteral;
  readonly options: CompactOptions | undefined;
  readonly group: GroupBody | undefined;
}

export interface GroupBody extends Block {
  readonly elements: readonly MessageElement[];
}

export interface OneofNode extends SyntaxNode, Block {
  readonly kind: "oneof";
  readonly name: Identifier;
  readonly elements: readonly (FieldNode | OptionNode)[];
}

export interface ExtendNode extends SyntaxNode, Block {
  readonly kind: "extend";
  readonly extendee: TypeReference;
  readonly fields: readonly FieldNode[];
}

export interface RangeNode extends SyntaxNode {
  readonly first: IntegerLiteral;
  /** Inclusive; undefined for a single number. */
  readonly last: IntegerLiteral | undefined;
  /** Whether `first` was written with a sign. */
  readonly negative: boolean;
  /** Whether `last` was written `max`. */
  readonly toMax: boolean;
}

export interface ExtensionsNode extends SyntaxNode {
  readonly kind: "extensions";
  readonly ranges: readonly RangeNode[];
  readonly options: CompactOptions | undefined;
}

export interface ReservedName extends SyntaxNode {
  readonly text: string;
}

export interface ReservedNode extends SyntaxNode {
  readonly kind: "reserved";
  readonly ranges: readonly RangeNode[];
  readonly names: readonly ReservedName[];
}

export interface EnumNode extends SyntaxNode, Block {
  readonly kind: "enum";
  readonly visibility: Visibility;
  readonly name: Identifier;
  readonly elements: readonly (EnumValueNode | OptionNode | ReservedNode | EmptyNode)[];
}

export interface EnumValueNode extends SyntaxNode {
  readonly kind: "value";
  readonly name: Identifier;
  readonly number: IntegerLiteral;
  readonly options: CompactOptions | undefined;
}

export interface ServiceNode extends SyntaxNode, Block {
  readonly kind: "service";
  readonly name: Identifier;
  readonly elements: readonly (MethodNode | OptionNode | EmptyNode)[];
}

export interface MethodNode extends SyntaxNode {
  readonly kind: "method";
  readonly name: Identifier;
  readonly clientStreaming: SyntaxNode | undefined;
  readonly input: TypeReference;
  readonly serverStreaming: SyntaxNode | undefined;
  readonly output: TypeReference;
  /** Undefined when the declaration ends in `;`. */
  readonly body: MethodBody | undefined;
}

export interface MethodBody extends Block {
  readonly elements: readonly (OptionNode | EmptyNode)[];
}

/** `[…]` after a field, an enum value or extension ranges. */
export interface CompactOptions extends SyntaxNode {
  readonly options: readonly OptionNode[];
}

export interface OptionNode extends SyntaxNode {
  readonly kind: "option";
  readonly name: readonly OptionNamePart[];
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly value: ValueNode;
}

export interface OptionNamePart extends SyntaxNode {
  /** Without the parentheses of an extension. */
  readonly text: string;
  readonly extension: boolean;
}

export type ValueNode = IdentifierValue | NumberValue | StringLiteral | MessageValue | ListValue;

export interface IdentifierValue extends SyntaxNode {
  readonly kind: "identifier";
  readonly text: string;
  readonly negative: boolean;
}

export interface NumberValue extends SyntaxNode {
  readonly kind: "integer" | "float";
  readonly negative: boolean;
  /** As written, without the sign. */
  readonly text: string;
}

export interface MessageValue extends SyntaxNode {
  readonly kind: "message";
  readonly fields: readonly MessageValueField[];
}

export interface MessageValueField extends SyntaxNode {
  readonly name: MessageValueName;
  readonly value: ValueNode;
}

export interface MessageValueName extends SyntaxNode {
  readonly kind: "field" | "extension" | "any";
  /** `type.googleapis.com/pkg.Type` for `any`. */
  readonly text: string;
}

export interface ListValue extends SyntaxNode {
  readonly kind: "list";
  readonly elements: readonly ValueNode[];
}

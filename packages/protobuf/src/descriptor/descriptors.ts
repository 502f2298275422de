import type { MessageType } from "../message-type.ts";
import type { Features } from "./features.ts";

/** The schema of one `.proto` file. */
export interface FileDescriptor {
  readonly kind: "file";
  /** Import path: `user/v1/user.proto`. */
  readonly path: string;
  readonly package: string;
  /** As numbered in `google.protobuf.Edition`: 998 is proto2, 999 is proto3, then 1000 for 2023, 1001 for 2024. */
  readonly edition: number;
  readonly features: Features;
  readonly imports: readonly FileDescriptor[];
  readonly messages: readonly MessageDescriptor[];
  readonly enums: readonly EnumDescriptor[];
  readonly extensions: readonly FieldDescriptor[];
  readonly services: readonly ServiceDescriptor[];
  /** The serialized FileDescriptorProto it was made from. */
  readonly bytes: Uint8Array;
  /** The serialized FileOptions. */
  readonly options: Uint8Array;
}

/** The schema of one message. */
export interface MessageDescriptor {
  readonly kind: "message";
  readonly name: string;
  /** The full name, without a leading dot. */
  readonly typeName: string;
  readonly file: FileDescriptor;
  readonly parent: MessageDescriptor | undefined;
  /** In the order of declaration. */
  readonly fields: readonly FieldDescriptor[];
  /** The `oneof`s somebody wrote; those that only stand for `optional` are left out. */
  readonly oneofs: readonly OneofDescriptor[];
  readonly messages: readonly MessageDescriptor[];
  readonly enums: readonly EnumDescriptor[];
  readonly extensions: readonly FieldDescriptor[];
  /** Numbers open to extensions, as [first, beyond the last]. */
  readonly extensionRanges: readonly (readonly [start: number, end: number])[];
  readonly reservedRanges: readonly (readonly [start: number, end: number])[];
  readonly reservedNames: readonly string[];
  /** Whether this is the message that stands for one entry of a map. */
  readonly mapEntry: boolean;
  readonly messageSet: boolean;
  readonly features: Features;
  readonly deprecated: boolean;
  /** The serialized MessageOptions. */
  readonly options: Uint8Array;
  /** The type that creates, reads and writes this message: generated, or dynamic. */
  type: MessageType<unknown> | undefined;
}

/** How a field tells that it is set. */
export type Presence = "implicit" | "explicit" | "required";

/** The schema of one field or extension. */
export interface FieldDescriptor {
  readonly kind: "field" | "extension";
  readonly name: string;
  /** The full name, without a leading dot. */
  readonly fullName: string;
  /** The property of the TypeScript object. */
  readonly localName: string;
  readonly jsonName: string;
  readonly number: number;
  /** As numbered in `FieldDescriptorProto.Type`; 10 is never used: a group is a message with `delimited`. */
  readonly type: number;
  readonly repeated: boolean;
  readonly presence: Presence;
  readonly packed: boolean;
  /** Whether a message is written between group tags instead of behind its length. */
  readonly delimited: boolean;
  /** Whether the bytes of a string must be UTF-8. */
  readonly validatesUtf8: boolean;
  readonly oneof: OneofDescriptor | undefined;
  /** The field's message: that of one entry, if it is a map. */
  readonly message: MessageDescriptor | undefined;
  readonly enum: EnumDescriptor | undefined;
  /** Key and value of a map's entries. */
  readonly map: { readonly key: FieldDescriptor; readonly value: FieldDescriptor } | undefined;
  /** The message an extension extends. */
  readonly extendee: MessageDescriptor | undefined;
  readonly file: FileDescriptor;
  /** The message it is declared in. */
  readonly parent: MessageDescriptor | undefined;
  /** The default as the schema writes it, if it does. */
  readonly defaultText: string | undefined;
  /** What a 64-bit integer is in TypeScript: by `jstype`, or as the code was generated. */
  readonly jsType: "bigint" | "string" | "number";
  /** Whether a repeated field is a typed array: by `(weft.typed_array)`, or as the code was generated. */
  readonly typedArray: boolean;
  /**
   * Whether generated code reads a message when somebody asks for it: by `lazy`, with its bytes checked before, or by
   * `unverified_lazy`. Only of singular fields outside of oneofs that are neither required nor delimited.
   */
  readonly lazy: "verified" | "unverified" | undefined;
  readonly deprecated: boolean;
  /** The serialized FieldOptions. */
  readonly options: Uint8Array;
}

export interface OneofDescriptor {
  readonly kind: "oneof";
  readonly name: string;
  /** The property of the TypeScript object. */
  readonly localName: string;
  readonly parent: MessageDescriptor;
  readonly fields: readonly FieldDescriptor[];
}

/** The schema of one enum. */
export interface EnumDescriptor {
  readonly kind: "enum";
  readonly name: string;
  /** The full name, without a leading dot. */
  readonly typeName: string;
  readonly file: FileDescriptor;
  readonly parent: MessageDescriptor | undefined;
  /** Whether numbers the schema does not name are kept in the field. */
  readonly open: boolean;
  readonly values: readonly EnumValueDescriptor[];
  readonly byName: ReadonlyMap<string, EnumValueDescriptor>;
  readonly byNumber: ReadonlyMap<number, EnumValueDescriptor>;
  readonly deprecated: boolean;
  readonly options: Uint8Array;
}

export interface EnumValueDescriptor {
  readonly name: string;
  readonly number: number;
  /** The property of the TypeScript object: the name without the enum's own as a prefix. */
  readonly localName: string;
  readonly deprecated: boolean;
}

/** The schema of one service. */
export interface ServiceDescriptor {
  readonly kind: "service";
  readonly name: string;
  /** The full name, without a leading dot. */
  readonly typeName: string;
  readonly file: FileDescriptor;
  readonly methods: readonly MethodDescriptor[];
  readonly deprecated: boolean;
  readonly options: Uint8Array;
}

export type MethodKind = "unary" | "server_streaming" | "client_streaming" | "bidi_streaming";

export interface MethodDescriptor {
  readonly name: string;
  readonly localName: string;
  /** `/helloworld.Greeter/SayHello`. */
  readonly path: string;
  readonly methodKind: MethodKind;
  readonly input: MessageDescriptor;
  readonly output: MessageDescriptor;
  readonly idempotency: "no_side_effects" | "idempotent" | undefined;
  readonly deprecated: boolean;
  readonly options: Uint8Array;
}

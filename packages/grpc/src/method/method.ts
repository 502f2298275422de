import type { Codec } from "./codec.ts";

/** How many messages go each way. */
export type MethodKind = "unary" | "server_streaming" | "client_streaming" | "bidi_streaming";

/** One method of a service, as generated code describes it. */
export interface MethodDefinition {
  /** As in the schema: `"SayHello"`. */
  readonly name: string;
  /** As on the wire: `"/helloworld.Greeter/SayHello"`. */
  readonly path: string;
  readonly kind: MethodKind;
  readonly input: AnyCodec;
  readonly output: AnyCodec;
  readonly idempotency?: "no_side_effects" | "idempotent" | undefined;
}

/** A service: its full name and its methods under the names handlers and clients use. */
export interface ServiceDefinition {
  readonly typeName: string;
  readonly methods: Readonly<Record<string, MethodDefinition>>;
}

/** A codec whose message type is not known here; the typed view is recovered with RequestOf and the like. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where message types are erased
export type AnyCodec = Codec<any, any>;

/** The message a codec reads. */
export type MessageOf<C extends AnyCodec> = ReturnType<C["decode"]>;
/** What a codec writes: the message, or less of it. */
export type MessageInitOf<C extends AnyCodec> = Parameters<C["encode"]>[0];

export type RequestOf<M extends MethodDefinition> = MessageOf<M["input"]>;
export type RequestInitOf<M extends MethodDefinition> = MessageInitOf<M["input"]>;
export type ResponseOf<M extends MethodDefinition> = MessageOf<M["output"]>;
export type ResponseInitOf<M extends MethodDefinition> = MessageInitOf<M["output"]>;

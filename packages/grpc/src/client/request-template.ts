import { HeaderBlock } from "@weft/http2";
import { acceptEncoding } from "../compression/compression.ts";
import type { MethodDefinition } from "../method/method.ts";

/** What the requests of a channel have in common. */
export interface RequestIdentity {
  readonly scheme: "http" | "https";
  readonly authority: string;
  readonly userAgent: string;
}

const none: readonly string[] = [];

/**
 * Header blocks for the requests to one method. Calls that repeat the last timeout and metadata, as most do,
 * get the very block of the last one, whose encoding the engine remembers.
 */
export class RequestTemplate {
  readonly #base: HeaderBlock;
  readonly #compressed = new Map<string, RequestTemplate>();
  readonly #method: MethodDefinition;
  readonly #identity: RequestIdentity;
  #timeout = "";
  #timed: HeaderBlock;
  #metadata: readonly string[] = none;
  #block: HeaderBlock;

  constructor(method: MethodDefinition, identity: RequestIdentity, encoding?: string) {
    this.#method = method;
    this.#identity = identity;
    const fields = [
      ":method",
      "POST",
      ":scheme",
      identity.scheme,
      ":path",
      method.path,
      ":authority",
      identity.authority,
      "te",
      "trailers",
      "content-type",
      "application/grpc+proto",
      "user-agent",
      identity.userAgent,
      "grpc-accept-encoding",
      acceptEncoding,
    ];
    if (encoding !== undefined) fields.push("grpc-encoding", encoding);
    this.#base = new HeaderBlock(fields);
    this.#timed = this.#base;
    this.#block = this.#base;
  }

  /** The template for requests compressed this way. */
  compressed(encoding: string): RequestTemplate {
    let template = this.#compressed.get(encoding);
    if (template === undefined) {
      template = new RequestTemplate(this.#method, this.#identity, encoding);
      this.#compressed.set(encoding, template);
    }
    return template;
  }

  /** The block for a timeout (`""` for none) and metadata as wire fields. */
  block(timeout: string, metadata: readonly string[] = none): HeaderBlock {
    if (timeout === this.#timeout && sameFields(metadata, this.#metadata)) return this.#block;
    if (timeout !== this.#timeout) {
      this.#timeout = timeout;
      this.#timed = timeout === "" ? this.#base : this.#base.with(["grpc-timeout", timeout]);
    }
    // A caller's Metadata may change later; what is compared with must not.
    this.#metadata = metadata.length === 0 ? none : metadata.slice();
    this.#block = metadata.length === 0 ? this.#timed : this.#timed.with(this.#metadata);
    return this.#block;
  }
}

function sameFields(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

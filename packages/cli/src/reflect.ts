import {
  type CallOptions,
  type Channel,
  createClient,
  type RequestInitOf,
  type ResponseOf,
  RpcError,
  ServerReflection,
  Status,
} from "@weft/grpc";
import { Registry } from "@weft/protobuf";
import { FileDescriptorProto } from "@weft/protobuf/descriptor";
import { CliError } from "./cli-error.ts";
import type { Headers } from "./parse-header.ts";

type Info = (typeof ServerReflection)["methods"]["serverReflectionInfo"];
type Question = RequestInitOf<Info>["messageRequest"];
type Answer = ResponseOf<Info>["messageResponse"];

/** Asks a server what it offers: server reflection v1, or v1alpha where that is all there is. */
export class Reflection {
  readonly #channel: Channel;
  readonly #options: CallOptions;
  #version: "v1" | "v1alpha" = "v1";

  /** `headers` go along with every question. */
  constructor(channel: Channel, headers: Headers = []) {
    this.#channel = channel;
    this.#options = { metadata: headers };
  }

  /** The full names of the services, in order. */
  async services(): Promise<string[]> {
    const answer = await this.#ask({ case: "listServices", value: "" });
    if (answer?.case !== "listServicesResponse") return [];
    return answer.value.service.map(({ name }) => name).sort();
  }

  /** The types of the file that defines a symbol and of all it imports; undefined when the server knows no such symbol. */
  async registryOf(symbol: string): Promise<Registry | undefined> {
    const first = await this.#files({ case: "fileContainingSymbol", value: symbol });
    if (!first) return undefined;
    const files = new Map<string, Uint8Array>();
    const wanted: string[] = [];
    const keep = (serialized: readonly Uint8Array[]): void => {
      for (const bytes of serialized) {
        const { name = "", dependency } = FileDescriptorProto.decode(bytes);
        files.set(name, bytes);
        wanted.push(...dependency);
      }
    };
    keep(first);
    // Some servers send a file alone, some with all it imports.
    for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
      if (!files.has(name)) keep((await this.#files({ case: "fileByFilename", value: name })) ?? []);
    }
    return Registry.fromFileDescriptors([...files.values()]);
  }

  async #files(question: Question): Promise<readonly Uint8Array[] | undefined> {
    const answer = await this.#ask(question);
    return answer?.case === "fileDescriptorResponse" ? answer.value.fileDescriptorProto : undefined;
  }

  async #ask(messageRequest: Question): Promise<Answer> {
    try {
      for await (const { messageResponse } of this.#call(messageRequest)) return messageResponse;
      return undefined;
    } catch (error) {
      if (!(error instanceof RpcError) || error.code !== Status.UNIMPLEMENTED) throw error;
      if (this.#version === "v1alpha") throw noReflection(this.#channel.target, error);
      this.#version = "v1alpha";
      return this.#ask(messageRequest);
    }
  }

  #call(messageRequest: Question): AsyncIterable<ResponseOf<Info>> {
    const typeName = `grpc.reflection.${this.#version}.ServerReflection`;
    // The two versions differ in name only.
    const info = {
      ...ServerReflection.methods.serverReflectionInfo,
      path: `/${typeName}/ServerReflectionInfo`,
    };
    return createClient({ typeName, methods: { info } }, this.#channel).info(
      [{ messageRequest }],
      this.#options,
    );
  }
}

function noReflection(target: string, cause: RpcError): CliError {
  return new CliError("call", `${target} does not tell what it offers (no server reflection)`, {
    exitCode: 64 + Status.UNIMPLEMENTED,
    hint: "give the schema to weft call with -I DIR",
    cause,
  });
}

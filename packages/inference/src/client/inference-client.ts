import { type CallOptions, Channel, type ChannelOptions, type Client, createClient } from "@weft/grpc";
import { GRPCInferenceService } from "../gen/inference/grpc_service.ts";
import { decodeMetadata, decodeResponse } from "./decode-response.ts";
import { encodeRequest } from "./encode-request.ts";
import type { InferOptions, InferResult, InputTensors, ModelMetadata } from "./infer-types.ts";
import { inferStream, type StreamAnswer, type StreamRequest } from "./inference-stream.ts";

/** Asks an inference server over gRPC. Every method rejects with an `RpcError` as the server answered. */
export class InferenceClient {
  readonly #channel: Channel;
  readonly #ownsChannel: boolean;
  readonly #stub: Client<typeof GRPCInferenceService>;

  /**
   * @param target `"localhost:50051"`, any other gRPC target, or a channel, which then stays the caller's to close
   * @param options of the channel. `maxReceiveMessageBytes` defaults to 256 MiB.
   */
  constructor(target: string | Channel, options: ChannelOptions = {}) {
    this.#ownsChannel = typeof target === "string";
    this.#channel =
      typeof target === "string"
        ? new Channel(target, { maxReceiveMessageBytes: 256 * 2 ** 20, ...options })
        : target;
    this.#stub = createClient(GRPCInferenceService, this.#channel);
  }

  /** Runs a model once. */
  async infer(model: string, inputs: InputTensors, options: InferOptions = {}): Promise<InferResult> {
    return decodeResponse(await this.#stub.modelInfer(encodeRequest(model, inputs, options), options));
  }

  /** Runs models for each request of a stream and gives the answers as they come; leaving the loop cancels the rest. */
  inferStream(
    requests: AsyncIterable<StreamRequest> | Iterable<StreamRequest>,
    options?: CallOptions,
  ): AsyncGenerator<StreamAnswer, void> {
    return inferStream(this.#stub, requests, options);
  }

  /** Whether the server is up. */
  async serverLive(options?: CallOptions): Promise<boolean> {
    return (await this.#stub.serverLive({}, options)).live;
  }

  /** Whether the server takes requests. */
  async serverReady(options?: CallOptions): Promise<boolean> {
    return (await this.#stub.serverReady({}, options)).ready;
  }

  /** Whether a model takes requests. */
  async modelReady(model: string, version = "", options?: CallOptions): Promise<boolean> {
    return (await this.#stub.modelReady({ name: model, version }, options)).ready;
  }

  /** A model's versions, inputs and outputs. */
  async modelMetadata(model: string, version = "", options?: CallOptions): Promise<ModelMetadata> {
    return decodeMetadata(await this.#stub.modelMetadata({ name: model, version }, options));
  }

  /** Lets go of the connection, unless the channel came from outside. */
  async close(): Promise<void> {
    if (this.#ownsChannel) await this.#channel.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

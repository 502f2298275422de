import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type BoundAddress, Server } from "@weft/grpc";
import { GRPCInferenceService } from "../gen/inference/grpc_service.ts";
import { InferenceError } from "../inference-error.ts";
import type { ModelSignature } from "../model/model-signature.ts";
import { inferenceService } from "../protocol/inference-service.ts";
import { loadModel } from "../repository/load-model.ts";
import { ModelRepository, type ModelStatus } from "../repository/model-repository.ts";
import { InferenceEngine } from "./inference-engine.ts";

/** What to serve, and where. */
export interface ServeOptions {
  /** The folder with the models: `<name>/<version>/model.onnx`. */
  readonly modelRepository: string;
  /** Default `"::"`: every address, IPv4 and IPv6. */
  readonly host?: string | undefined;
  /** Default 50051; 0 takes any free port. */
  readonly grpcPort?: number | undefined;
  /** How many executions of one model may run at once, unless the model says so itself. Default 1. */
  readonly workers?: number | undefined;
  /** Largest request, in bytes. Default 64 MiB. */
  readonly maxMessageBytes?: number | undefined;
}

/** A model as it is shown to the person who started the server. */
export interface ServedModel {
  readonly name: string;
  readonly version: string;
  readonly state: "ready" | "failed";
  /** Why it failed: one line. */
  readonly reason: string | undefined;
  readonly signature: ModelSignature | undefined;
  /** A picture that can be sent to the model, if its folder has one in `samples/`. */
  readonly sample: string | undefined;
}

/** A running server. */
export interface Serving {
  readonly models: readonly ServedModel[];
  /** Worker threads that run models. */
  readonly workers: number;
  readonly grpc: BoundAddress;
  readonly engine: InferenceEngine;
  /** Stops: nothing is ready any more, accepted requests finish, and after `drainMs` (default 10 000) the rest ends. */
  shutdown(options?: { readonly drainMs?: number }): Promise<void>;
}

const defaultGrpcPort = 50051;
const defaultMaxMessageBytes = 64 * 2 ** 20;
const defaultDrainMs = 10_000;

/**
 * Loads every model of a repository and serves them over gRPC. A model that fails does not stop the others.
 *
 * @throws InferenceError NOT_FOUND for a missing repository or one without a model, INVALID_ARGUMENT when it is no folder
 * @throws ServerError when the port cannot be had
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const instanceCount = options.workers ?? 1;
  const repository = new ModelRepository(options.modelRepository, (source, version) =>
    loadModel(source, version, { instanceCount }),
  );
  await repository.loadAll();
  const engine = new InferenceEngine(repository);
  const server = new Server({ maxReceiveMessageBytes: options.maxMessageBytes ?? defaultMaxMessageBytes });
  try {
    if (repository.statuses().length === 0) {
      throw new InferenceError(
        "NOT_FOUND",
        `${options.modelRepository} holds no model (<name>/<version>/model.onnx)`,
      );
    }
    server.add(GRPCInferenceService, inferenceService(engine));
    const grpc = await server.listen({
      host: options.host ?? "::",
      port: options.grpcPort ?? defaultGrpcPort,
    });
    return {
      models: await Promise.all(repository.statuses().map(describe)),
      workers: repository.statuses().reduce((sum, { model }) => sum + (model?.instanceCount ?? 0), 0),
      grpc,
      engine,
      shutdown: ({ drainMs = defaultDrainMs } = {}) => stop(server, engine, drainMs),
    };
  } catch (error) {
    await engine.close(AbortSignal.abort());
    throw error;
  }
}

async function stop(server: Server, engine: InferenceEngine, drainMs: number): Promise<void> {
  engine.drain();
  await server.shutdown({ drainMs });
  await engine.close(AbortSignal.abort());
}

async function describe({ name, version, reason, model, directory }: ModelStatus): Promise<ServedModel> {
  return {
    name,
    version,
    state: model ? "ready" : "failed",
    reason: model ? undefined : reason,
    signature: model?.signature,
    sample: await samplePicture(directory),
  };
}

async function samplePicture(directory: string): Promise<string | undefined> {
  const samples = join(directory, "samples");
  const files: string[] = await readdir(samples).catch(() => []);
  const pictures = files.filter((file) => /\.(png|jpe?g)$/.test(file)).sort();
  const picture = pictures.find((file) => file === "3.png") ?? pictures[0];
  return picture === undefined ? undefined : join(samples, picture);
}

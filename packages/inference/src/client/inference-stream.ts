import type { CallOptions, Client } from "@weft/grpc";
import type { GRPCInferenceService, ModelInferRequestInit } from "../gen/inference/grpc_service.ts";
import { InferenceError } from "../inference-error.ts";
import { decodeResponse } from "./decode-response.ts";
import { encodeRequest } from "./encode-request.ts";
import type { InferOptions, InferResult, InputTensors } from "./infer-types.ts";

/** One request of a stream. */
export interface StreamRequest
  extends Pick<InferOptions, "version" | "id" | "outputs" | "parameters" | "contents"> {
  readonly model: string;
  readonly inputs: InputTensors;
}

/** One answer of a stream: a result, or why the request with this id failed. */
export type StreamAnswer =
  | { readonly id: string; readonly result: InferResult; readonly error?: undefined }
  | { readonly id: string; readonly result?: undefined; readonly error: InferenceError };

/** Sends requests over one stream, paced by the server, and gives the answers as they come. */
export async function* inferStream(
  stub: Client<typeof GRPCInferenceService>,
  requests: AsyncIterable<StreamRequest> | Iterable<StreamRequest>,
  options: CallOptions = {},
): AsyncGenerator<StreamAnswer, void> {
  for await (const { errorMessage, inferResponse } of stub.modelStreamInfer(encoded(requests), options)) {
    const id = inferResponse?.id ?? "";
    if (errorMessage !== "") yield { id, error: new InferenceError("INTERNAL", errorMessage) };
    else if (inferResponse) yield { id, result: decodeResponse(inferResponse) };
  }
}

async function* encoded(
  requests: AsyncIterable<StreamRequest> | Iterable<StreamRequest>,
): AsyncGenerator<ModelInferRequestInit, void> {
  for await (const request of requests) yield encodeRequest(request.model, request.inputs, request);
}

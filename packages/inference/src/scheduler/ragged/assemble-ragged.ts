import type { ExecutionRequest } from "../../backend/instance.ts";
import { Tensor } from "../../tensor/tensor.ts";
import { assembleBatch } from "../assemble-batch.ts";
import type { PendingRequest } from "../pending-request.ts";
import { batchInputTensor } from "./batch-input-tensor.ts";
import type { RaggedBatching } from "./ragged-batching.ts";

/** One execution for all these requests, which may differ in the shape of ragged inputs. */
export function assembleRagged(
  requests: readonly PendingRequest[],
  ragged: RaggedBatching,
): ExecutionRequest {
  const execution = assembleBatch(requests);
  const inputs = execution.inputs.map((parts, index) =>
    ragged.inputs.has(index) ? parts?.map(inOneRow) : parts,
  );
  for (const batchInput of ragged.batchInputs) {
    const sources = requests.map((request) => request.inputs[batchInput.source] as Tensor);
    for (const target of batchInput.targets) inputs[target] = [batchInputTensor(batchInput, sources)];
  }
  return { ...execution, inputs };
}

function inOneRow({ datatype, size, data }: Tensor): Tensor {
  return new Tensor(datatype, [size], data);
}

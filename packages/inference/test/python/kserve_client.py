"""Runs KServe's own InferenceGRPCClient against a server: python kserve_client.py HOST:PORT. Exits with 0 when all went well."""

import asyncio
import sys

import numpy as np
from kserve import InferInput, InferRequest, InferenceGRPCClient


async def main() -> None:
    client = InferenceGRPCClient(url=sys.argv[1])
    assert await client.is_server_live() and await client.is_server_ready()
    assert await client.is_model_ready("digits")
    for raw in (False, True):
        pixels = InferInput(name="pixels", shape=[2, 64], datatype="FP32")
        pixels.set_data_from_numpy(np.zeros((2, 64), dtype=np.float32), binary_data=raw)
        request = InferRequest(model_name="digits", infer_inputs=[pixels], request_id="seven")
        response = await client.infer(request)
        assert response.id == "seven" and response.model_version == "1"
        outputs = {output.name: output.as_numpy() for output in response.outputs}
        assert outputs["probabilities"].shape == (2, 10)
        labels = [label.decode() if isinstance(label, bytes) else label for label in outputs["label"].tolist()]
        assert labels == ["3", "3"], labels
    await client.close()
    print("kserve: all well")


asyncio.run(main())

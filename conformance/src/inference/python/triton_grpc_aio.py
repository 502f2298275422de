"""tritonclient.grpc.aio against `weft serve`: python triton_grpc_aio.py GRPC"""

import asyncio

import numpy as np
import tritonclient.grpc as triton
import tritonclient.grpc.aio as aio
from harness import afails, argument, run
from tritonclient.utils import InferenceServerException

TARGET = argument(1)


def int32(name, array):
    made = triton.InferInput(name, list(np.shape(array)), "INT32")
    made.set_data_from_numpy(np.array(array, dtype=np.int32))
    return made


def simple(value):
    return [int32("INPUT0", [[value] * 16]), int32("INPUT1", [[1] * 16])]


async def health_and_metadata():
    async with aio.InferenceServerClient(TARGET) as client:
        assert await client.is_server_live() and await client.is_server_ready() and await client.is_model_ready("simple")
        assert (await client.get_server_metadata()).name == "weft"
        assert (await client.get_model_metadata("simple")).inputs[0].name == "INPUT0"
        assert (await client.get_model_config("simple")).config.max_batch_size == 8


async def many_at_once():
    async with aio.InferenceServerClient(TARGET) as client:
        results = await asyncio.gather(*(client.infer("simple", simple(value)) for value in range(100)))
        assert [result.as_numpy("OUTPUT0")[0][0] for result in results] == [value + 1 for value in range(100)]


async def refusals_and_time_limits():
    async with aio.InferenceServerClient(TARGET) as client:
        await afails(client.infer("nothing", simple(1)), InferenceServerException, "StatusCode.NOT_FOUND")
        slow = client.infer("slow", [int32("MS", [[3000]])], client_timeout=0.1)
        await afails(slow, InferenceServerException, "StatusCode.DEADLINE_EXCEEDED")


async def streamed():
    async def requests():
        for value in range(20):
            yield {"model_name": "simple", "inputs": simple(value), "request_id": str(value)}

    async with aio.InferenceServerClient(TARGET) as client:
        got = {}
        async for result, error in client.stream_infer(requests()):
            assert error is None, error
            got[int(result.get_response().id)] = result.as_numpy("OUTPUT0")[0][0]
        assert got == {value: value + 1 for value in range(20)}


async def statistics_and_index():
    async with aio.InferenceServerClient(TARGET) as client:
        assert (await client.get_inference_statistics("simple")).model_stats[0].inference_count > 0
        assert any(model.name == "simple" for model in (await client.get_model_repository_index()).models)


run([health_and_metadata, many_at_once, refusals_and_time_limits, streamed, statistics_and_index])

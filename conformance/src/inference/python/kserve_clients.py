"""KServe's own gRPC and REST clients against `weft serve`: python kserve_clients.py GRPC HTTP"""

import logging

import numpy as np
from harness import afails, argument, run
from kserve import InferenceGRPCClient, InferenceRESTClient, InferInput, InferRequest, RESTConfig
from kserve.protocol.infer_type import RequestedOutput

TARGET = argument(1)
URL = f"http://{argument(2)}"
logging.disable(logging.CRITICAL)


def digits(rows=2, width=64, binary=True, **more):
    pixels = InferInput(name="pixels", shape=[rows, width], datatype="FP32")
    pixels.set_data_from_numpy(np.zeros((rows, width), dtype=np.float32), binary_data=binary)
    return InferRequest(model_name="digits", infer_inputs=[pixels], **more)


def check_digits(response):
    outputs = {output.name: output.as_numpy() for output in response.outputs}
    assert outputs["probabilities"].shape == (2, 10) and np.allclose(outputs["probabilities"].sum(axis=1), 1)
    labels = [label.decode() if isinstance(label, bytes) else label for label in outputs["label"].tolist()]
    assert labels == ["3", "3"], labels


def rest():
    return InferenceRESTClient(RESTConfig(protocol="v2"))


async def grpc_health():
    async with InferenceGRPCClient(url=TARGET) as client:
        assert await client.is_server_live() and await client.is_server_ready() and await client.is_model_ready("digits")


async def grpc_infer_raw():
    async with InferenceGRPCClient(url=TARGET) as client:
        response = await client.infer(digits(request_id="seven"))
        assert response.id == "seven" and response.model_version == "1"
        check_digits(response)


async def grpc_infer_typed():
    async with InferenceGRPCClient(url=TARGET) as client:
        check_digits(await client.infer(digits(binary=False)))


async def grpc_infer_fp16():
    halves = np.array([0.5, -2, 65504], dtype=np.float16)
    made = InferInput(name="FP16", shape=[3], datatype="FP16")
    made.set_data_from_numpy(halves, binary_data=True)
    async with InferenceGRPCClient(url=TARGET) as client:
        # All outputs would have BF16 among them, which KServe's client does not know.
        wanted = [RequestedOutput("FP16_OUT")]
        request = InferRequest(model_name="every_type", infer_inputs=[made], request_outputs=wanted)
        response = await client.infer(request)
        outputs = {output.name: output for output in response.outputs}
        assert outputs["FP16_OUT"].as_numpy().tolist() == halves.tolist()


async def grpc_refusal():
    async with InferenceGRPCClient(url=TARGET, retries=0) as client:
        await afails(client.infer(digits(width=63)), Exception, None, "expected shape [-1,64]")


async def rest_health():
    client = rest()
    assert await client.is_server_live(URL) and await client.is_server_ready(URL)
    assert await client.is_model_ready(URL, "digits")
    await client.close()


async def rest_infer_binary():
    client = rest()
    check_digits(await client.infer(URL, digits(), model_name="digits"))
    await client.close()


async def rest_infer_json():
    client = rest()
    check_digits(await client.infer(URL, digits(binary=False), model_name="digits"))
    await client.close()


async def rest_refusal():
    client = rest()
    await afails(client.infer(URL, digits(width=63), model_name="digits"), Exception, None, "400")
    await client.close()


run([
    grpc_health, grpc_infer_raw, grpc_infer_typed, grpc_infer_fp16, grpc_refusal, rest_health, rest_infer_binary,
    rest_infer_json, rest_refusal,
])  # fmt: skip

"""tritonclient.http, blocking and asyncio, against `weft serve`: python triton_http.py HTTP"""

import json
import urllib.request

import numpy as np
import tritonclient.http as triton
import tritonclient.http.aio as aio
from harness import afails, argument, fails, run
from tritonclient.utils import InferenceServerException
from values import JSON_VALUES, VALUES, same

TARGET = argument(1)
client = triton.InferenceServerClient(TARGET, concurrency=8)


def tensor(name, array, datatype, binary=True):
    made = triton.InferInput(name, list(array.shape), datatype)
    made.set_data_from_numpy(array, binary_data=binary)
    return made


def pixels(rows=1, width=64):
    return tensor("pixels", np.zeros((rows, width), dtype=np.float32), "FP32")


def simple(array, binary=True):
    return [tensor("INPUT0", array, "INT32", binary), tensor("INPUT1", array, "INT32", binary)]


def refused(call, status, part=""):
    return fails(call, InferenceServerException, status, part)


def health():
    assert client.is_server_live() and client.is_server_ready(query_params={"a": 1, "b": 2})
    assert client.is_model_ready("digits") and client.is_model_ready("digits", "1")
    assert not client.is_model_ready("digits", "2") and not client.is_model_ready("nothing")


def metadata_and_config():
    assert client.get_server_metadata()["name"] == "weft"
    assert client.get_model_metadata("digits")["inputs"] == [{"name": "pixels", "datatype": "FP32", "shape": [-1, 64]}]
    assert client.get_model_config("simple")["max_batch_size"] == 8
    refused(lambda: client.get_model_metadata("nothing"), "404", "Request for unknown model")


def infer_in_every_form():
    array = np.arange(32, dtype=np.int32).reshape(2, 16)
    for binary_in in (True, False):
        for binary_out in (True, False):
            outputs = [triton.InferRequestedOutput("OUTPUT0", binary_data=binary_out)]
            result = client.infer("simple", simple(array, binary_in), outputs=outputs, request_id="seven")
            assert same(result.as_numpy("OUTPUT0"), array * 2) and result.as_numpy("OUTPUT1") is None
            assert result.get_response()["id"] == "seven"


def every_datatype_as_bytes():
    result = client.infer("every_type", [tensor(name, array, name) for name, array in VALUES.items()])
    for name, array in VALUES.items():
        assert same(result.as_numpy(f"{name}_OUT"), array), name


def every_datatype_as_json():
    for name, array in JSON_VALUES.items():
        outputs = [triton.InferRequestedOutput(f"{name}_OUT", binary_data=False)]
        result = client.infer("every_type", [tensor(name, array, name, False)], outputs=outputs)
        assert same(result.as_numpy(f"{name}_OUT"), array), f"{name}: {result.as_numpy(f'{name}_OUT')}"


def compression():
    array = np.ones((8, 16), dtype=np.int32)
    for algorithm in ("gzip", "deflate"):
        more = {"request_compression_algorithm": algorithm, "response_compression_algorithm": algorithm}
        assert same(client.infer("simple", simple(array), **more).as_numpy("OUTPUT0"), array * 2), algorithm


def large_messages():
    array = np.arange(6_000_000, dtype=np.float32)
    outputs = [triton.InferRequestedOutput("FP32_OUT", binary_data=True)]
    assert same(client.infer("every_type", [tensor("FP32", array, "FP32")], outputs=outputs).as_numpy("FP32_OUT"), array)


def headers_and_parameters():
    inputs = [tensor("INPUT", np.array([1], dtype=np.int32), "INT32")]
    given = {"text": "a", "whole": -7, "yes": True, "part": 0.5}
    lines = client.infer("parameters", inputs, parameters=given, headers={"x-trace": "7"}).as_numpy("LINES")
    wanted = {"text=a", "whole=-7", "yes=true", "part=0.5"}
    assert wanted <= {line.decode() if isinstance(line, bytes) else line for line in lines}, lines


def classification():
    outputs = [triton.InferRequestedOutput("probabilities", class_count=3)]
    classes = client.infer("digits", [pixels(2)], outputs=outputs).as_numpy("probabilities")
    assert classes.shape == (2, 3) and classes[0, 0].decode().endswith(":3"), classes


def asynchronous():
    array = np.ones((1, 16), dtype=np.int32)
    pending = [client.async_infer("simple", simple(array * seed)) for seed in range(16)]
    for seed, one in enumerate(pending):
        assert same(one.get_result(timeout=10).as_numpy("OUTPUT0"), array * seed * 2)


def sequences():
    got = []
    for position, value in enumerate((11, 7, 5)):
        inputs = [tensor("INPUT", np.array([[value]], dtype=np.int32), "INT32")]
        flags = {"sequence_id": "http", "sequence_start": position == 0, "sequence_end": position == 2}
        got.append(client.infer("simple_sequence", inputs, **flags).as_numpy("OUTPUT")[0][0])
    assert got == [12, 7, 5], got


def refusals():
    refused(lambda: client.infer("digits", [pixels(1, 63)]), "400", "expected shape [-1,64], got [1,63]")
    refused(lambda: client.infer("nothing", [pixels()]), "404", "unknown model")
    refused(lambda: client.infer("digits", [pixels()], model_version="9"), "404", "9")
    wrong = [triton.InferRequestedOutput("nothing")]
    refused(lambda: client.infer("digits", [pixels()], outputs=wrong), "400", "nothing")


def statistics():
    before = client.get_inference_statistics("simple")["model_stats"][0]["inference_count"]
    client.infer("simple", simple(np.ones((4, 16), dtype=np.int32)))
    assert client.get_inference_statistics("simple")["model_stats"][0]["inference_count"] == before + 4


def generated_stream():
    body = json.dumps({"IN": [3, 4], "DELAY": [0, 0], "WAIT": 0}).encode()
    ask = urllib.request.Request(f"http://{TARGET}/v2/models/repeat_int32/generate_stream", body)
    with urllib.request.urlopen(ask, timeout=10) as answer:
        events = [json.loads(line[5:]) for line in answer.read().decode().splitlines() if line.startswith("data:")]
    assert [event["OUT"] for event in events] == [3, 4], events


def metrics():
    with urllib.request.urlopen(f"http://{TARGET}/metrics", timeout=10) as answer:
        assert 'nv_inference_request_success{model="digits",version="1"}' in answer.read().decode()


async def awaited():
    async with aio.InferenceServerClient(TARGET) as own:
        assert await own.is_server_live() and await own.is_model_ready("simple")
        array = np.ones((1, 16), dtype=np.int32)
        result = await own.infer("simple", simple(array), request_compression_algorithm="gzip")
        assert same(result.as_numpy("OUTPUT0"), array * 2)
        assert (await own.get_model_config("simple"))["max_batch_size"] == 8
        await afails(own.infer("nothing", simple(array)), InferenceServerException, "404")


run([
    health, metadata_and_config, infer_in_every_form, every_datatype_as_bytes, every_datatype_as_json, compression,
    large_messages, headers_and_parameters, classification, asynchronous, sequences, refusals, statistics,
    generated_stream, metrics, awaited,
])  # fmt: skip

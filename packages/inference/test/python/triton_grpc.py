"""Runs the real tritonclient for gRPC against a server: python triton_grpc.py HOST:PORT. Exits with 0 when all went well."""

import queue
import sys

import numpy as np
import tritonclient.grpc as grpcclient
from tritonclient.utils import InferenceServerException

client = grpcclient.InferenceServerClient(sys.argv[1])

assert client.is_server_live() and client.is_server_ready()
assert client.is_model_ready("digits") and client.is_model_ready("digits", "1")
assert client.get_server_metadata().name == "weft"
metadata = client.get_model_metadata("digits", as_json=True)
assert metadata["inputs"][0] == {"name": "pixels", "datatype": "FP32", "shape": ["-1", "64"]}, metadata
config = client.get_model_config("digits").config
assert config.max_batch_size == 64 and list(config.input[0].dims) == [64] and config.HasField("dynamic_batching")

pixels = grpcclient.InferInput("pixels", [2, 64], "FP32")
pixels.set_data_from_numpy(np.zeros((2, 64), dtype=np.float32))
result = client.infer("digits", [pixels], request_id="a", outputs=[grpcclient.InferRequestedOutput("probabilities")])
probabilities = result.as_numpy("probabilities")
assert probabilities.shape == (2, 10) and np.allclose(probabilities.sum(axis=1), 1)
assert result.as_numpy("label") is None and result.get_response().id == "a"
assert client.infer("digits", [pixels]).as_numpy("label").tolist() == [b"3", b"3"]

classes = client.infer(
    "digits", [pixels], outputs=[grpcclient.InferRequestedOutput("probabilities", class_count=2)]
).as_numpy("probabilities")
assert classes.shape == (2, 2) and classes[0, 0].split(b":")[1] == b"3", classes

pending = queue.Queue()
client.async_infer("digits", [pixels], callback=lambda result, error: pending.put((result, error)))
result, error = pending.get(timeout=10)
assert error is None and result.as_numpy("probabilities").shape == (2, 10)

text = grpcclient.InferInput("text", [1], "BYTES")
text.set_data_from_numpy(np.array(["hello ö"], dtype=np.object_))
assert client.infer("shout", [text]).as_numpy("text")[0].decode() == "HELLO Ö"


def stream(requests, expected, **options):
    """The answers to these requests on one stream."""
    answers = queue.Queue()
    client.start_stream(callback=lambda result, error: answers.put((result, error)), **options)
    for model, inputs, more in requests:
        client.async_stream_infer(model, inputs, **more)
    got = [answers.get(timeout=10) for _ in range(expected)]
    client.stop_stream()
    return got


wrong = grpcclient.InferInput("pixels", [1, 63], "FP32")
wrong.set_data_from_numpy(np.zeros((1, 63), dtype=np.float32))
got = stream([("digits", [pixels], {"request_id": "1"}), ("digits", [wrong], {}), ("digits", [pixels], {"request_id": "3"})], 3)
assert got[0][0].get_response().id == "1" and got[0][0].get_response().parameters["triton_final_response"].bool_param
assert "expected shape [-1,64], got [1,63]" in str(got[1][1])
assert got[2][0].get_response().id == "3"

count = grpcclient.InferInput("count", [1], "INT32")
count.set_data_from_numpy(np.array([3], dtype=np.int32))
got = stream([("countdown", [count], {"enable_empty_final_response": True})], 4)
assert [answer.as_numpy("left")[0] for answer, _ in got[:3]] == [3, 2, 1]
final = got[3][0].get_response()
assert final.parameters["triton_final_response"].bool_param and len(final.outputs) == 0

got = stream([("digits", [wrong], {})], 1, headers={"triton_grpc_error": "true"})
assert got[0][1].status() == "StatusCode.INVALID_ARGUMENT", got[0][1].status()

statistics = client.get_inference_statistics("digits").model_stats[0]
assert statistics.inference_count >= 10 and statistics.inference_stats.success.count >= 5
assert sum(batch.compute_infer.count for batch in statistics.batch_stats) == statistics.execution_count

index = {(model.name, model.version): model.state for model in client.get_model_repository_index().models}
assert index[("digits", "1")] == "READY", index
client.unload_model("colors")
assert not client.is_model_ready("colors")
try:
    client.infer("colors", [pixels])
    raise AssertionError("an unloaded model answered")
except InferenceServerException as error:
    assert error.status() == "StatusCode.UNAVAILABLE", error
client.load_model("colors", config='{"max_batch_size": 8}')
assert client.get_model_config("colors").config.max_batch_size == 8
try:
    client.load_model("missing")
    raise AssertionError("a missing model was loaded")
except InferenceServerException as error:
    assert error.status() == "StatusCode.NOT_FOUND", error
print("tritonclient.grpc: all well")

"""Runs the real tritonclient for HTTP against a server: python triton_http.py HOST:PORT. Exits with 0 when all went well."""

import sys

import numpy as np
import tritonclient.http as httpclient
from tritonclient.utils import InferenceServerException

client = httpclient.InferenceServerClient(sys.argv[1])

assert client.is_server_live() and client.is_server_ready()
assert client.is_model_ready("digits") and client.is_model_ready("digits", "1")
assert client.get_server_metadata()["name"] == "weft"
metadata = client.get_model_metadata("digits")
assert metadata["inputs"] == [{"name": "pixels", "datatype": "FP32", "shape": [-1, 64]}], metadata
assert client.get_model_config("digits")["max_batch_size"] == 64

zeros = np.zeros((2, 64), dtype=np.float32)
for binary_in in (True, False):
    for binary_out in (True, False):
        pixels = httpclient.InferInput("pixels", [2, 64], "FP32")
        pixels.set_data_from_numpy(zeros, binary_data=binary_in)
        outputs = [
            httpclient.InferRequestedOutput("probabilities", binary_data=binary_out),
            httpclient.InferRequestedOutput("label", binary_data=not binary_out),
        ]
        result = client.infer("digits", [pixels], outputs=outputs, request_id="x")
        assert result.as_numpy("probabilities").shape == (2, 10)
        labels = [label.decode() if isinstance(label, bytes) else label for label in result.as_numpy("label").tolist()]
        assert labels == ["3", "3"], labels
        assert result.get_response()["id"] == "x"

pixels = httpclient.InferInput("pixels", [2, 64], "FP32")
pixels.set_data_from_numpy(zeros)
assert client.infer("digits", [pixels]).as_numpy("probabilities").shape == (2, 10)
for algorithm in ("gzip", "deflate"):
    result = client.infer("digits", [pixels], request_compression_algorithm=algorithm, response_compression_algorithm=algorithm)
    assert result.as_numpy("probabilities").shape == (2, 10)
classes = client.infer(
    "digits", [pixels], outputs=[httpclient.InferRequestedOutput("probabilities", class_count=3)]
).as_numpy("probabilities")
assert classes.shape == (2, 3), classes
assert client.async_infer("digits", [pixels]).get_result().as_numpy("label").tolist() == [b"3", b"3"]

text = httpclient.InferInput("text", [1], "BYTES")
text.set_data_from_numpy(np.array(["hello ö"], dtype=np.object_))
assert client.infer("shout", [text]).as_numpy("text")[0].decode() == "HELLO Ö"

image = httpclient.InferInput("input_tensor", [1, 224, 224, 3], "FP32")
image.set_data_from_numpy(np.tile(np.float32([0, 0, 255]), (1, 224, 224, 1)))
assert client.infer("colors", [image]).as_numpy("output_tensor").argmax() == 4

wrong = httpclient.InferInput("pixels", [1, 63], "FP32")
wrong.set_data_from_numpy(np.zeros((1, 63), dtype=np.float32))
for model, inputs, status in (("digits", [wrong], "400"), ("missing", [pixels], "404")):
    try:
        client.infer(model, inputs)
        raise AssertionError(f"{model} answered")
    except InferenceServerException as error:
        assert error.status() == status, error

assert client.get_inference_statistics("digits")["model_stats"][0]["inference_count"] >= 10
index = {model["name"]: model["state"] for model in client.get_model_repository_index()}
assert index["digits"] == "READY"
client.unload_model("colors")
assert not client.is_model_ready("colors")
client.load_model("colors")
assert client.is_model_ready("colors")
print("tritonclient.http: all well")

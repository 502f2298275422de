"""tritonclient's model control, over gRPC and HTTP, against `weft serve`: python triton_control.py GRPC HTTP"""

import json

import numpy as np
import tritonclient.grpc as over_grpc
import tritonclient.http as over_http
from harness import argument, fails, run
from tritonclient.utils import InferenceServerException

grpc = over_grpc.InferenceServerClient(argument(1))
http = over_http.InferenceServerClient(argument(2))
MODEL = "simple_int8"


def infer_with(library, client):
    inputs = []
    for name in ("INPUT0", "INPUT1"):
        inputs.append(library.InferInput(name, [1, 16], "INT8"))
        inputs[-1].set_data_from_numpy(np.ones((1, 16), dtype=np.int8))
    return client.infer(MODEL, inputs).as_numpy("OUTPUT0")


def index_over_grpc():
    index = {model.name: model for model in grpc.get_model_repository_index().models}
    assert index["digits"].state == "READY" and index["digits"].version == "1"


def index_over_http():
    index = {model["name"]: model for model in http.get_model_repository_index()}
    assert index["digits"]["state"] == "READY" and index["digits"]["version"] == "1"


def unload_and_load_over_grpc():
    grpc.unload_model(MODEL)
    assert not grpc.is_model_ready(MODEL) and not http.is_model_ready(MODEL)
    fails(lambda: infer_with(over_grpc, grpc), InferenceServerException, "StatusCode.UNAVAILABLE")
    assert {model.name: model.state for model in grpc.get_model_repository_index().models}[MODEL] == "UNAVAILABLE"
    grpc.load_model(MODEL)
    assert grpc.is_model_ready(MODEL) and infer_with(over_grpc, grpc)[0][0] == 2


def unload_and_load_over_http():
    http.unload_model(MODEL)
    assert not http.is_model_ready(MODEL)
    fails(lambda: infer_with(over_http, http), InferenceServerException, "503")
    http.load_model(MODEL)
    assert http.is_model_ready(MODEL) and infer_with(over_http, http)[0][0] == 2


def config_of_ones_own_over_grpc():
    grpc.load_model(MODEL, config=json.dumps({"max_batch_size": "16"}))
    assert grpc.get_model_config(MODEL).config.max_batch_size == 16
    grpc.load_model(MODEL)
    assert grpc.get_model_config(MODEL).config.max_batch_size == 8


def config_of_ones_own_over_http():
    http.load_model(MODEL, config=json.dumps({"max_batch_size": 4}))
    assert http.get_model_config(MODEL)["max_batch_size"] == 4
    http.load_model(MODEL)
    assert http.get_model_config(MODEL)["max_batch_size"] == 8


def config_that_is_none():
    config = '"parameters": {"config": {{"max_batch_size": "16"}}}'
    fails(lambda: grpc.load_model(MODEL, config=config), InferenceServerException)
    fails(lambda: http.load_model(MODEL, config=config), InferenceServerException)
    assert infer_with(over_grpc, grpc)[0][0] == 2, "a load that failed took the model away"


def unknown_models():
    fails(lambda: grpc.load_model("nothing"), InferenceServerException, "StatusCode.NOT_FOUND", "nothing")
    fails(lambda: http.load_model("nothing"), InferenceServerException, "404", "nothing")


def names_that_climb():
    for name in ("..", "../digits", "digits/..", "/etc", "."):
        fails(lambda name=name: grpc.load_model(name), InferenceServerException)
        fails(lambda name=name: http.load_model(name), InferenceServerException)


run([
    index_over_grpc, index_over_http, unload_and_load_over_grpc, unload_and_load_over_http, config_of_ones_own_over_grpc,
    config_of_ones_own_over_http, config_that_is_none, unknown_models, names_that_climb,
])  # fmt: skip
